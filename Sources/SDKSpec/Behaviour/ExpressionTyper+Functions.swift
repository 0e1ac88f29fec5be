// The built-in functions: what each takes and gives.
extension ExpressionTyper {
    mutating func typedFunction(
        _ function: BuiltInFunction,
        _ arguments: [Expression.Argument],
        hint: TypeReference?,
        at location: SourceLocation
    ) -> TypedExpression? {
        switch function {
        case .errorCode: return typedErrorCode(arguments, at: location)
        case .length: return typedLength(arguments, at: location)
        case .json: return typedJson(arguments, at: location)
        case .keysBefore, .keysAfter, .valuesBefore, .valuesAfter:
            return typedSide(function, arguments[0].value, arguments[1].value, at: location)
        case .numbers: return typedNumbers(from: arguments[0].value, to: arguments[1].value, at: location)
        default: break  // Takes values without labels.
        }
        guard arguments.count == function.arity, arguments.allSatisfy({ $0.label == nil }) else {
            let name = function.rawValue
            return refuse(
                .wrongArgumentCount(of: name, expected: function.arity, found: arguments.count, at: location)
            )
        }
        if !scope.owner.seesState, function.needsWorld {
            return refuse(outOfReach(function.rawValue, at: location))
        }
        var values: [TypedExpression] = []
        for argument in arguments {
            let wanted = values.first?.type ?? function.argumentHint(result: hint, user: type(of: .myself))
            guard let value = type(argument.value, hint: wanted).map(present) else { return nil }
            guard !value.type.isOptional else {
                let mayEndInNone = hint?.isOptional == true && arguments.count == 1
                let advice = mayEndInNone ? value.adviceIfPresent(applying: function.rawValue, or: "none") : nil
                return refuse(.mayBeAbsent(value.type, at: value.location, advice: advice))
            }
            values.append(value)
        }
        return application(of: function, to: values, at: location)
    }

    /// The function that takes such arguments, among those of a name.
    mutating func function(
        among functions: [BuiltInFunction],
        taking arguments: [Expression.Argument],
        at location: SourceLocation
    ) -> BuiltInFunction? {
        let labels = functions.compactMap(\.label)
        guard !labels.isEmpty, arguments.count == 2, arguments[0].label == nil else {
            if let plain = functions.first(where: { $0.label == nil }) { return plain }
            diagnostics.add(.missingArgument(labels[0], of: functions[0].name, at: location))
            return nil
        }
        let second = arguments[1].value
        guard let label = arguments[1].label ?? labels.first(where: second.isName) else {
            diagnostics.add(.missingLabel(of: functions[0].name, known: labels, at: second.location))
            return nil
        }
        guard let function = functions.first(where: { $0.label == label }) else {
            diagnostics.add(.unknownArgument(label, of: functions[0].name, known: labels, at: second.location))
            return nil
        }
        return function
    }

    /// `values(map, before: key)`: the entries on one side of a key.
    private mutating func typedSide(
        _ function: BuiltInFunction,
        _ map: Expression,
        _ key: Expression,
        at location: SourceLocation
    ) -> TypedExpression? {
        guard let map = type(map).map(present) else { return nil }
        guard !map.type.isOptional else { return refuse(.mayBeAbsent(map.type, at: map.location)) }
        guard case .map(let keyType, let value) = map.type else { return refuse(.notAMap(map.type, at: map.location)) }
        guard let key = type(key, as: keyType) else { return nil }
        let givesKeys = function == .keysBefore || function == .keysAfter
        return make(.function(function, [map, key]), .list(givesKeys ? keyType : value), at: location)
    }

    /// `numbers(1, to: 12)`: what a call can go through is known to the running world alone.
    private mutating func typedNumbers(
        from first: Expression,
        to last: Expression,
        at location: SourceLocation
    ) -> TypedExpression? {
        guard scope.owner.seesState else { return refuse(outOfReach(BuiltInFunction.numbers.name, at: location)) }
        guard let first = type(first, as: .int), let last = type(last, as: .int) else { return nil }
        return make(.function(.numbers, [first, last]), .list(.int), at: location)
    }

