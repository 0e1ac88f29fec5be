/// Measures values of a type as a limit does.
struct LimitMeasure {
    let index: SpecificationIndex
    let type: TypeReference
    /// The defaults of fields, by owner and name.
    var defaults: [String: TypedExpression] = [:]

    /// What of a value is beyond a rule, in words; nil when it keeps it, or isn't known before a case is run.
    func excess(of value: ExampleValue, over rule: Limit.Rule) -> String? {
        switch rule {
        case .range(_, _, .value), .powerOfTwo:
            guard let number = number(value), !rule.keeps(number) else { return nil }
            return "`\(number.text)`"
        case .range(let minimum, let maximum, let unit):
            guard let size = size(of: value, in: unit) else { return nil }
            let isKept = size >= minimum ?? 0 && size <= maximum ?? .max
            return isKept ? nil : "a value of \(unit.amount(size))"
        case .pattern(let pattern):
            guard let text = text(value), RegularExpression.isFound(pattern, in: text) == false else { return nil }
            return "`\(text.prefix(40))`"
        }
    }

    /// What of the key of a map is beyond a rule. As JSON a key is a text, whatever it is a value of.
    func excess(ofKey name: String, over rule: Limit.Rule) -> String? {
        guard case .range(_, _, .encodedBytes) = rule else {
            return excess(of: .scalar(text: name, isQuoted: true), over: rule)
        }
        return key(name).flatMap { asText.excess(of: .scalar(text: $0, isQuoted: true), over: rule) }
    }

    /// The key of a map as it travels; nil when it isn't known before a case is run.
    func key(_ name: String) -> String? {
        let key = text(.scalar(text: name, isQuoted: true))
        guard let number = index.number(type) else { return key }
        return key.map { WireSize.number($0, as: number) ?? $0 }
    }

    /// Measures texts that are written as they travel.
    private var asText: LimitMeasure { LimitMeasure(index: index, type: .string) }

    private func size(of value: ExampleValue, in unit: LimitUnit) -> Int? {
        switch (unit, value) {
        case (.items, .list(let items)): return items.count
        case (.items, .object(let members)): return members.count
        case (.items, .counted(_, let times, _)): return times
        case (.encodedBytes, _): return EncodedSize(index: index, defaults: defaults).bytes(of: value, as: type)
        case (.utf8Bytes, _), (.bytes, _): return length(value) { $0.utf8.count }
        case (.unicodeScalars, _): return length(value) { $0.unicodeScalars.count }
        case (.utf16Units, _): return length(value) { $0.utf16.count }
        case (.items, _), (.value, _): return nil
        }
    }

    private func length(_ value: ExampleValue, _ measure: (String) -> Int) -> Int? {
        switch value {
        case .repeated(let text, let times):
            let (length, overflows) = measure(text).multipliedReportingOverflow(by: times)
            return overflows ? nil : length
        case .joined(let parts):
            return parts.reduce(0) { sum, part in
                guard let sum, let length = asText.length(part.value, measure) else { return nil }
                let (longer, overflows) = sum.addingReportingOverflow(length)
                return overflows ? nil : longer
            }
        case .scalar, .list, .counted, .object, .reference, .now, .absent: return text(value).map(measure)
        }
    }

    /// A text as it travels; that of an enumeration's value is its wire form.
    func text(_ value: ExampleValue) -> String? {
        switch value {
        case .scalar(let text, _) where !ExampleValue.counts(text):
            guard case .named(let name) = type, case .enumeration(_, let values)? = index.types[name]?.shape else {
                return text
            }
            return values.named(text)?.wire ?? text
        case .repeated(let text, let times) where text.utf8.count * times <= 10_000:
            return String(repeating: text, count: times)
        case .joined(let parts):
            let texts = parts.compactMap { asText.text($0.value) }
            return texts.count == parts.count ? texts.joined() : nil
        // No text, too long a one, or one that only a run knows.
        case .repeated, .scalar, .reference, .now, .absent, .counted, .list, .object: return nil
        }
    }

    private func number(_ value: ExampleValue) -> PlainNumber? {
        guard let number = index.number(type), case .scalar = value, let text = text(value) else { return nil }
        // What is no number of the type is no number beyond a limit either.
        return NumberLiteral(text)?.fits(number) == true ? PlainNumber(text) : nil
    }
}
