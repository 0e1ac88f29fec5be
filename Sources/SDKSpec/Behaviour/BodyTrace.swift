/// What the statements of one body do themselves. A procedure is gone through once, however many bodies perform it.
struct BodyTrace: Sendable {
    enum Effect: Sendable {
        case fails(with: String)
        case emits(String)
        case leavesOut(because: String)
        case performs(String)
    }

    /// The statements.
    let statements: [TypedStatement]
    /// In the order of the text.
    private(set) var effects: [Effect] = []
    /// Whether it changes the state, emits, schedules, draws ids or goes through numbers.
    private(set) var isMutating = false
    /// Whether what it does depends on the device that calls.
    private(set) var readsDevice = false
    /// The procedures that are performed before the body is over, in the order of the text: not what it puts off.
    let performedAtOnce: [String]
    /// The events of which what they carry is worked out before the body is over.
    let carriedAtOnce: [String]

    /// The procedures that are performed, in the order of the text.
    var performed: [String] {
        effects.compactMap { effect in
            if case .performs(let name) = effect { name } else { nil }
        }
    }

    init(_ statements: [TypedStatement]) {
        self.statements = statements
        performedAtOnce = statements.flatMap { $0.atOnce(\.performed) }
        carriedAtOnce = statements.flatMap { $0.atOnce(\.carried) }
        statements.walk { noteWhole($0) }
    }

    private mutating func noteWhole(_ statement: TypedStatement) {
        note(statement)
        statement.walkExpressions { note($0) }
    }

    private mutating func note(_ statement: TypedStatement) {
        switch statement.kind {
        case .fail(let error, _, _), .failUnlessPresent(let error, _, _), .letOrFail(_, _, let error, _):
            effects.append(.fails(with: error))
        case .notModelled(let reason): effects.append(.leavesOut(because: reason))
        case .emit(let event, _, _):
            effects.append(.emits(event))
            isMutating = true
        case .perform(let name, _): effects.append(.performs(name))
        case .set(let place, _), .add(_, let place), .remove(_, let place), .ensure(let place, _):
            if place.isStored { isMutating = true }
        case .after: isMutating = true
        case .let, .if, .ifPresent, .for, .return: break
        }
    }

    private mutating func note(_ part: TypedExpression) {
        switch part.kind {
        case .procedure(let name, _): effects.append(.performs(name))
        case .root(.device), .root(.thisDevice): readsDevice = true
        // To ask for a new id moves the source of ids on; numbers are counted.
        case .function(.newID, _), .function(.numbers, _): isMutating = true
        default: break  // Everything else only combines what was looked at.
        }
    }
}

extension TypedExpression {
    /// Whether the place lies in a store, not in a variable of the body's own.
    fileprivate var isStored: Bool {
        switch kind {
        case .root: true
        case .member(let base, _), .lookup(let base, _): base.isStored
        default: false  // A value, which is no place.
        }
    }
}

extension TypedStatement {
    /// Something of it and of the statements inside it, but for those that it puts off.
    fileprivate func atOnce(_ part: (TypedStatement) -> [String]) -> [String] {
        if case .after = kind { return part(self) }
        return part(self) + children.flatMap { $0.atOnce(part) }
    }

    /// The event that it emits, where that says itself what it carries.
    fileprivate var carried: [String] {
        if case .emit(let event, _, nil) = kind { [event] } else { [] }
    }
}
