import SDKSpec

// Built-in functions.
extension SwiftExpressionWriter {
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
        // Swift doesn't choose between its ways to take the start of a start.
        let isOfStart = if case .function(.prefix, _) = list.kind { function == .prefix } else { false }
        let written = inOrder(arguments, isKept: false) { writer, place in
            place == 1 ? writer.write(count) : isOfStart ? writer.operand(list, within: .primary) : writer.items(list)
        }
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

extension BuiltInFunction {
    /// Whether it gives what stands in another list or map already.
    fileprivate var looksInto: Bool {
        [.values, .keysBefore, .keysAfter, .valuesBefore, .valuesAfter, .prefix, .suffix, .reversed].contains(self)
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
