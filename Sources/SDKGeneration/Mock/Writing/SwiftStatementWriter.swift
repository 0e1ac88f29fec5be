import SDKSpec

/// Turns the typed statements of one body into the lines of a Swift function inside `extension MockCall`.
struct SwiftStatementWriter {
    /// What the function is for: it decides about names and the end of the body.
    struct Function {
        /// What the functions begin with that hold what happens later.
        let later: String
        /// The type of the answer.
        let returns: TypeReference
    }

    let context: MockContext
    let function: Function
    var expressions: SwiftExpressionWriter
    var lines: [SwiftLine] = []
    /// The functions that hold what happens later.
    var later: [LaterFunction] = []
    /// The variables that stand for entries of the state while they are changed.
    var held: Set<String> = []
    private var level: Int {
        get { expressions.level }
        set { expressions.level = newValue }
    }

    init(
        _ context: MockContext,
        function: Function,
        parameters: [(name: String, type: TypeReference)],
        statements: [TypedStatement]
    ) {
        self.context = context
        self.function = function
        expressions = SwiftExpressionWriter(
            context,
            names: BodyNames(context.input.names, parameters: parameters, statements: statements)
        )
    }

    var names: BodyNames {
        get { expressions.names }
        set { expressions.names = newValue }
    }

    /// Writes a body.
    ///
    /// - Parameter isTail: Whether nothing comes after it, so that it has to answer.
    mutating func write(_ statements: [TypedStatement], isTail: Bool) {
        var rest = statements[...]
        while let statement = rest.first {
            if let count = writeChanges(rest) {
                rest = rest.dropFirst(count)
                continue
            }
            rest = rest.dropFirst()
            if writeNamedChoice(statement, rest, isTail: isTail) {
                rest = rest.dropFirst()
            } else if let merged = letOrFail(statement, rest.first) {
                rest = rest.dropFirst()
                write(merged, rest: Array(rest), isTail: isTail && rest.isEmpty)
            } else {
                write(statement, rest: Array(rest), isTail: isTail && rest.isEmpty)
            }
        }
    }

    /// `let x = …` and `fail unless x exists` right behind it are one thing in Swift.
    private func letOrFail(_ statement: TypedStatement, _ next: TypedStatement?) -> TypedStatement.Kind? {
        guard case .let(let name, let value) = statement.kind,
            case .failUnlessPresent(let error, name, let place)? = next?.kind
        else { return nil }
        return .letOrFail(name: name, value: value, error: error, place: place)
    }

    /// `let x = …` and `if x exists` right behind it are one choice, when nothing else asks for `x`.
    private mutating func writeNamedChoice(
        _ statement: TypedStatement,
        _ rest: ArraySlice<TypedStatement>,
        isTail: Bool
    ) -> Bool {
        guard case .let(let name, let value) = statement.kind, let next = rest.first,
            case .ifPresent(name, let condition, let then, let otherwise) = next.kind,
            VariableUse(of: name, in: otherwise + rest.dropFirst()) == [],
            VariableUse(of: name, in: then, and: condition) != []
        else { return false }
        writeIf(name, is: value, and: condition, then, otherwise, isTail: isTail && rest.count == 1)
        return true
    }

    private mutating func write(_ statement: TypedStatement, rest: [TypedStatement], isTail: Bool) {
        write(statement.kind, rest: rest, isTail: isTail)
    }

    /// Writes a statement as it is, or in parts where it would be tangled. Those that hold others see to it where they
    /// begin.
    private mutating func write(_ kind: TypedStatement.Kind, rest: [TypedStatement], isTail: Bool) {
        if kind.holdsStatements { return writeWhole(kind, rest: rest, isTail: isTail) }
        let before = self
        writeWhole(kind, rest: rest, isTail: isTail)
        let written = lines[before.lines.count...]
        guard written.contains(where: { $0.isTangled(indent: SwiftExpressionWriter.indent) }) else { return }
        self = before
        expressions.isInParts = true
        writeWhole(kind, rest: rest, isTail: isTail)
        expressions.isInParts = false
    }

    private mutating func writeWhole(_ kind: TypedStatement.Kind, rest: [TypedStatement], isTail: Bool) {
        switch kind {
        case .fail(let error, let condition, let place): fail(error, condition, place, isTail: isTail)
        case .failUnlessPresent(let error, let variable, let place): present(variable, error, place, rest)
        case .notModelled(let reason): notModelled(reason)
        case .let(let name, let value): writeLet(name, value, rest)
        case .letOrFail(let name, let value, let error, let place): writeLet(name, value, orFail: error, place, rest)
        case .set(let place, let value): set(place, value)
        case .ensure(let map, let key): ensure(map, key)
        case .add(let value, let place): add(value, place)
        case .remove(let value, let place): remove(value, place)
        case .if(let condition, let then, let otherwise): writeIf(condition, then, otherwise, isTail: isTail)
        case .ifPresent(let variable, let condition, let then, let otherwise):
            writeIf(variable, and: condition, then, otherwise, isTail: isTail)
        case .for(let variable, let list, let body): writeFor(variable, list, body)
        case .emit(let event, let audience, let payload): emit(event, audience, payload)
        case .perform(let procedure, let arguments): perform(procedure, arguments)
        case .after(let seconds, let body): after(seconds, body)
        case .return(let value): writeReturn(value)
        }
    }

    /// Adds a line, what has to stand before it first.
    mutating func line(_ code: SwiftLayout, opensBlock: Bool = false) {
        append(expressions.takePrelude() + [SwiftLine(code, opensBlock: opensBlock)])
    }

    private mutating func append(_ added: [SwiftLine]) {
        lines += added.map { SwiftLine($0.code, level: $0.level + level, opensBlock: $0.opensBlock) }
    }

    /// Writes the inside of a block, names of its own included.
    mutating func block(_ work: (inout SwiftStatementWriter) -> Void) {
        let outer = names.begin()
        level += 1
        work(&self)
        level -= 1
        names.end(outer)
    }

    /// `target = value`.
    func assignment(_ target: SwiftLayout, _ value: WrittenExpression) -> SwiftLayout {
        .assignment(target: target, value: value.tried)
    }
}

extension TypedStatement.Kind {
    /// Whether there are statements inside, which are written one by one.
    fileprivate var holdsStatements: Bool {
        switch self {
        case .if, .ifPresent, .for: true
        case .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .set, .ensure, .add, .remove, .emit, .perform,
            .after, .return:
            false
        }
    }
}
