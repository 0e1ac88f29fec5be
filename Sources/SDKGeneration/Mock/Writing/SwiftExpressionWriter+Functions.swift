import SDKSpec

// Functions over lists, containment, built-in functions.
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
        let isHead = isHead
        self.isHead = false
        let (value, before) = separately { $0.write(body) }
        self.isHead = isHead
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
    private func flattened(_ item: WrittenExpression, from list: TypedExpression) -> WrittenExpression {
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

    mutating func function(_ function: BuiltInFunction, _ arguments: [TypedExpression]) -> WrittenExpression {
        switch function {
        case .now, .edition: return WrittenExpression(code: .text(member(function.rawValue)))
        case .newID: return call(member("newID"), arguments.map { (nil, $0) })
        case .numbers: return call(member(function.name), [(nil, arguments[0]), (function.label, arguments[1])])
        case .count: return question(arguments[0], ".count")
        case .length: return postfix(arguments[0], Self.measure(arguments[1]))
        case .first: return flattened(question(arguments[0], ".first"), from: arguments[0])
        case .last: return flattened(question(arguments[0], ".last"), from: arguments[0])
        case .keys: return postfix(arguments[0], ".keys")
        case .isEmpty: return question(arguments[0], ".isEmpty")
        case .values, .keysBefore, .keysAfter, .valuesBefore, .valuesAfter, .prefix, .suffix, .reversed:
            return wrapped("Array", view(function, arguments))
        case .devicesOf:
            let user = write(arguments[0])
            let ids = SwiftLayout.text(member("devices")) + .call(".ids", [.labelled("of", user.code)])
            return WrittenExpression(code: ids, canFail: user.canFail)
        case .min, .max: return extreme(function, arguments)
        case .int: return clamped(arguments[0], to: .int)
        case .uint: return clamped(arguments[0], to: .uint)
        case .size: return postfix(arguments[0], ".wire.encodedSize")
        case .jsonText: return postfix(arguments[0], ".wire.description")
        case .containsText: return call(global("containsText", of: "SDKRuntime"), arguments.map { (nil, $0) })
        case .hasPrefix, .hasSuffix:
            let (text, part) = inOrder(arguments[0], arguments[1], isKept: false) { $0.operand($1, within: .primary) }
            var value = postfix(arguments[0], text, .call(".\(function.rawValue)", [.labelled("exactly", part.code)]))
            value.canFail = value.canFail || part.canFail
            return value
        case .lowercased: return postfix(arguments[0], ".lowercased()")
        case .text: return digits(arguments[0])
        case .secondsOfDay:
            let function = global("secondsOfDay", of: "SDKRuntime")
            return call(function, [(nil, arguments[0]), ("offsetHours", arguments[1])])
        case .errorCode, .json: return write(arguments[0])
        }
    }

    /// `min` or `max`. Of numbers without a sign that are literals alone, the first says so.
    private mutating func extreme(_ function: BuiltInFunction, _ arguments: [TypedExpression]) -> WrittenExpression {
        let name = global(function.rawValue, of: "Swift")
        guard arguments[0].type == .uint, arguments.allSatisfy(\.isOfUntypedNumbers) else {
            return call(name, arguments.map { (nil, $0) })
        }
        let values = inOrder(arguments, isKept: false) { $1 == 0 ? $0.typed(arguments[0]) : $0.write(arguments[$1]) }
        return WrittenExpression(code: .call(name, values.map(\.code)), canFail: values.contains(where: \.canFail))
    }

    /// `Int(clamping: number)`, which has an answer for every number.
    private mutating func clamped(_ number: TypedExpression, to type: TypeReference) -> WrittenExpression {
        let value = number.isOfUntypedNumbers ? typed(number) : write(number)
        let code = SwiftLayout.call(context.type(type), [.labelled("clamping", value.code)])
        return WrittenExpression(code: code, canFail: value.canFail)
    }

    /// The length of a text is never left to what a reader would call a character.
    private static func measure(_ unit: TypedExpression) -> SwiftLayout {
        guard case .literal(.string(let name)) = unit.kind else { return ".unicodeScalars.count" }
        return switch LimitUnit(rawValue: name) {
        case .utf8Bytes: ".utf8.count"
        case .utf16Units: ".utf16.count"
        case .bytes: ".count"
        // Nothing is measured in another unit; the checker sees to that.
        case .unicodeScalars, .items, .value, .encodedBytes, nil: ".unicodeScalars.count"
        }
    }

    /// `String(number)`, or of an enumeration of numbers `String(value.rawValue)`.
    private mutating func digits(_ number: TypedExpression) -> WrittenExpression {
        guard case .named = number.type else { return call("String", [(nil, number)]) }
        return wrapped("String", postfix(number, ".rawValue"))
    }

    /// A function of a module, with the module's name where a name of the body or a type of the spec hides it.
    func global(_ name: String, of module: String) -> String {
        names.hides(name) || context.input.names.types.contains(name) ? "\(module).\(name)" : name
    }

    /// The items of a list for whoever goes through them or looks at an end: of a part of another list, or of the values
    /// of a map, no list is made.
    ///
    /// - Parameter isKept: Whether some of the items are the result, whose type Swift has to see then: numbers, texts and
    ///   nothing are of many.
    mutating func items(_ list: TypedExpression, isKept: Bool = true) -> WrittenExpression {
        if isKept, list.isListWrittenOut {
            return wrapped("\(context.type(list.type))", write(list))
        }
        guard case .function(let function, let arguments) = list.kind, function.looksInto else {
            return operand(list, within: .primary)
        }
        return view(function, arguments)
    }

    private mutating func question(_ list: TypedExpression, _ suffix: SwiftLayout) -> WrittenExpression {
        let items = items(list)
        return question(list, items, suffix)
    }

    private func question(
        _ list: TypedExpression,
        _ items: WrittenExpression,
        _ suffix: SwiftLayout
    ) -> WrittenExpression {
        guard case .function(let function, _) = list.kind, function.looksInto else {
            return postfix(list, items, suffix)
        }
        return WrittenExpression(code: items.code(within: .primary) + suffix, canFail: items.canFail)
    }

    /// `map.values`, `list.reversed()`, `list.prefix(count)`; a negative count would stop the program.
    private mutating func view(_ function: BuiltInFunction, _ arguments: [TypedExpression]) -> WrittenExpression {
        let list = arguments[0]
        if function == .values { return postfix(list, ".values") }
        if let side = function.label { return sideOfMap(function.name, arguments, side) }
        guard let count = arguments.dropFirst().first else { return question(list, ".\(function.rawValue)()") }
        let written = inOrder(arguments, isKept: false) { $1 == 0 ? $0.items(list) : $0.write(count) }
        let number = written[1].code
        let limit = count.isNeverNegative ? number : .call(global("max", of: "Swift"), ["0", number])
        var value = question(list, written[0], .call(".\(function.rawValue)", [limit]))
        value.canFail = value.canFail || written[1].canFail
        return value
    }

    /// `map.values(before: key)`.
    private mutating func sideOfMap(
        _ name: String,
        _ arguments: [TypedExpression],
        _ side: String
    ) -> WrittenExpression {
        let written = inOrder(arguments, isKept: false) { writer, place in
            place == 0 ? writer.operand(arguments[0], within: .primary) : writer.write(arguments[1])
        }
        let key = SwiftLayout.labelled(side, written[1].code)
        var value = postfix(arguments[0], written[0], .call(".\(name)", [key]))
        value.canFail = value.canFail || written[1].canFail
        return value
    }

    private func wrapped(_ type: String, _ value: WrittenExpression) -> WrittenExpression {
        WrittenExpression(code: .call(type, [value.code]), canFail: value.canFail)
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

extension BuiltInFunction {
    /// Whether it gives what stands in another list or map already.
    fileprivate var looksInto: Bool {
        [.values, .keysBefore, .keysAfter, .valuesBefore, .valuesAfter, .prefix, .suffix, .reversed].contains(self)
    }
}

extension TypeReference {
    /// Whether Swift's own `==` would take two values for equal whose texts only look alike. (Declared types see to it
    /// themselves.)
    var holdsText: Bool {
        switch self {
        case .string: true
        case .list(let inner), .optional(let inner), .map(_, let inner): inner.holdsText
        case .int, .uint, .double, .bool, .json, .bytes, .void, .handler, .named: false
        }
    }

    /// What asks whether two values are the same.
    var equalSign: String { holdsText ? "===" : "==" }

    /// What a list or the keys of a map are made of.
    var held: (type: TypeReference, isMap: Bool) {
        switch self {
        case .list(let item): (item, false)
        case .map(let key, _): (key, true)
        default: (self, false)  // Nothing else holds anything.
        }
    }
}

extension TypedExpression {
    /// Whether it is written out so that only what is around it tells its type.
    fileprivate var isWrittenOut: Bool {
        switch kind {
        case .literal: true
        case .list(let items): items.allSatisfy(\.isWrittenOut)
        default: false  // Swift sees its type.
        }
    }
    /// Whether it is a list that is written out so, in one piece, in several, or behind conditions.
    fileprivate var isListWrittenOut: Bool {
        switch kind {
        case .list(let items): items.allSatisfy(\.isWrittenOut)
        case .binary(_, let left, let right): left.isListWrittenOut && right.isListWrittenOut
        case .conditional(_, let then, let otherwise): then.isListWrittenOut && otherwise.isListWrittenOut
        default: false  // Swift sees its type.
        }
    }
}
