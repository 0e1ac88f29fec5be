import SDKSpec

/// Writes values of examples in Swift, each for a place whose type is known.
struct SwiftExampleValue {
    private let index: SpecificationIndex
    private let names: SwiftNames
    private let defaultTags: DefaultTags
    /// What was saved so far by its name: the variable that holds it, and its type.
    var saved: [String: (variable: String, type: TypeReference)] = [:]

    init(_ input: GenerationInput) {
        index = input.index
        names = input.names
        defaultTags = input.behaviour.defaultTags
    }

    /// The value in Swift; nil for what can't be written plainly.
    func layout(_ value: ExampleValue, as type: TypeReference) -> SwiftLayout? {
        switch value {
        case .scalar(let text, let isQuoted):
            if !isQuoted, text == "none", type.isOptional { return "nil" }
            let value = scalar(text, isQuoted: isQuoted, as: type.unwrapped)
            return value.map { $0.hasPrefix("\"") ? .literal($0) : .text($0) }
        case .reference(let path): return reference(path, as: type)
        case .repeated(let text, let times): return repeated(text, times, as: type.unwrapped)
        case .list(let items): return list(items, as: type.unwrapped)
        case .object(let members): return object(members, as: type.unwrapped)
        case .joined, .now, .absent, .counted: return nil
        }
    }

    /// The arguments of a call, in the order of its parameters.
    ///
    /// - Parameter typed: Whether each says of which type it is, as nothing else tells the call from that of another
    ///   overload.
    func arguments(
        _ arguments: [ExampleMember],
        of signature: MethodSignature,
        typed isTyped: Bool
    ) -> [SwiftLayout]? {
        var layouts: [SwiftLayout] = []
        let fields = signature.parameters.map(\.field)
        for parameter in signature.parameters {
            let name = parameter.field.name.value
            guard let argument = arguments.named(name) else { continue }
            let entry = unionCase(of: parameter.field, beside: fields, among: arguments)
            guard let plain = layout(argument.value.value, of: parameter.field, entry) else { return nil }
            let layout: SwiftLayout = isTyped ? .sequence([plain, .text(" as \(parameter.type)")]) : plain
            layouts.append(parameter.label.map { .labelled(SwiftNames.argument($0), layout) } ?? layout)
        }
        return layouts
    }

    // MARK: Lists and objects

    private func list(_ items: [Located<ExampleValue>], as type: TypeReference) -> SwiftLayout? {
        let element: TypeReference = if case .list(let element) = type { element } else { .json }
        let layouts = items.compactMap { layout($0.value, as: element) }
        return layouts.count == items.count ? .array(layouts) : nil
    }

    private func object(
        _ members: [ExampleMember],
        as type: TypeReference
    ) -> SwiftLayout? {
        switch type {
        case .named(let name):
            guard let fields = index.fields(of: name) else { return nil }
            return record(name, fields, members)
        case .map(let key, let element): return dictionary(members, key: key, element: element)
        case .json: return dictionary(members, key: .string, element: .json)
        case .string, .int, .uint, .double, .bool, .bytes, .void, .handler, .list, .optional: return nil
        }
    }

    private func dictionary(
        _ members: [ExampleMember],
        key: TypeReference,
        element: TypeReference
    ) -> SwiftLayout? {
        var entries: [(key: String, value: SwiftLayout)] = []
        for member in members {
            guard
                let name = scalar(member.name.value, isQuoted: true, as: key),
                let value = layout(member.value.value, as: element)
            else { return nil }
            entries.append((name, value))
        }
        return .dictionary(entries)
    }

    private func record(
        _ name: String,
        _ fields: [Field],
        _ members: [ExampleMember]
    ) -> SwiftLayout? {
        var arguments: [SwiftLayout] = []
        for field in fields {
            guard let member = members.named(field.name.value) else { continue }
            let entry = unionCase(of: field, beside: fields, among: members)
            guard let value = layout(member.value.value, of: field, entry) else { return nil }
            arguments.append(.labelled(SwiftNames.argument(field.name.value), value))
        }
        return .call(names.typeName(name), arguments)
    }

    /// The value of a field: of a union, the payload of one of its cases.
    private func layout(_ value: ExampleValue, of field: Field, _ entry: UnionCase?) -> SwiftLayout? {
        guard let entry, case .named(let union) = field.type.value.unwrapped else {
            return layout(value, as: field.type.value)
        }
        let name = SwiftNames.value(entry.name.value, of: names.typeName(union))
        return layout(value, as: entry.payload.value).map { .call(name, [$0]) }
    }

