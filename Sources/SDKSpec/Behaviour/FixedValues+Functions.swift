// Functions.
extension FixedValues {
    func apply(
        _ function: BuiltInFunction,
        _ values: [TypedExpression],
        _ expression: TypedExpression
    ) throws(Flaw) -> TypedExpression {
        switch function {
        case .count: return made(.literal(.int(try items(of: values[0]).count)), expression)
        case .isEmpty: return made(.literal(.bool(try isEmpty(values[0]))), expression)
        case .first: return made(try items(of: values[0]).first?.kind ?? .literal(.none), expression)
        case .last: return made(try items(of: values[0]).last?.kind ?? .literal(.none), expression)
        case .reversed: return made(.list(try items(of: values[0]).reversed()), expression)
        case .prefix: return made(.list(Array(try items(of: values[0]).prefix(try count(values[1])))), expression)
        case .suffix: return made(.list(Array(try items(of: values[0]).suffix(try count(values[1])))), expression)
        // A map that is fixed has no entries.
        case .keys, .values, .keysBefore, .keysAfter, .valuesBefore, .valuesAfter:
            return made(.list(try items(of: values[0])), expression)
        case .min: return try order(values[1], values[0]) < 0 ? values[1] : values[0]
        case .max: return try order(values[1], values[0]) > 0 ? values[1] : values[0]
        case .errorCode, .json: return made(values[0].kind, expression)
        case .length: return made(.literal(.int(try length(of: values[0], in: values[1]))), expression)
        case .hasPrefix:
            let holds = try text(of: values[0]).utf8.starts(with: try text(of: values[1]).utf8)
            return made(.literal(.bool(holds)), expression)
        case .hasSuffix:
            let holds = try text(of: values[0]).utf8.reversed().starts(with: try text(of: values[1]).utf8.reversed())
            return made(.literal(.bool(holds)), expression)
        case .lowercased: return made(.literal(.string(try text(of: values[0]).lowercased())), expression)
        case .text: return made(.literal(.string(try digits(of: values[0]))), expression)
        case .int, .uint: return try wholePart(of: values[0], expression)
        case .now, .newID, .edition, .devicesOf, .numbers, .size, .jsonText, .containsText, .secondsOfDay:
            throw notFixed(expression)
        }
    }

    private func isEmpty(_ value: TypedExpression) throws(Flaw) -> Bool {
        value.type == .string ? try text(of: value).isEmpty : try items(of: value).isEmpty
    }

    private func items(of value: TypedExpression) throws(Flaw) -> [TypedExpression] {
        switch value.kind {
        case .list(let items): return items
        case .literal(.emptyMap): return []
        default: throw notFixed(value)
        }
    }

    private func count(_ value: TypedExpression) throws(Flaw) -> Int { Int(clamping: max(try whole(value), 0)) }

    private func length(of value: TypedExpression, in unit: TypedExpression) throws(Flaw) -> Int {
        // A file that is written out is an empty one.
        if value.type == .bytes { return try items(of: value).count }
        let text = try text(of: value)
        switch LimitUnit(rawValue: try self.text(of: unit)) {
        case .utf8Bytes: return text.utf8.count
        case .utf16Units: return text.utf16.count
        // Texts are measured in no other unit; the typer sees to that.
        case .unicodeScalars, .items, .value, .encodedBytes, .bytes, nil: return text.unicodeScalars.count
        }
    }

    /// The digits of a number, or of an enumeration's value that is one.
    private func digits(of value: TypedExpression) throws(Flaw) -> String {
        switch value.kind {
        case .literal(.int(let number)): "\(number)"
        case .literal(.uint(let number)): "\(number)"
        case .literal(.double(let number)): "\(number)"
        default: try text(of: value)  // A value of an enumeration.
        }
    }

    /// The number without what stands behind its point.
    private func wholePart(of value: TypedExpression, _ expression: TypedExpression) throws(Flaw) -> TypedExpression {
        if value.type.isWhole { return try made(whole: (try whole(value), false), expression) }
        let part = Int128(exactly: try fraction(value).rounded(.towardZero))
        return try made(whole: (part ?? 0, part == nil), expression)
    }
}
