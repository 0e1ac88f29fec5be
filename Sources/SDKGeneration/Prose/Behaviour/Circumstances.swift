import SDKSpec

/// What is known where a statement stands, told by what the call is given: in procedures, their parameters are replaced by
/// what is handed to them.
struct Circumstances {
    /// What names stand for.
    private(set) var values: [String: TypedExpression] = [:]
    /// What names were read from: the places of stores, as they are reached from the stores themselves.
    private(set) var places: [String: TypedExpression] = [:]
    /// What names that are told as they are were given by, as it is said where the statement stands.
    private(set) var definitions: [String: TypedExpression] = [:]
    /// The names around the procedure that the statement stands in: one of them says nothing of a name within it.
    private var outerNames: Set<String> = []
    /// What holds, the outermost first: around the statement, and around the calls of the procedures that it stands in.
    private(set) var around: [Surrounding] = []

    /// Something that holds where a statement stands.
    enum Surrounding {
        /// A condition holds, or doesn't.
        case condition(TypedExpression, holds: Bool)
        /// Both: a value is there, and a condition holds; or that isn't so.
        case present(TypedExpression, TypedExpression?, holds: Bool)
        /// An item of a list is looked at.
        case item(variable: String, list: TypedExpression)
    }

    /// What holds up to the last condition: that an item is looked at says nothing by itself.
    var conditions: [Surrounding] {
        var conditions = around
        while case .item? = conditions.last { conditions.removeLast() }
        return conditions
    }

    /// The bodies within a statement, each with what is known there.
    func bodies(of statement: TypedStatement) -> [(statements: [TypedStatement], known: Circumstances)] {
        switch statement.kind {
        case .if(_, let then, let otherwise), .ifPresent(_, _, let then, let otherwise):
            [(then, true), (otherwise, false)].compactMap { body, holds in
                choosing(statement, holds).map { (body, $0) }
            }
        case .for(let variable, let list, let body):
            [(body, adding(.item(variable: variable, list: list.substituting(values))).forgetting(variable))]
        case .after(_, let body): [(body, self)]
        case .let, .fail, .failUnlessPresent, .letOrFail, .notModelled, .set, .ensure, .add, .remove, .emit, .perform,
            .return:
            []
        }
    }

    /// Goes on to what follows a statement.
    ///
    /// Where one side of a choice ends the call well, what follows happens on the other side alone; where it fails, that
    /// stands before anyway.
    mutating func pass(_ statement: TypedStatement) {
        switch statement.kind {
        case .if(_, let then, let otherwise), .ifPresent(_, _, let then, let otherwise):
            if then.endsWell {
                self = choosing(statement, false) ?? self
            } else if otherwise.endsWell {
                self = choosing(statement, true) ?? self
            }
        case .let(let name, let value):
            // A name that only stands for another, or for a short condition, says no more than that.
            define(name, by: value)
            read(name, from: value)
            values[name] = meaning(of: value)
        case .letOrFail(let name, let value, _, _):
            define(name, by: value)
            read(name, from: value)
            values[name] = nil
        case .for, .after, .fail, .failUnlessPresent, .notModelled, .set, .ensure, .add, .remove, .emit, .perform,
            .return:
            break
        }
        for name in statement.changedNames { definitions[name] = nil }
    }

    /// What is known in a procedure that is performed here.
    func performing(_ procedure: String, _ arguments: [(label: String, value: TypedExpression)]) -> Circumstances {
        var inner = self
        let given = arguments.map { label, value in
            let value = value.substituting(values)
            return (label, value.isShort ? value : .parameter(label, of: procedure, like: value))
        }
        inner.values = Dictionary(given) { first, _ in first }
        inner.outerNames.formUnion(places.keys)
        inner.outerNames.formUnion(definitions.keys)
        return inner
    }

    /// What is said in place of a name for a value; nil where the name says more. Each name may stand for others that do, so
    /// what they come to together has an end.
    private func meaning(of value: TypedExpression) -> TypedExpression? {
        guard value.isNamed || value.type == .bool && value.isShort else { return nil }
        let meaning = value.substituting(values)
        return meaning.isNamed || meaning.isSayable ? meaning : nil
    }

    private mutating func read(_ name: String, from value: TypedExpression) {
        let place = value.substituting(values).substituting(places)
        places[name] = outerNames.contains(name) || place.storePath == nil ? nil : place
    }

    private mutating func define(_ name: String, by value: TypedExpression) {
        definitions[name] = outerNames.contains(name) ? nil : value.substituting(values)
    }

    private func forgetting(_ name: String) -> Circumstances {
        var inner = self
        inner.places[name] = nil
        inner.definitions[name] = nil
        return inner
    }

    private func adding(_ surrounding: Surrounding) -> Circumstances {
        var inner = self
        inner.around.append(surrounding)
        return inner
    }

    /// What is known on a side of a choice; nil for one that is never taken.
    private func choosing(_ statement: TypedStatement, _ holds: Bool) -> Circumstances? {
        switch statement.kind {
        case .if(let condition, _, _):
            let condition = condition.substituting(values)
            guard let truth = condition.truth else { return adding(.condition(condition, holds: holds)) }
            return truth == holds ? self : nil
        case .ifPresent(let variable, let condition, _, _):
            let value = TypedExpression.variable(variable, at: statement.location).substituting(values)
            return adding(.present(value, condition?.substituting(values), holds: holds))
        case .for, .after, .let, .fail, .failUnlessPresent, .letOrFail, .notModelled, .set, .ensure, .add, .remove,
            .emit, .perform, .return:
            return self
        }
    }
}

extension [TypedStatement] {
    /// Whether the call ends within them, and not by a failure alone.
    fileprivate var endsWell: Bool {
        guard alwaysEnds, let last else { return false }
        return switch last.kind {
        case .return: true
        case .if(_, let then, let otherwise), .ifPresent(_, _, let then, let otherwise):
            then.endsWell || otherwise.endsWell
        case .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .set, .ensure, .add, .remove, .for, .emit,
            .perform, .after:
            false
        }
    }
}

extension TypedExpression {
    /// Whether a condition holds whatever happens, or never does, as it may with what a procedure is given; nil for one
    /// that depends on something.
    fileprivate var truth: Bool? { truth { _ in nil } }

    /// A longer expression makes a sentence hard to read.
    private static let mostParts = 6
    /// One that was put together of several may be longer, and nobody reads what is longer than this.
    private static let mostJoinedParts = 24

    /// Whether it can stand in a sentence: a place or a value, or something small that is worked out.
    fileprivate var isShort: Bool { isPlain || parts <= Self.mostParts }

    /// Whether somebody can still follow it.
    fileprivate var isSayable: Bool { parts <= Self.mostJoinedParts }

    private var parts: Int {
        var parts = 0
        walk { _ in parts += 1 }
        return parts
    }

    /// What a procedure is given, by the name that it has there.
    fileprivate static func parameter(
        _ name: String,
        of procedure: String,
        like value: TypedExpression
    ) -> TypedExpression {
        let base = TypedExpression(kind: .procedure(procedure, []), type: .void, location: value.location)
        return TypedExpression(kind: .member(base: base, name: name), type: value.type, location: value.location)
    }

    /// What a name stands for.
    static func variable(_ name: String, at location: SourceLocation) -> TypedExpression {
        TypedExpression(kind: .variable(name), type: .json, location: location)
    }
}
