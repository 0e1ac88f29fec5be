import SDKSpec

/// Turns the values of examples and scenarios into the wire's: the spec writes plain text, the type says what it means.
package struct ExampleTranslator {
    let index: SpecificationIndex
    let defaultTags: DefaultTags
    /// The ids of the enumeration values that were met, in order.
    private(set) var enumerationFacts: [FactID] = []
    /// Whether it is a claim that is turned at the moment.
    private(set) var isClaim = false
    /// What `${n}` stands for at the moment.
    var counter = ExampleCounter()

    init(_ index: SpecificationIndex, _ behaviour: ResolvedBehaviour) {
        self.index = index
        defaultTags = behaviour.defaultTags
    }

    /// The arguments of a call.
    mutating func arguments(
        _ arguments: [ExampleMember],
        of overload: Overload
    ) -> [CaseValue.Member] {
        members(arguments, fields: overload.parameters)
    }

    /// A value of a type, as a claim about what comes back: it may be silent about parts of it.
    mutating func claim(_ example: ExampleValue, as type: TypeReference) -> CaseValue {
        isClaim = true
        defer { isClaim = false }
        return value(example, as: type)
    }

    /// A value of a type.
    mutating func value(_ example: ExampleValue, as type: TypeReference) -> CaseValue {
        switch (example, type.unwrapped) {
        case (.scalar(let text, let isQuoted), let unwrapped):
            if !isQuoted, type.isOptional, text == "none" { return .null }
            let isNumber = unwrapped == .json ? !isQuoted && text.first?.isLetter == false : index.number(type) != nil
            if isCountable(unwrapped), let counted = counter.hole(for: text, isNumber: isNumber) { return counted }
            return scalar(counter.filled(text), isQuoted: isQuoted, as: unwrapped)
        case (.counted(let item, let times, let first), let unwrapped):
            if case .list(let element) = unwrapped { return list(item.value, times, from: first, of: element) }
            return list(item.value, times, from: first, of: .json)
        case (.joined, .bytes), (.repeated, .bytes): return .file(value(example, as: .string))
        case (.joined(let parts), _): return .joined(parts.map { value($0.value, as: .string) })
        case (.now(let offset), _): return .now(offset)
        case (.absent(true), _): return .null
        case (.absent(false), _): return .hole(.present)
        case (.reference(let path), _): return .reference(path)
        case (.repeated(let text, let times), _): return .repeated(counter.filled(text), times: times)
        case (.list(let items), .list(let element)):
            return .array(items.map { value($0.value, as: element) })
        case (.list(let items), _): return .array(items.map { value($0.value, as: .json) })
        case (.object(let entries), .map(let key, let element)):
            let members = entries.map { entry in
                CaseValue.Member(name(entry.name.value, as: key), value(entry.value.value, as: element))
            }
            return isClaim ? .hole(.whole(members)) : .object(members)
        case (.object(let entries), .named(let name)):
            return .object(members(entries, fields: index.fields(of: name) ?? fields(ofUnion: name, entries)))
        // Something without members is claimed to have none.
        case (.object(let entries), _) where isClaim && entries.isEmpty: return .hole(.whole([]))
        case (.object(let entries), _):
            return .object(
                entries.map { .init(counter.filled($0.name.value), value($0.value.value, as: .json)) }
            )
        }
    }

    /// A list of counted items: written out when it is short, else counted by the runner, if it can.
    private mutating func list(
        _ item: ExampleValue,
        _ times: Int,
        from first: Int,
        of element: TypeReference
    ) -> CaseValue {
        let outer = counter
        defer { counter = outer }
        if times > ExampleCounter.mostWrittenOut, first == 1 {
            counter = .byRunner
            let value = value(item, as: element)
            if counter.canCount { return .items(times, of: value) }
        }
        return .array(
            (first..<first + times).map { number in
                counter = .number(number)
                return value(item, as: element)
            }
        )
    }

    /// Whether what the runner counts is a value of a type as it travels: a text or a number.
    private func isCountable(_ type: TypeReference) -> Bool {
        switch type {
        case .string, .int, .uint, .double, .json: return true
        case .named(let name):
            guard case .identifier? = index.types[name]?.shape else { return false }
            return true
        case .bool, .bytes, .void, .handler, .list, .map, .optional: return false
        }
    }

    /// The key of a map as it travels: a value of an enumeration in its wire form, `-0` as 0.
    private mutating func name(_ text: String, as type: TypeReference) -> String {
        let text = counter.filled(text)
        return switch scalar(text, isQuoted: true, as: type) {
        case .string(let name): name
        case .number(let digits): WireSize.number(digits, as: index.number(type) ?? .json) ?? digits
        case .null, .bool, .array, .object, .hole: text
        }
    }

    private mutating func members(
        _ entries: [ExampleMember],
        fields: [Field]
    ) -> [CaseValue.Member] {
        entries.map { entry in
            let field = fields.named(entry.name.value)
            let types = field.map { self.types(of: $0, of: fields, among: entries) } ?? [.json]
            return .init(entry.name.value, value(entry.value.value, asOneOf: types))
        }
    }

    /// A value that may be of several types: what they have in common is known of it.
    private mutating func value(_ example: ExampleValue, asOneOf types: [TypeReference]) -> CaseValue {
        if types.count == 1 { return value(example, as: types[0]) }
        guard case .object(let entries) = example else { return value(example, as: .json) }
        return .object(members(entries, fields: fields(ofAll: types)))
    }

    private mutating func scalar(_ text: String, isQuoted: Bool, as type: TypeReference) -> CaseValue {
        switch type {
        case .bool where text == "true" || text == "false": return .bool(text == "true")
        case .int, .uint: return Self.number(text) ?? .string(text)
        case .double: return Self.fraction(text) ?? .string(text)
        case .bytes: return Self.bytes(text)
        case .json where !isQuoted: return Self.json(text)
        case .named(let name): return named(text, name)
        case .string, .bool, .json, .void, .handler, .list, .map, .optional: return .string(text)
        }
    }

    private mutating func named(_ text: String, _ name: String) -> CaseValue {
        guard case .enumeration(let raw, let values)? = index.types[name]?.shape else { return .string(text) }
        let value = values.meant(by: text)
        if let value {
            let fact = FactID.value(type: name, value: value.name.value)
            if !enumerationFacts.contains(fact) { enumerationFacts.append(fact) }
        }
        return Self.raw(value?.wire ?? text, as: raw)
    }

    /// The wire value of an enumeration.
    package static func raw(_ wire: String, as raw: TypeReference) -> CaseValue {
        raw == .string || Self.number(wire) == nil ? .string(wire) : .number(wire)
    }

    private static func json(_ text: String) -> CaseValue {
        switch text {
        case "true", "false": .bool(text == "true")
        case "null", "none": .null
        default: number(text) ?? .string(text)
        }
    }

    /// A number as JSON writes it.
    static func number(_ text: String) -> CaseValue? { NumberLiteral(text) == nil ? nil : .number(text) }

    /// A number of a type with fractions: a whole one that it doesn't have is the nearest that it has.
    private static func fraction(_ text: String) -> CaseValue? {
        guard let number = number(text), let nearest = Double(text) else { return nil }
        let isExact = Int(exactly: nearest).map { "\($0)" == text } ?? false
        return isExact || text.contains { ".eE".contains($0) } ? number : .number("\(nearest)")
    }

    /// The bytes of a file: those of the text.
    private static func bytes(_ text: String) -> CaseValue {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        let bytes = Array(text.utf8)
        var base64 = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.enumerated().reduce(0) { $0 | Int($1.element) << (16 - 8 * $1.offset) }
            for position in 0..<4 {
                base64.append(position <= group.count ? digits[bits >> (18 - 6 * position) & 63] : "=")
            }
        }
        return .bytes(base64)
    }
}

extension CaseValue {
    /// The arguments of a call that an example or a story makes, as an object.
    ///
    /// - Parameter number: Which time it is of a step that is done several times.
    package static func arguments(
        _ arguments: [ExampleMember],
        of overload: Overload,
        counting number: Int = 1,
        _ index: SpecificationIndex,
        _ behaviour: ResolvedBehaviour
    ) -> CaseValue {
        var translator = ExampleTranslator(index, behaviour)
        translator.counter = .number(number)
        return .object(translator.arguments(arguments, of: overload))
    }
}