    /// The case of a union that the tag beside it announces.
    private func unionCase(
        of field: Field,
        beside siblings: [Field],
        among members: [ExampleMember]
    ) -> UnionCase? {
        guard case .named(let name) = field.type.value.unwrapped,
            case .union(let tagType, let cases)? = index.types[name]?.shape,
            case .enumeration(_, let values)? = index.types[tagType.value]?.shape,
            case .scalar(let tag, _)? = defaultTags.tag(beside: field, of: siblings, among: members)
        else { return nil }
        let value = values.named(tag) ?? values.first { $0.wire == tag }
        return cases.first { $0.tagValue.value == value?.name.value }
    }

    // MARK: Names

    /// What an earlier call answered, or a part of it that is always there.
    private func reference(_ path: [String], as type: TypeReference) -> SwiftLayout? {
        guard let name = path.first, var (text, found) = saved[name] else { return nil }
        text = SwiftNames.identifier(text)
        for member in path.dropFirst() {
            guard let field = index.fields(of: found)?.named(member) else { return nil }
            found = field.type.value
            text += ".\(SwiftNames.member(member))"
        }
        return found == type || found == type.unwrapped ? .text(text) : nil
    }

    // MARK: Scalars

    private func repeated(_ text: String, _ times: Int, as type: TypeReference) -> SwiftLayout? {
        let text = "repeating: \(SwiftText.literal(text))"
        let whole = SwiftLayout.call("String", [.text(text), .text("count: \(times)")])
        switch type {
        case .string: return whole
        case .named(let name):
            guard case .identifier? = index.types[name]?.shape else { return nil }
            return .call(names.typeName(name), [whole])
        case .int, .uint, .double, .bool, .json, .bytes, .void, .handler, .list, .map, .optional: return nil
        }
    }

    private func scalar(_ text: String, isQuoted: Bool, as type: TypeReference) -> String? {
        switch type {
        case .string: SwiftText.literal(text)
        case .int: Int64(text) == nil ? nil : text
        case .uint: UInt64(text) == nil ? nil : text
        case .double: double(text)
        case .bool: text == "true" || text == "false" ? text : nil
        case .bytes: "Array(\(SwiftText.literal(text)).utf8)"
        case .json: isQuoted ? SwiftText.literal(text) : json(text)
        case .named(let name): named(text, name)
        case .void, .handler, .list, .map, .optional: nil
        }
    }

    /// What stands in JSON without quotes.
    private func json(_ text: String) -> String {
        switch text {
        case "true", "false": return text
        case "null", "none": return ".null"
        default: break  // A number, or a text.
        }
        switch NumberLiteral(text) {
        case .int?: return text
        case .uint?: return ".uint(\(text))"
        // A whole one beyond 64 bits would be taken for an integer.
        case .double(let number)?: return isPlain(text, number) && !isWhole(text) ? text : SwiftDefaults.json(number)
        case nil: return SwiftText.literal(text)
        }
    }

    /// A number with its fraction. Swift warns of digits that a `Double` doesn't have: a whole one with so many has a
    /// fraction, as Swift doesn't look at those, and one so small is written as what it comes to.
    private func double(_ text: String) -> String? {
        guard let number = Double(text) else { return nil }
        guard isPlain(text, number) else { return SwiftDefaults.text(of: .double(number), as: .double) }
        return isWhole(text) && number.magnitude >= 0x1p53 ? "\(text).0" : text
    }

    /// Whether Swift takes the text of a number for it without a word: it isn't too small for all of its digits.
    private func isPlain(_ text: String, _ number: Double) -> Bool {
        let digits = text.prefix { $0 != "e" && $0 != "E" }
        return number.isZero ? digits.allSatisfy { "-0.".contains($0) } : !number.isSubnormal
    }

    private func isWhole(_ text: String) -> Bool { text.utf8.allSatisfy { !".eE".utf8.contains($0) } }

    private func named(_ text: String, _ name: String) -> String? {
        switch index.types[name]?.shape {
        case .enumeration(let raw, let values):
            guard let value = values.named(text) ?? values.first(where: { $0.wire == text })
            else { return raw == .string ? "\(names.typeName(name))(rawValue: \(SwiftText.literal(text)))" : nil }
            return SwiftNames.value(value.name.value, of: names.typeName(name))
        case .identifier(let forms): return identifier(text, forms, of: name) ?? SwiftText.literal(text)
        case .record, .union, nil: return nil
        }
    }

    private func identifier(_ text: String, _ forms: [IdentifierForm], of type: String) -> String? {
        for form in forms {
            let name = SwiftNames.value(form.name.value, of: names.typeName(type))
            guard form.part != nil else {
                if text == form.prefix { return name }
                continue
            }
            guard text.hasPrefix(form.prefix), let type = form.partType?.value else { continue }
            let part = String(text.dropFirst(form.prefix.count))
            return scalar(part, isQuoted: true, as: type).map { "\(name)(\($0))" }
        }
        return nil
    }
}
