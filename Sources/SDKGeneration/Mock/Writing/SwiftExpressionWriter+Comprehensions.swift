import SDKSpec

// Containment, and functions over the items of lists.
extension SwiftExpressionWriter {
    mutating func contains(
        _ container: TypedExpression,
        _ element: TypedExpression,
        negated: Bool
    ) -> WrittenExpression {
        let parts = [container, element]
        let written = inOrder(parts, isKept: false) { writer, place in
            place == 0 ? writer.operand(container, within: .primary) : writer.compared(element)
        }
        // Item by item it would be worked out again and again.
        let isRepeated = element.type.isOptional && !container.type.held.type.isOptional
        let list = written[0]
        let value = isRepeated && context.acts(element) ? named(written[1], of: element) : written[1]
        let found = containment(list, container.type, value, element.type)
        let sign: SwiftLayout = negated ? "!" : ""
        return WrittenExpression(
            code: sign + found,
            strength: negated ? .prefix : .primary,
            canFail: list.canFail || value.canFail
        )
    }

    private func containment(
        _ list: WrittenExpression,
        _ container: TypeReference,
        _ value: WrittenExpression,
        _ element: TypeReference
    ) -> SwiftLayout {
        let base = list.code(within: .primary)
        let (held, isMap) = container.held
        guard element.isOptional, !held.isOptional else {
            // A map tells its keys apart by itself.
            let isExact = held.holdsText && !isMap
            return base + .call(".contains", [isExact ? .labelled("exactly", value.code) : value.code])
        }
        // What may be absent is compared item by item.
        let body = SwiftLayout.text("$0 \(held.equalSign) ") + value.code(within: .fallback)
        return base + .text(isMap ? ".keys" : "")
            + .sequence([".contains(where: ", .closure(head: "", body: body), ")"])
    }

    mutating func comprehension(
        _ function: ComprehensionFunction,
        _ variable: String,
        _ list: TypedExpression,
        _ body: TypedExpression
    ) -> WrittenExpression {
        if function == .first, case .literal(.bool(true)) = body.kind {
            let items = items(list)
            let first = WrittenExpression(code: items.code(within: .primary) + ".first", canFail: items.canFail)
            return flattened(first, from: list)
        }
        let outer = names.begin()
        defer { names.end(outer) }
        let name = names.declare(variable, list.type.held.type)
        let (value, before) = insideBrackets { $0.separately { $0.write(body) } }
        let usesItem = body.mentions(variable)
        if value.canFail || !before.isEmpty {
            let start = "for \(SwiftNames.identifier(name)) in "
            let items = asHead(behind: start) { $0.items(list, isKept: function.keepsItem) }
            let loop = SwiftLoop(
                function: function,
                item: usesItem || function.keepsItem ? SwiftNames.identifier(name) : "_",
                list: items.tried,
                before: before,
                value: value,
                itemType: context.type(list.type.held.type),
                valueType: context.type(function == .map ? body.type : body.type.unwrapped)
            )
            let result = collected(loop)
            return function == .first ? flattened(result, from: list) : result
        }
        let items = items(list, isKept: function.keepsItem)
        let item = usesItem ? SwiftNames.identifier(name) : "_"
        let base = items.code(within: .primary)
        let applied = function == .sum ? summed(item, value, of: body) : applied(function, item, value.code)
        let result = WrittenExpression(code: base + applied, canFail: items.canFail)
        return function == .first ? flattened(result, from: list) : result
    }

    /// One item of a list, which may not be there, and whose value may be absent: to the spec that is the same.
    func flattened(_ item: WrittenExpression, from list: TypedExpression) -> WrittenExpression {
        guard list.type.held.type.isOptional else { return item }
        let code = SwiftLayout.operators(first: item.code(within: .fallback), rest: [("??", "nil")])
        return WrittenExpression(code: "(" + code + ")", canFail: item.canFail)
    }

    /// `.filter { item in condition }`, or with brackets where a `{` follows.
    private func applied(
        _ function: ComprehensionFunction,
        _ item: String,
        _ body: SwiftLayout
    ) -> SwiftLayout {
        let (name, label): (String, String) =
            switch function {
            case .all: ("allSatisfy", "")
            case .any: ("contains", "where: ")
            case .filter: ("filter", "")
            case .map: ("map", "")
            case .compactMap: ("compactMap", "")
            case .first: ("first", "where: ")
            case .sorted: ("stablySorted", "by: ")
            case .sum: ("map", "")
            }
        let closure = SwiftLayout.closure(head: " \(item) in", body: body)
        return isHead
            ? .sequence([.text(".\(name)(\(label)"), closure, ")"]) : .sequence([.text(".\(name) "), closure])
    }

    /// `.reduce(0) { sum, item in sum +| value }`.
    private mutating func summed(
        _ item: String,
        _ value: WrittenExpression,
        of body: TypedExpression
    ) -> SwiftLayout {
        let sum = names.fresh("sum")
        // Of literals alone Swift might make numbers of another type.
        let start = body.isOfUntypedNumbers ? "\(context.type(body.type))(0)" : "0"
        let total = SwiftLayout.operators(first: .text(sum), rest: [("+|", value.code(within: .product))])
        let closure = SwiftLayout.closure(head: " \(sum), \(item) in", body: total)
        return isHead
            ? .call(".reduce", [.text(start), closure]) : .sequence([.text(".reduce(\(start)) "), closure])
    }

    /// Puts the loop before the statement; what it found stands for the expression.
    private mutating func collected(_ loop: SwiftLoop) -> WrittenExpression {
        let result = names.fresh(loop.wishedName)
        prelude += loop.lines(result: result)
        return WrittenExpression(code: .text(loop.resultName(result)), isNamed: true)
    }
}

extension ComprehensionFunction {
    /// Whether it gives items, and not what is made of them.
    fileprivate var keepsItem: Bool {
        switch self {
        case .filter, .first, .sorted: true
        case .all, .any, .map, .compactMap, .sum: false
        }
    }
}
