/// One rule of behaviour as it is written; what names mean isn't known yet.
///
/// A class, because copying a structure with this many fields retains each of them.
public final class Statement: Sendable {
    /// What a statement does.
    public enum Kind: Sendable {
        /// `fail error`, always or `when`/`unless` a condition holds.
        case fail(error: Located<String>, condition: Expression?, negated: Bool)
        /// `not modelled because "reason"`: what would come now, the spec doesn't say.
        case notModelled(reason: String)
        /// `let name = value`, which may fail with `or fail` when the value is absent.
        case `let`(name: Located<String>, value: Expression, orFail: Located<String>?)
        /// `set place to value`.
        case set(place: Expression, value: Expression)
        /// `update place with name, …`: sets the fields of a record from variables of the same names, those that are
        /// there.
        case update(place: Expression, fields: [Located<String>])
        /// `ensure place exists`: makes the entry of a map with its defaults where it is absent.
        case ensure(place: Expression)
        /// `add value to place`, at the end of a list.
        case add(value: Expression, place: Expression)
        /// `remove value from place`: the value out of a list, the key out of a map.
        case remove(value: Expression, place: Expression)
        /// `if condition` and perhaps `else`, each with a block.
        case `if`(condition: Expression, then: [Statement], otherwise: [Statement])
        /// `for name in list` with a block.
        case `for`(variable: Located<String>, list: Expression, body: [Statement])
        /// `emit event`, perhaps `to` somebody and `with` a payload.
        case emit(event: Located<String>, audience: Audience, payload: Expression?)
        /// `procedure(arguments)`.
        case perform(Expression)
        /// `after number seconds` with a block: on the world's clock, once the call is over.
        case after(seconds: Expression, body: [Statement])
        /// `return value`.
        case `return`(Expression?)
    }

    /// Who receives an event.
    public enum Audience: Sendable {
        /// Every device of the caller.
        case me
        /// The device that makes the call.
        case thisDevice
        /// The caller's other devices.
        case myOtherDevices
        /// Every device of a user, or of each user of a list; for a device's id, that device.
        case expression(Expression)
    }

    /// What it does.
    public let kind: Kind
    /// Where it stands.
    public let location: SourceLocation
    /// Why it is believed; nil when it is believed as the method is. `fail`, `let … or fail` and `emit` are facts.
    public let provenance: Provenance?
    /// What is written around it for its readers alone.
    public let comments: StatementComments

    /// Makes a statement.
    public init(
        kind: Kind,
        location: SourceLocation,
        provenance: Provenance? = nil,
        comments: StatementComments = .none
    ) {
        self.kind = kind
        self.location = location
        self.provenance = provenance
        self.comments = comments
    }
}

extension Statement {
    /// The same statement with other words around it.
    func with(_ comments: StatementComments) -> Statement {
        Statement(kind: kind, location: location, provenance: provenance, comments: comments)
    }

    /// The same statement with more comments above it.
    func below(_ lines: [String]) -> Statement {
        if lines.isEmpty { return self }
        var comments = comments
        comments.before = lines.above(comments.before)
        return with(comments)
    }

    /// The statement and all those inside it, in the order of the text.
    var withChildren: [Statement] {
        var statements: [Statement] = []
        collect(into: &statements)
        return statements
    }

    private func collect(into statements: inout [Statement]) {
        statements.append(self)
        switch kind {
        case .if(_, let then, let otherwise):
            for statement in then { statement.collect(into: &statements) }
            for statement in otherwise { statement.collect(into: &statements) }
        case .for(_, _, let body), .after(_, let body):
            for statement in body { statement.collect(into: &statements) }
        case .fail, .notModelled, .let, .set, .update, .ensure, .add, .remove, .emit, .perform, .return: break
        }
    }
}
