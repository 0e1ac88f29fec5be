import SDKSpec

// Expressions as the spec writes them.
extension ValueProse {
    /// An expression as the spec writes it, without what only makes types fit.
    func code(_ expression: TypedExpression) -> String {
        switch expression.kind {
        case .literal(let literal): literal.text
        case .variable(let name), .constant(let name): name
        case .root(let root): root.rawValue
        case .member(let base, let name), .identifierPart(let base, let name), .unionPayload(let base, let name):
            "\(code(base, .postfix)).\(name)"
        case .lookup(let base, let key): "\(code(base, .postfix))[\(code(key))]"
        case .enumerationValue(let type, let value): "\(type).\(value)"
        case .identifier(let type, let form, let part): "\(type).\(form)" + (part.map { "(\(code($0)))" } ?? "")
        case .hasForm(let base, let form): "\(code(base, .sum)) is \(form)"
        case .identifierFromText(_, let inner), .textOf(let inner), .asJSON(let inner), .asDouble(let inner),
            .present(let inner), .bounded(let inner, _):
            code(inner)
        case .record(let type, let fields):
            "\(type)(\(fields.map { "\($0.name): \(code($0.value))" }.joined(separator: ", ")))"
        case .unionValue(let type, let name, let payload): "\(type).\(name)(\(code(payload)))"
        case .list(let items): "[\(items.map(code).joined(separator: ", "))]"
        case .map(let entries):
            "{\(entries.map { "\(code($0.key)): \(code($0.value))" }.joined(separator: ", "))}"
        case .emptyTyped: expression.type.isMap ? "{}" : "[]"
        case .unary(.not, let operand): "not \(code(operand, operand.binding == .negation ? .negation : .sum))"
        case .unary(.negative, let operand): "-\(code(operand, .postfix))"
        case .binary(let operation, let left, let right): binary(operation, left, right)
        case .contains(let container, let element, let negated):
            "\(code(element, .sum)) \(negated ? "not in" : "in") \(code(container, .sum))"
        case .exists(let operand): "\(code(operand, .sum)) exists"
        case .orElse(let value, let other):
            "\(code(value, value.binding == .fallback ? .fallback : .signed)) ?? \(code(other, .signed))"
        case .conditional(let condition, let then, let otherwise):
            choice(code(condition, .disjunction), then, otherwise)
        case .choice(let conditions, let then, let otherwise):
            choice(conditions.map { code($0, .negation) }.joined(separator: " and "), then, otherwise)
        case .comprehension(let function, let variable, let list, let body):
            "\(function.rawValue)(\(variable) in \(code(list)): \(code(body)))"
        case .function(.length, let arguments):
            "length(\(arguments.prefix(1).map(code).joined()), \(arguments.dropFirst().map(word).joined()))"
        case .function(.errorCode, let arguments): errorCode(arguments)
        case .function(let function, let arguments) where function.fits(arguments):
            arguments.map(code).joined()
        case .function(let function, let arguments):
            "\(function.name)(\(self.arguments(arguments, labelled: function.label)))"
        // Whose parameter is told of, and isn't called here.
        case .procedure(let name, _) where expression.type == .void: name
        case .procedure(let name, let arguments):
            "\(name)(\(arguments.map { "\($0.label): \(code($0.value))" }.joined(separator: ", ")))"
        }
    }

    /// The arguments of a function, whose last one may have a label.
    private func arguments(_ arguments: [TypedExpression], labelled label: String?) -> String {
        guard let label, let last = arguments.last else { return arguments.map(code).joined(separator: ", ") }
        return "\(arguments.dropLast().map(code).joined(separator: ", ")), \(label): \(code(last))"
    }

    /// The code in parentheses, where what stands around it holds it more tightly than it holds together.
    private func code(_ expression: TypedExpression, _ minimum: Binding) -> String {
        expression.binding < minimum ? "(\(code(expression)))" : code(expression)
    }

    /// Whether the code of a value needs no parentheses where something is added to it.
    func holdsTogetherInSum(_ expression: TypedExpression) -> Bool { expression.binding >= .sum }

    /// Operators of one level stand one behind the other; parentheses say where it goes otherwise.
    private func binary(_ operation: BinaryOperator, _ left: TypedExpression, _ right: TypedExpression) -> String {
        let binding = operation.binding
        let goesOn = left.binding == binding && binding != .comparison
        let first = code(left, goesOn ? binding : binding.clearOperand)
        return "\(first) \(operation.rawValue) \(code(right, binding.clearOperand))"
    }

    private func choice(_ condition: String, _ then: TypedExpression, _ otherwise: TypedExpression) -> String {
        "if \(condition) then \(code(then, .disjunction)) else \(code(otherwise))"
    }

    /// A unit, which is a text to the model and a word in the spec.
    private func word(_ expression: TypedExpression) -> String {
        if case .literal(.string(let unit)) = expression.kind { unit } else { code(expression) }
    }
}

extension TypedExpression {
    /// How tightly its code holds together.
    fileprivate var binding: Binding {
        switch kind {
        case .conditional, .choice: .conditional
        case .binary(let operation, _, _): operation.binding
        case .unary(.not, _): .negation
        case .contains, .exists, .hasForm: .comparison
        case .orElse: .fallback
        case .unary(.negative, _): .signed
        case .literal(let literal): literal.isNegative ? .signed : .postfix
        case .identifierFromText(_, let inner), .textOf(let inner), .asJSON(let inner), .asDouble(let inner),
            .present(let inner), .bounded(let inner, _):
            inner.binding
        case .function(let function, let arguments) where function.fits(arguments):
            arguments.first?.binding ?? .postfix
        case .variable, .constant, .root, .member, .identifierPart, .unionPayload, .lookup, .enumerationValue,
            .identifier, .record, .unionValue, .list, .map, .emptyTyped, .comprehension, .function, .procedure:
            .postfix
        }
    }
}

extension BuiltInFunction {
    /// Whether it makes another type of a whole number, and changes nothing else.
    func fits(_ arguments: [TypedExpression]) -> Bool {
        (self == .int || self == .uint) && arguments.allSatisfy(\.type.isWhole)
    }
}
