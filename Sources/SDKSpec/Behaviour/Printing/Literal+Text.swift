extension Literal {
    /// The literal as it is written in a spec.
    package var text: String {
        switch self {
        case .string(let text): text.quoted
        case .int(let number): String(number)
        case .uint(let number): String(number)
        case .double(let number): String(number)
        case .bool(let truth): String(truth)
        case .none: "none"
        case .emptyMap: "{}"
        }
    }
}
