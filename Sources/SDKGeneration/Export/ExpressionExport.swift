import SDKSpec

/// An expression as JSON: an object, which says first of what kind it is; its parts are expressions too.
enum ExpressionExport {
    private typealias Member = (name: String, value: OrderedJSON)

    /// An expression; `null` where there is none.
    static func json(_ expression: Expression?) -> OrderedJSON {
        expression.map { .object(members($0.kind)) } ?? .null
    }

    private static func members(_ kind: Expression.Kind) -> [Member] {
        switch kind {
        case .literal(let literal): members(literal)
        case .name(let name): [named("name"), ("name", .string(name))]
        case .impliedMember(let name): [named("member"), ("base", .null), ("name", .string(name))]
        case .member(let base, let name): [named("member"), ("base", json(base)), ("name", .string(name))]
        case .lookup(let base, let key): [named("entry"), ("base", json(base)), ("key", json(key))]
        case .call(let callee, let arguments):
            [named("call"), ("callee", json(callee)), ("arguments", .array(arguments.map(argument)))]
        case .comprehension(let function, let variable, let list, let body):
            [
                named("each"), ("function", .string(function)), ("item", .string(variable)), ("list", json(list)),
                ("body", json(body)),
            ]
        case .unary(let sign, let operand):
            [named("unary"), ("operator", .string(sign.rawValue)), ("operand", json(operand))]
        case .binary(let sign, let left, let right):
            [named("binary"), ("operator", .string(sign.rawValue)), ("left", json(left)), ("right", json(right))]
        case .exists(let operand): [named("exists"), ("operand", json(operand))]
        case .conditional(let condition, let then, let otherwise):
            [named("if"), ("condition", json(condition)), ("then", json(then)), ("else", json(otherwise))]
        case .list(let items): [named("list"), ("items", .array(items.map { json($0) }))]
        case .map(let entries):
            [
                named("map"),
                ("entries", .array(entries.map { .object([("key", json($0.key)), ("value", json($0.value))]) })),
            ]
        }
    }

    private static func members(_ literal: Literal) -> [Member] {
        switch literal {
        case .string(let text): [named("literal"), ("value", .string(text))]
        case .int(let number): [named("literal"), ("value", .integer(number))]
        case .uint(let number): [named("literal"), ("value", .number(String(number)))]
        case .double(let number): [named("literal"), ("value", .number(String(number)))]
        case .bool(let flag): [named("literal"), ("value", .bool(flag))]
        case .none: [named("literal"), ("value", .null)]
        case .emptyMap: [named("map"), ("entries", .array([]))]
        }
    }

    /// An argument; a name that is the label as well has no label.
    private static func argument(_ argument: Expression.Argument) -> OrderedJSON {
        .object([("label", argument.label.map { .string($0) } ?? .null), ("value", json(argument.value))])
    }

    private static func named(_ name: String) -> Member { ("expression", .string(name)) }
}