    private mutating func application(
        of function: BuiltInFunction,
        to values: [TypedExpression],
        at location: SourceLocation
    ) -> TypedExpression? {
        switch function {
        case .now: return make(.function(function, []), .int, at: location)
        case .edition: return make(.function(function, []), .string, at: location)
        case .newID: return apply(function, values, to: [.string], gives: .string, at: location)
        case .devicesOf:
            return apply(function, values, to: [type(of: .myself)], gives: .list(.string), at: location)
        case .size, .jsonText:
            guard values[0].type.travels(in: index) else {
                return refuse(.internalValue(values[0].type, at: values[0].location))
            }
            return make(.function(function, values), function == .size ? .int : .string, at: location)
        case .lowercased: return apply(function, values, to: [.string], gives: .string, at: location)
        case .containsText, .hasPrefix, .hasSuffix:
            return apply(function, values, to: [.string, .string], gives: .bool, at: location)
        case .secondsOfDay: return apply(function, values, to: [.int, .int], gives: .int, at: location)
        case .min, .max: return extremum(function, values, at: location)
        case .text: return text(values[0], at: location)
        case .int: return whole(function, values[0], .int, at: location)
        case .uint: return whole(function, values[0], .uint, at: location)
        case .count, .isEmpty, .first, .last, .reversed, .prefix, .suffix, .keys, .values:
            return collection(function, values, at: location)
        case .errorCode, .length, .json, .keysBefore, .keysAfter, .valuesBefore, .valuesAfter, .numbers: return nil
        }
    }

    private mutating func apply(
        _ function: BuiltInFunction,
        _ values: [TypedExpression],
        to types: [TypeReference],
        gives result: TypeReference,
        at location: SourceLocation
    ) -> TypedExpression? {
        var converted: [TypedExpression] = []
        for (value, type) in zip(values, types) {
            guard let value = convert(value, to: type) else { return nil }
            converted.append(value)
        }
        return make(.function(function, converted), result, at: location)
    }

    private mutating func extremum(
        _ function: BuiltInFunction,
        _ values: [TypedExpression],
        at location: SourceLocation
    ) -> TypedExpression? {
        let (first, second) = alike(values[0], values[1])
        guard first.type.isNumber else { return refuse(.notANumber(first.type, at: location)) }
        return apply(function, [first, second], to: [first.type, first.type], gives: first.type, at: location)
    }

    /// The text of an identifier, of an enumeration of texts, or the digits of a number.
    private mutating func text(_ value: TypedExpression, at location: SourceLocation) -> TypedExpression? {
        if value.type.isNumber { return make(.function(.text, [value]), .string, at: location) }
        guard case .named(let name) = value.type else { return refuse(.hasNoText(value.type, at: value.location)) }
        switch index.types[name]?.shape {
        case .identifier, .enumeration(.string, _): return make(.textOf(value), .string, at: location)
        case .enumeration: return make(.function(.text, [value]), .string, at: location)
        case .record, .union, nil: return refuse(.hasNoText(value.type, at: value.location))
        }
    }

    /// A number as one of another type.
    private mutating func whole(
        _ function: BuiltInFunction,
        _ number: TypedExpression,
        _ type: TypeReference,
        at location: SourceLocation
    ) -> TypedExpression? {
        guard number.type.isNumber else { return refuse(.notANumber(number.type, at: number.location)) }
        guard number.type != type else { return refuse(.needlessConversion(type, at: location)) }
        return make(.function(function, [number]), type, at: location)
    }

