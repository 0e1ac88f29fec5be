import SDKSpec

extension ExampleValue {
    /// The value as a reader takes it in at a glance: `{groupName: Suppliers}`, `17 × é`, `user-1 … user-100`.
    var words: String {
        switch self {
        case .scalar(let text, let isQuoted): isQuoted || text.isEmpty ? "\"\(text)\"" : text
        case .reference(let path): "$\(path.joined(separator: "."))"
        case .repeated(let text, let times): "\(times) × \(text)"
        case .joined(let parts): parts.map(\.value.words).joined(separator: " + ")
        case .now(let offset): offset == 0 ? "now" : "now \(offset < 0 ? "−" : "+") \(abs(offset)) s"
        case .absent(let isAbsent): isAbsent ? "nothing" : "something"
        case .counted(let item, let times, let start):
            "\(Self.text(item.value.words, at: start)) … \(Self.text(item.value.words, at: start + times - 1))"
        case .list(let items): "[\(items.map(\.value.words).joined(separator: ", "))]"
        case .object(let members):
            "{\(members.map { "\($0.name.value): \($0.value.value.words)" }.joined(separator: ", "))}"
        }
    }
}
