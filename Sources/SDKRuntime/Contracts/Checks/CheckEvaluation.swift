/// Works expressions of checks out over the arguments of a call.
///
/// A value that can't be told is nil, and so is what depends on it; a value that is absent is null.
struct CheckEvaluation {
    private var names: [String: WireValue?]
    private let arguments: WireValue
    private let caller: String?
    /// The figures that are otherwise than the spec says.
    private let constants: [String: WireValue]
    private let rules: RuleBook

    init(arguments: WireValue, caller: String?, constants: [String: WireValue], rules: RuleBook) {
        names = [:]
        self.arguments = arguments
        self.caller = caller
        self.constants = constants
        self.rules = rules
    }

    /// Names a value.
    mutating func bind(_ name: String, to expression: CheckExpression) { names[name] = .some(value(of: expression)) }

    /// The value of an expression.
    func value(of expression: CheckExpression) -> WireValue? {
        switch expression {
        case .value(let value): value
        case .argument(let name): names[name] ?? arguments[name]
        case .caller: caller.map { .string($0) }
        case .constant(let name, let value): constant(name, value)
        case .operation(let operation, let operands): self.value(of: operation, operands)
        case .items(let operation, let name, let list, let body): items(operation, name, list, body)
        }
    }

    private func constant(_ name: String, _ value: WireValue) -> WireValue {
        switch rules["constants.\(name)"] {
        case .value(let number): number.wire
        case .text(let text): text.wire
        case .always, .off, nil: constants[name] ?? value
        }
    }

    private func value(of operation: CheckOperation, _ operands: [CheckExpression]) -> WireValue? {
        switch operation {
        case .and: return decided(operands, by: false)
        case .or: return decided(operands, by: true)
        case .choice where operands.count == 3:
            return value(of: operands[0])?.truth.flatMap { value(of: operands[$0 ? 1 : 2]) }
        case .orElse where operands.count == 2:
            return value(of: operands[0]).flatMap { $0.isNull ? value(of: operands[1]) : $0 }
        // All others are made of all their operands.
        default:
            var values: [WireValue] = []
            for operand in operands {
                guard let value = value(of: operand) else { return nil }
                values.append(value)
            }
            return operation.applied(to: values)
        }
    }

    /// `and` is decided by the first false, `or` by the first true, even if others can't be told.
    private func decided(_ operands: [CheckExpression], by decision: Bool) -> WireValue? {
        var isKnown = true
        for operand in operands {
            guard let truth = value(of: operand)?.truth else {
                isKnown = false
                continue
            }
            if truth == decision { return .bool(decision) }
        }
        return isKnown ? .bool(!decision) : WireValue?.none
    }

    private func items(
        _ operation: CheckOperation,
        _ name: String,
        _ list: CheckExpression,
        _ body: CheckExpression
    ) -> WireValue? {
        guard case .array(let items)? = value(of: list) else { return nil }
        var inner = self
        var values: [WireValue] = []
        for item in items {
            inner.names[name] = .some(item)
            guard let value = inner.value(of: body) else { return nil }
            values.append(value)
        }
        return operation.applied(to: items, values)
    }
}

extension WireValue {
    /// The truth value that it is.
    var truth: Bool? {
        if case .bool(let truth) = self { truth } else { nil }
    }
}
