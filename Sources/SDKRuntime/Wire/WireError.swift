/// A wire value that isn't what was expected, and where it stands.
public struct WireError: Error, Sendable {
    /// What an error says. It stands outside of the error for the reason that ``SDKError`` has for it.
    private struct Content: Sendable, Hashable {
        /// What it starts from: a type's name, or a line and column of JSON; empty as long as nobody has said.
        let root: String
        /// The way from there: `.lastMessage.time`, `[3].name`.
        let steps: String
        let expected: String
        let found: String
    }

    @Boxed private var content: Content

    /// What should have been there, such as `Int`.
    public var expected: String { content.expected }
    /// What is there instead, such as `string "x"`.
    public var found: String { content.found }

    init(root: String, steps: String = "", expected: String, found: String) {
        content = Content(root: root, steps: steps, expected: expected, found: found)
    }

    /// Makes an error that doesn't know yet what it is a part of.
    public init(expected: String, found: String) {
        self.init(root: "", expected: expected, found: found)
    }

    /// Makes an error that doesn't know yet what it is a part of, about a value.
    public init(expected: String, found value: WireValue) {
        self.init(expected: expected, found: Self.name(of: value))
    }

    /// Where the value stands, such as `Conversation.lastMessage.time`; empty when it is the whole.
    public var path: String { content.root + content.steps }

    /// The same error, seen from the record whose field it is in.
    ///
    /// The path starts from the outermost record and goes on through fields alone: the types between don't help.
    public func inside(_ record: String, _ field: String) -> WireError {
        WireError(root: record, steps: ".\(field)\(content.steps)", expected: expected, found: found)
    }

    /// The same error, seen from the list whose item it is in.
    public func inside(index: Int) -> WireError {
        WireError(root: "", steps: "[\(index)]\(content.steps)", expected: expected, found: found)
    }

    /// The same error, seen from the map whose entry it is in.
    public func inside(key: String) -> WireError {
        WireError(root: "", steps: "[\(WireValue.string(key))]\(content.steps)", expected: expected, found: found)
    }

    private static func name(of value: WireValue) -> String {
        switch value {
        case .null: "nothing"
        case .bool, .int, .uint, .double: "\(value)"
        case .string(let text): "string \(WireValue.string(shortened(text)))"
        case .bytes(let bytes): "\(bytes.count) bytes"
        case .array(let items): "a list of \(items.count)"
        case .object: "an object"
        }
    }

    /// Enough of a text to recognise it by.
    static func shortened(_ text: String) -> String {
        let start = text.prefix(40)
        return start.endIndex == text.endIndex ? text : "\(start)…"
    }
}

extension WireError: Hashable {
    /// Whether both say the same.
    public static func == (left: Self, right: Self) -> Bool { left.content == right.content }

    /// Hashes what the error says.
    public func hash(into hasher: inout Hasher) { hasher.combine(content) }
}

extension WireError: CustomStringConvertible {
    /// `Conversation.lastMessage.time: expected Int, found string "x"`.
    public var description: String {
        let start = path.isEmpty ? "" : "\(path): "
        return "\(start)expected \(expected), found \(found)"
    }
}
