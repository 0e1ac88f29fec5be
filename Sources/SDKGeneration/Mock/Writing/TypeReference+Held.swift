import SDKSpec

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
