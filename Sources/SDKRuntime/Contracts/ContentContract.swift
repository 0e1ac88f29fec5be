/// Where the declared types stand in a value: whose fields and payloads have demands of their own.
///
/// It is written like a type of the spec, without what demands nothing: `Message`, `[Message]` for each item of a list,
/// `{Message}` for the value of each entry of a map.
public indirect enum ContentContract: Sendable, Hashable {
    /// The value is of a type, by whose name its contract is found.
    case type(String)
    /// Each item of the list is.
    case items(ContentContract)
    /// The value of each entry of the map is.
    case entries(ContentContract)
    /// Each key of the map is of a type, and perhaps the value of each entry.
    case keyed(String, ContentContract?)

    /// Reads what ``description`` writes; nil for a text that isn't such a thing.
    public init?(_ text: some StringProtocol) {
        switch (text.first, text.last) {
        case ("[", "]"):
            guard let inner = ContentContract(text.dropFirst().dropLast()) else { return nil }
            self = .items(inner)
        case ("{", "}") where Self.key(of: text) != nil:
            guard let key = Self.key(of: text) else { return nil }
            let rest = text.dropFirst(key.count + 2).dropLast()
            let inner = ContentContract(rest)
            guard rest.isEmpty || inner != nil else { return nil }
            self = .keyed(key, inner)
        case ("{", "}"):
            guard let inner = ContentContract(text.dropFirst().dropLast()) else { return nil }
            self = .entries(inner)
        case (nil, _): return nil
        default: self = .type(String(text))
        }
    }
}

extension ContentContract {
    /// The type of the keys in `{UserID:Message}`; nil where nothing is demanded of them.
    private static func key(of text: some StringProtocol) -> String? {
        let name = text.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        return text.dropFirst(1 + name.count).first == ":" ? String(name) : nil
    }
}

extension ContentContract: CustomStringConvertible {
    /// `Message`, `[Message]`, `{[Message]}`.
    public var description: String {
        switch self {
        case .type(let name): name
        case .items(let inner): "[\(inner)]"
        case .entries(let inner): "{\(inner)}"
        case .keyed(let key, let inner): "{\(key):\(inner?.description ?? "")}"
        }
    }
}

extension ContentContract: WireConvertible {
    /// Reads the text.
    public init(reading reader: inout WireReader) {
        let text = String(reading: &reader)
        if let content = ContentContract(text) {
            self = content
        } else {
            self = .type("")
            reader.fail()
        }
    }

    /// The text.
    public var wire: WireValue { .string(description) }
}