    private mutating func collection(
        _ function: BuiltInFunction,
        _ values: [TypedExpression],
        at location: SourceLocation
    ) -> TypedExpression? {
        let values = values.map(\.naming)
        let first = values[0]
        let result: TypeReference
        switch (function, first.type) {
        case (.count, .list), (.count, .map): result = .int
        case (.count, .string): return refuse(.countOfText(at: first.location))
        case (.isEmpty, .list), (.isEmpty, .map), (.isEmpty, .string): result = .bool
        case (.first, .list(let item)), (.last, .list(let item)): result = .optional(item.unwrapped)
        case (.reversed, .list), (.prefix, .list), (.suffix, .list): result = first.type
        case (.keys, .map(let key, _)): result = .list(key)
        case (.values, .map(_, let value)): result = .list(value)
        case (.keys, _), (.values, _): return refuse(.notAMap(first.type, at: first.location))
        default: return refuse(.notAList(first.type, at: first.location))
        }
        if values.count == 2, values[1].type != .int {
            let help = advice(for: values[1], as: .int)
            return refuse(.mismatch(expected: .int, found: values[1].type, at: values[1].location, help: help))
        }
        return make(.function(function, values), result, at: location)
    }

    /// `length(text, utf8-bytes)`: the unit is one of those that limits measure texts in, or that of files for a file.
    private mutating func typedLength(
        _ arguments: [Expression.Argument],
        at location: SourceLocation
    ) -> TypedExpression? {
        guard arguments.count == 2, arguments.allSatisfy({ $0.label == nil }) else {
            return refuse(.wrongArgumentCount(of: "length", expected: 2, found: arguments.count, at: location))
        }
        guard let untold = type(arguments[0].value, hint: .string) else { return nil }
        let isFile = untold.type.unwrapped == .bytes
        guard let measured = convert(untold, to: isFile ? .bytes : .string) else { return nil }
        let unit = arguments[1].value
        let units = LimitUnit.allCases.filter { isFile ? $0 == .bytes : $0.measuresTexts }
        let name = unit.hyphenatedName ?? unit.text
        guard let known = units.first(where: { $0.rawValue == name }) else {
            return refuse(.unknownUnit(name, of: isFile ? "files" : "texts", units, at: unit.location))
        }
        let literal = make(.literal(.string(known.rawValue)), .string, at: unit.location)
        return make(.function(.length, [measured, literal]), .int, at: location)
    }

    /// `json(value)`: anything that travels, absent or not.
    private mutating func typedJson(
        _ arguments: [Expression.Argument],
        at location: SourceLocation
    ) -> TypedExpression? {
        guard arguments.count == 1, arguments[0].label == nil else {
            return refuse(.wrongArgumentCount(of: "json", expected: 1, found: arguments.count, at: location))
        }
        guard let value = type(arguments[0].value) else { return nil }
        return convert(value, to: .json)
    }

    /// `errorCode(name)`: the name is an error's, not a variable's.
    private mutating func typedErrorCode(
        _ arguments: [Expression.Argument],
        at location: SourceLocation
    ) -> TypedExpression? {
        guard arguments.count == 1, arguments[0].label == nil, case .name(let name) = arguments[0].value.kind else {
            return refuse(.wrongArgumentCount(of: "errorCode", expected: 1, found: arguments.count, at: location))
        }
        guard let declared = index.errors[name] else {
            return refuse(.unknownError(name, known: index.errors.keys.sorted(), at: arguments[0].value.location))
        }
        guard let code = declared.code else { return refuse(.errorWithoutCode(name, at: location)) }
        let literal = make(.literal(.int(code)), .int, at: location)
        return make(.function(.errorCode, [literal]), .int, at: location)
    }
}

extension TypedExpression {
    /// The same; `[]` as a list that says itself of what it is one, for where nothing around it does.
    fileprivate var naming: TypedExpression {
        guard case .list(let items) = kind, items.isEmpty, type.isList else { return self }
        return TypedExpression(kind: .emptyTyped, type: type, location: location)
    }
}
