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
            Self.run(of: item.value.words, times, from: start)
        case .list(let items): "[\(items.map(\.value.words).joined(separator: ", "))]"
        case .object(let members):
            "{\(members.map { "\($0.name.value): \($0.value.value.words)" }.joined(separator: ", "))}"
        }
    }

    /// The value in words, and where these are more letters than so many, with each record in it told by its first value
    /// and its name: `{groupList: [{groupID: club, …}]}`.
    func words(within most: Int) -> String {
        let words = words
        guard words.columns > most, case .object(let members) = self else { return words }
        let told = members.map { "\($0.name.value): \($0.value.value.leadingWords)" }
        return "{\(told.joined(separator: ", "))}"
    }

    /// The first and the last of values that are counted on.
    private static func run(of words: String, _ times: Int, from start: Int) -> String {
        "\(text(words, at: start)) … \(text(words, at: start + times - 1))"
    }

    /// A record by its first value, a list by those of its items, or any other value as it is.
    private var leadingWords: String {
        switch self {
        case .object(let members):
            members.first.map { first in
                "{\(first.name.value): \(first.value.value.leadingWords)\(members.count > 1 ? ", …" : "")}"
            } ?? words
        case .list(let items): "[\(items.map(\.value.leadingWords).joined(separator: ", "))]"
        case .counted(let item, let times, let start): Self.run(of: item.value.leadingWords, times, from: start)
        case .scalar, .reference, .repeated, .joined, .now, .absent: words
        }
    }
}
