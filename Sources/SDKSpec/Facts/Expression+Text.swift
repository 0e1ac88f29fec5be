extension Expression {
    /// The expression as the spec would write it on one line.
    public var text: String {
        switch kind {
        case .literal(let literal): literal.text
        case .name(let name): name
        case .member(let base, let name): "\(base.text).\(name)"
        case .lookup(let base, let key): "\(base.text)[\(key.text)]"
        case .call(let callee, let arguments):
            "\(callee.text)(\(arguments.map(\.text).joined(separator: ", ")))"
        case .comprehension(let function, let variable, let list, let body):
            "\(function)(\(variable) in \(list.text): \(body.text))"
        case .unary(.not, let operand): "not \(operand.text)"
        case .unary(.negative, let operand): "-\(operand.text)"
        case .binary(let operation, let left, let right): "\(left.text) \(operation.rawValue) \(right.text)"
        case .exists(let operand): "\(operand.text) exists"
        case .conditional(let condition, let then, let otherwise):
            "if \(condition.text) then \(then.text) else \(otherwise.text)"
        case .list(let items): "[\(items.map(\.text).joined(separator: ", "))]"
        }
    }
}

extension Expression {
    /// A name with hyphens, such as `utf8-bytes`, which reads like a difference; nil for anything else.
    var hyphenatedName: String? {
        switch kind {
        case .name(let name): name
        case .binary(.minus, let left, let right):
            left.hyphenatedName.flatMap { start in right.hyphenatedName.map { "\(start)-\($0)" } }
        default: nil
        }
    }
}

extension Expression.Argument {
    fileprivate var text: String { (label.map { "\($0): " } ?? "") + value.text }
}

extension Literal {
    fileprivate var text: String {
        switch self {
        case .string(let text): "\"\(text)\""
        case .int(let number): String(number)
        case .uint(let number): String(number)
        case .double(let number): String(number)
        case .bool(let truth): String(truth)
        case .none: "none"
        case .emptyMap: "{}"
        }
    }
}
