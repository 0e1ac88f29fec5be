import SDKSpec

/// Looks for a text inside a value that can be made longer.
struct TextSearch {
    let context: DerivationContext

    /// A text on its way from the value.
    private struct Text {
        let path: [CaseValue.PathStep]
        /// Whether it is held to more than to be a text.
        let isHeld: Bool
        /// Whether it is none as yet: where anything may stand, a text can.
        var isOpen = false

        func inside(_ step: CaseValue.PathStep, isHeld: Bool = false) -> Text {
            Text(path: path + [step], isHeld: self.isHeld || isHeld)
        }

        var open: Text { Text(path: path, isHeld: isHeld, isOpen: true) }
    }

    /// The way to the first text, of those that nothing else is asked of where there are any; where there is no text, to
    /// the first place where one may stand as well as what stands there.
    func path(in value: CaseValue, as type: TypeReference) -> [CaseValue.PathStep]? {
        let places = texts(in: value, as: type, Text(path: [], isHeld: false))
        let texts = places.filter { !$0.isOpen }
        return (texts.first { !$0.isHeld } ?? texts.first ?? places.first)?.path
    }

    private func texts(in value: CaseValue, as type: TypeReference, _ place: Text) -> [Text] {
        switch value {
        case .string: return [Text(path: place.path, isHeld: place.isHeld || isHeld(type))]
        case .array([]), .object([]), .null, .bool, .number: return type.unwrapped == .json ? [place.open] : []
        case .array(let items):
            return items.enumerated().flatMap { texts(in: $1, as: type.element, place.inside(.item($0))) }
        case .object(let members):
            // What says itself which case of a union it is has the fields of its payload.
            if let payload = payload(of: type, value) {
                return tag(of: type, value, place) + texts(in: value, as: payload, place)
            }
            if let fields = context.index.fields(of: type.unwrapped) {
                let own = members.compactMap { member in fields.named(member.name) }
                return own.flatMap { texts(in: value, at: $0, of: type, place) }
            }
            return members.flatMap { texts(in: $0.value, as: type.element, place.inside(.member($0.name))) }
        case .hole: return []
        }
    }

    private func texts(in record: CaseValue, at field: Field, of type: TypeReference, _ place: Text) -> [Text] {
        let name = field.name.value
        guard let part = record[name] else { return [] }
        let isHeld = !field.limits.isEmpty || context.checks(of: type, askAbout: name)
        let inner = context.index.type(of: field) { record[$0] }
        return texts(in: part, as: inner, place.inside(.member(name), isHeld: isHeld))
    }

    private func payload(of type: TypeReference, _ value: CaseValue) -> TypeReference? {
        guard case .named(let name) = type.unwrapped, let member = context.index.tagMember(of: type) else { return nil }
        return context.index.payload(of: name, taggedBy: value[member])
    }

    /// The tag of a union, where it is a text.
    private func tag(of type: TypeReference, _ value: CaseValue, _ place: Text) -> [Text] {
        guard let member = context.index.tagMember(of: type), case .string? = value[member] else { return [] }
        return [place.inside(.member(member), isHeld: true)]
    }

    private func isHeld(_ type: TypeReference) -> Bool {
        guard case .named(let name) = type.unwrapped else { return false }
        if case .enumeration? = context.index.types[name]?.shape { return true }
        return context.demanding.contains(type)
    }
}

extension TypeReference {
    /// The type of what a list or a map holds; of anything else, nothing is known of what is inside.
    fileprivate var element: TypeReference {
        switch unwrapped {
        case .list(let element), .map(_, let element): element
        case .json: .json
        case .string, .int, .uint, .double, .bool, .bytes, .void, .handler, .named, .optional: .void
        }
    }
}
