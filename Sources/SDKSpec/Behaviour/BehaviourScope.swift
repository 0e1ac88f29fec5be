/// The names that an expression can see, and who runs it.
struct BehaviourScope {
    /// What a visible name stands for.
    struct Variable {
        let type: TypeReference
        /// Whether statements may change it: a `let` may, a parameter and an item of a loop may not.
        let isChangeable: Bool
        /// Whether a condition made sure of it: asking whether it is there is needless now, but no mistake.
        var isAssured = false
    }

    /// What the scope belongs to; it decides which stores can be seen and where facts hang.
    struct Owner {
        /// What the statements are the body of; nil for a value, which is no statement.
        let body: BehaviourOwner?
        /// The type of the answer.
        var returns: TypeReference
        /// Whether there are stores to see (a default value and a check of arguments see none).
        let seesState: Bool
        /// Whether it is known who calls, though there are no stores to see: in a check of arguments.
        var seesCaller = false
        /// Why the statements are believed that don't say so themselves; nil when as the method is.
        var provenance: Provenance?
    }

    private(set) var owner: Owner
    private var variables: [String: Variable] = [:]
    /// The places, other than names, that conditions have made sure of.
    private var assured: Set<ValuePath> = []
    /// How often what an expression does may have changed whatever is kept.
    private var changes = 0
    /// The names of values that are wrong: that nothing is known of them follows, and is reported for the value alone.
    private var lost: Set<String> = []
    /// The parameters beside a default, which it can't use.
    private(set) var siblings: Set<String> = []

    init(owner: Owner, siblings: Set<String> = []) {
        self.owner = owner
        self.siblings = siblings
    }

    /// What a name stands for, nil when it isn't a variable.
    subscript(name: String) -> Variable? { variables[name] }

    /// The names of all variables, sorted.
    var names: [String] { variables.keys.sorted() }

    /// Whether a name stands for a value that is wrong.
    func isLost(_ name: String) -> Bool { lost.contains(name) }

    /// A name stands for a value that is wrong.
    mutating func lose(_ name: String) { lost.insert(name) }

    /// - Parameter isAssured: Whether a condition made sure of the value.
    mutating func define(
        _ name: String,
        _ type: TypeReference,
        isChangeable: Bool = false,
        isAssured: Bool = false
    ) {
        variables[name] = Variable(type: type, isChangeable: isChangeable, isAssured: isAssured)
    }

    /// A condition has made sure of what stands at a place.
    mutating func assure(_ path: ValuePath) { assured.insert(path) }

    /// Whether a condition has made sure of what stands at a place.
    func isAssured(_ path: ValuePath) -> Bool { assured.contains(path) }

    /// Of what a change may have touched nothing is sure any more.
    mutating func forget(_ change: @autoclosure () -> ValueChange) {
        if assured.isEmpty { return }
        let change = change()
        assured = assured.filter { !$0.isTouched(by: change) }
    }

    /// What an expression does may have changed whatever is kept.
    mutating func forgetAll() {
        assured = []
        changes += 1
    }

    /// What was done in another scope that began like this one has been done here as well.
    mutating func takeChanges(of other: BehaviourScope) {
        if other.changes > changes { assured = [] }
        changes = max(changes, other.changes)
    }

    /// Knows what is known on another way, which is taken in place of this one.
    mutating func turn(to other: BehaviourScope) {
        let changes = changes
        self = other
        self.changes = max(changes, other.changes)
    }

    /// Comes back from the inside of an expression: what was known around it still is, unless something has changed.
    mutating func leave(to outer: BehaviourScope) {
        let inner = self
        self = outer
        takeChanges(of: inner)
    }

    /// A value that was found to be present is from now on of the type without its `?`.
    ///
    /// - Parameter isAssured: Whether a condition says so in passing.
    mutating func narrow(_ name: String, isAssured: Bool = false) {
        guard let variable = variables[name], variable.type.isOptional else { return }
        variables[name] = Variable(
            type: variable.type.unwrapped,
            isChangeable: variable.isChangeable,
            isAssured: isAssured
        )
    }

    /// The first of some conditions that makes sure of a name which what comes behind it needs.
    ///
    /// - Parameter then: What is looked at when all of them hold.
    func assurance(_ conditions: [Expression], before then: Expression? = nil) -> (position: Int, name: String)? {
        for (position, condition) in conditions.enumerated() {
            guard let name = condition.nameTested, mayBeAbsent(name) else { continue }
            let isNeeded = conditions[(position + 1)...].contains { $0.needs(name) } || then?.needs(name) == true
            if isNeeded { return (position, name) }
        }
        return nil
    }

    /// Whether a name stands for a value that may be absent.
    func mayBeAbsent(_ name: String) -> Bool { variables[name]?.type.isOptional == true }

    /// A scope for the inside of a block or of a comprehension.
    func adding(_ name: String, _ type: TypeReference) -> BehaviourScope {
        var scope = self
        scope.define(name, type)
        return scope
    }

    /// The same names for statements whose answer is of another type.
    func answering(_ returns: TypeReference) -> BehaviourScope {
        var scope = self
        scope.owner.returns = returns
        return scope
    }
}
