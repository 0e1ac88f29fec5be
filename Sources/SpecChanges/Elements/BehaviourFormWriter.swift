import SDKSpec

/// Writes resolved behaviour as the steps that it consists of.
///
/// Values that a body names itself are counted instead of named, from the outermost on, so that their names are no
/// difference; what the spec declares is named, and known by its id.
struct BehaviourFormWriter {
    /// The names that a place of a body knows, each with its number.
    struct Scope {
        private var numbers: [String: Int] = [:]
        private var count = 0

        /// The number of a name; nil for one that the body doesn't name itself.
        subscript(name: String) -> Int? { numbers[name] }

        /// Names a value.
        mutating func bind(_ name: String) {
            count += 1
            numbers[name] = count
        }

        /// The names with one more.
        func binding(_ name: String) -> Scope {
            var scope = self
            scope.bind(name)
            return scope
        }
    }

    /// What the values belong to that the body is given.
    let owner: String
    /// What these values are.
    let given: SpecElement.Kind
    let index: SpecificationIndex
    private(set) var steps: [BehaviourStep] = []

    init(owner: String, given: SpecElement.Kind = .parameter, index: SpecificationIndex) {
        self.owner = owner
        self.given = given
        self.index = index
    }

    /// Writes a step that isn't a statement.
    mutating func write(_ words: [BehaviourWord]) { add(words, .plain, depth: 0) }

    /// Writes the statements of a body or a block.
    mutating func write(_ statements: [TypedStatement], _ scope: Scope = Scope(), depth: Int = 0) {
        var scope = scope
        for statement in statements { write(statement, &scope, depth) }
    }

    private mutating func add(_ words: [BehaviourWord], _ role: BehaviourStep.Role, depth: Int) {
        steps.append(BehaviourStep(depth: depth, role: role, words: words))
    }

    private mutating func write(_ statement: TypedStatement, _ scope: inout Scope, _ depth: Int) {
        switch statement.kind {
        case .fail(let error, let condition, _):
            addFailure(error, when: condition.map { words($0, scope) } ?? [], depth)
        case .failUnlessPresent(let error, let variable, _):
            addFailure(error, when: [word("absent")] + words(variable: variable, scope), depth)
        case .letOrFail(let name, let value, let error, _):
            add([word("let")] + words(value, scope), .plain, depth: depth)
            scope.bind(name)
            addFailure(error, when: [word("absent")] + words(variable: name, scope), depth)
        case .let(let name, let value):
            add([word("let")] + words(value, scope), .plain, depth: depth)
            scope.bind(name)
        case .notModelled(let reason): add([word("not modelled"), word(reason)], .plain, depth: depth)
        case .set(let place, let value):
            add([word("set")] + words(place, scope) + words(value, scope), .plain, depth: depth)
        case .ensure(let map, let key):
            add([word("ensure")] + words(map, scope) + words(key, scope), .plain, depth: depth)
        case .add(let value, let place):
            add([word("add")] + words(value, scope) + words(place, scope), .plain, depth: depth)
        case .remove(let value, let place):
            add([word("remove")] + words(value, scope) + words(place, scope), .plain, depth: depth)
        case .emit(let event, let audience, let payload):
            let words = words(audience, scope) + (payload.map { self.words($0, scope) } ?? [])
            add(
                [word("emit"), BehaviourWord(event, .event, "events.\(event)")] + words,
                .outcome(.event(event)),
                depth: depth
            )
        case .perform(let procedure, let arguments):
            add(words(procedure: procedure, arguments, scope), .plain, depth: depth)
        case .return(let value):
            add([word("return")] + (value.map { words($0, scope) } ?? []), .plain, depth: depth)
        case .if, .ifPresent, .for, .after: writeBlock(statement, scope, depth)
        }
    }

    private mutating func writeBlock(_ statement: TypedStatement, _ scope: Scope, _ depth: Int) {
        switch statement.kind {
        case .if(let condition, let then, let otherwise):
            add([word("if")] + words(condition, scope), .head, depth: depth)
            write(then, scope, otherwise: otherwise, depth)
        case .ifPresent(let variable, let condition, let then, let otherwise):
            let more = condition.map { words($0, scope) } ?? []
            add([word("if present")] + words(variable: variable, scope) + more, .head, depth: depth)
            write(then, scope, otherwise: otherwise, depth)
        case .for(let variable, let list, let body):
            add([word("for")] + words(list, scope), .head, depth: depth)
            write(body, scope.binding(variable), depth: depth + 1)
        case .after(let seconds, let body):
            add([word("after")] + words(seconds, scope), .head, depth: depth)
            write(body, scope, depth: depth + 1)
        case .fail, .failUnlessPresent, .letOrFail, .let, .notModelled, .set, .ensure, .add, .remove, .emit, .perform,
            .return:
            break
        }
    }

    private mutating func write(
        _ then: [TypedStatement],
        _ scope: Scope,
        otherwise: [TypedStatement],
        _ depth: Int
    ) {
        write(then, scope, depth: depth + 1)
        guard !otherwise.isEmpty else { return }
        add([word("else")], .head, depth: depth)
        write(otherwise, scope, depth: depth + 1)
    }

    private mutating func addFailure(_ error: String, when words: [BehaviourWord], _ depth: Int) {
        let name = BehaviourWord(error, .error, FactID.error(error).rawValue)
        add([word("fail"), name] + words, .outcome(.failure(error)), depth: depth)
    }
}
