/// A value in an example or a scenario: JSON with references to what earlier steps saved.
public indirect enum ExampleValue: Sendable {
    /// A plain scalar or a quoted text; the parameter's type decides what it means.
    case scalar(text: String, isQuoted: Bool)
    /// What a step saved under a name, written `$name`, or a member of it, `$name.ID`.
    case reference(path: [String])
    /// A text repeated, for sizes: `{repeat: "é", times: 16}`.
    case repeated(text: String, times: Int)
    /// `{join: [https://files.invalid/, $sent.uuid]}`: texts one after the other.
    case joined([Located<ExampleValue>])
    /// `{now: -120}`: the world's time and so many seconds.
    case now(offset: Int)
    /// `{absent: true}`: a claim that there is nothing; `{absent: false}`: that there is something, whatever it is.
    case absent(Bool)
    /// `{list: "user-${n}", times: 101}`: a list of so many items, in each of which `${n}` is its number.
    case counted(item: Located<ExampleValue>, times: Int, from: Int)
    /// A list.
    case list([Located<ExampleValue>])
    /// An object.
    case object([ExampleMember])
}

extension ExampleValue {
    /// What stands for the number of an item or of a time.
    public static let counter = "${n}"

    /// Whether a text holds the number of an item or of a time.
    public static func counts(_ text: String) -> Bool { text.holds(counter) }

    /// A text with the number filled in.
    public static func text(_ text: String, at number: Int) -> String {
        guard counts(text) else { return text }
        let counter = Array(counter.utf8)
        var filled: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let first = rest.first {
            let isCounter = rest.starts(with: counter)
            filled += isCounter ? Array("\(number)".utf8) : [first]
            rest = rest.dropFirst(isCounter ? counter.count : 1)
        }
        return String(decoding: filled, as: UTF8.self)
    }
}
