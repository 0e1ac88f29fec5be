/// The way of a call through statements, all branches at once: whether it has changed the state so far, and whether it
/// can fail from here.
struct CallPath {
    /// What a body does, for whoever performs it.
    struct Effects: Equatable {
        /// Whether it changes the state.
        var changes = false
        /// Whether it can fail.
        var fails = false
        /// Whether it can fail after it has changed something.
        var failsLate = false
    }

    private(set) var effects = Effects()
    private let procedures: [String: Effects]
    /// What events carry that are given nothing by the statement; it can fail, too.
    private let carries: [String: TypedExpression]
    /// Whether the state has been changed on some way that leads here.
    private var isChanged = false

    init(procedures: [String: Effects], carries: [String: TypedExpression]) {
        self.procedures = procedures
        self.carries = carries
    }

    /// Passes the check of a quota.
    mutating func check(_ quota: (counts: TypedExpression, adds: TypedExpression?)) {
        evaluate(quota.counts)
        if let adds = quota.adds { evaluate(adds) }
        fail()
    }

    /// Goes through statements.
    ///
    /// - Returns: Whether what stands behind them can be reached.
    @discardableResult
    mutating func follow(_ statements: [TypedStatement]) -> Bool {
        for statement in statements where !follow(statement) { return false }
        return true
    }

    private mutating func follow(_ statement: TypedStatement) -> Bool {
        statement.visitExpressions { evaluate($0) }
        switch statement.kind {
        case .fail(_, let condition, _):
            fail()
            return condition != nil
        case .failUnlessPresent, .letOrFail: fail()
        case .notModelled:
            fail()
            return false
        case .let: break
        case .set(let place, _), .ensure(let place, _), .add(_, let place), .remove(_, let place):
            if place.rootVariable == nil { change() }
        case .if(_, let then, let otherwise), .ifPresent(_, _, let then, let otherwise):
            return choose(then, otherwise)
        case .for(_, _, let body): repeatedly { $0.follow(body) }
        case .emit(let event, _, let payload): if payload == nil, let content = carries[event] { look(at: content) }
        case .perform(let procedure, _): perform(procedure)
        case .after(_, let body): later(body)
        case .return: return false
        }
        return true
    }

    private mutating func choose(_ then: [TypedStatement], _ otherwise: [TypedStatement]) -> Bool {
        var other = self
        let isOpen = follow(then)
        let isOtherOpen = other.follow(otherwise)
        let changed = (isOpen && isChanged) || (isOtherOpen && other.isChanged)
        effects.changes = effects.changes || other.effects.changes
        effects.fails = effects.fails || other.effects.fails
        effects.failsLate = effects.failsLate || other.effects.failsLate
        isChanged = changed
        return isOpen || isOtherOpen
    }

    /// What one time changes, the next one finds changed.
    private mutating func repeatedly(_ work: (inout CallPath) -> Void) {
        let wasChanged = isChanged
        work(&self)
        // Even where every time ends the body, it may not be gone through at all.
        isChanged = isChanged || wasChanged
        if isChanged != wasChanged { work(&self) }
        isChanged = isChanged || wasChanged
    }

    private mutating func fail() {
        effects.fails = true
        effects.failsLate = effects.failsLate || isChanged
    }

    private mutating func change() {
        effects.changes = true
        isChanged = true
    }

    private mutating func perform(_ procedure: String) {
        guard let performed = procedures[procedure] else { return }
        if performed.fails { fail() }
        effects.failsLate = effects.failsLate || performed.failsLate
        if performed.changes { change() }
    }

    /// What happens later is a call of its own, under the method's name.
    private mutating func later(_ body: [TypedStatement]) {
        var call = CallPath(procedures: procedures, carries: carries)
        call.follow(body)
        effects.failsLate = effects.failsLate || call.effects.failsLate
    }

    /// What is worked out for a receiver changes nothing, but it can fail.
    private mutating func look(at content: TypedExpression) {
        var view = self
        view.evaluate(content)
        effects.fails = effects.fails || view.effects.fails
        effects.failsLate = effects.failsLate || view.effects.failsLate
    }

    private mutating func evaluate(_ expression: TypedExpression) {
        switch expression.kind {
        case .comprehension(_, _, let list, let body):
            evaluate(list)
            repeatedly { $0.evaluate(body) }
        case .procedure(let name, let arguments):
            for argument in arguments { evaluate(argument.value) }
            perform(name)
        // Whether a call goes through too many numbers, or makes a value that is too deep, is asked when it ends.
        case .function(.numbers, let arguments):
            for argument in arguments { evaluate(argument) }
            effects.failsLate = true
        case .bounded(let inner, _):
            evaluate(inner)
            effects.failsLate = true
        // Nothing but its parts does anything.
        default: expression.visitChildren { evaluate($0) }
        }
    }
}
