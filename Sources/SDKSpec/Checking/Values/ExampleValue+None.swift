extension ExampleValue {
    /// Whether it says that there is no value, where one of a type may stand.
    func isNone(as type: TypeReference) -> Bool {
        switch self {
        case .scalar("none", isQuoted: false): type.isOptional || type == .json
        case .scalar("null", isQuoted: false): type.unwrapped == .json
        case .absent(let isAbsent): isAbsent
        case .scalar, .repeated, .joined, .list, .counted, .object, .reference, .now: false
        }
    }
}
