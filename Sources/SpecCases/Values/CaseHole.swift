/// What stands in the data of a case for a value that is made when the case runs; the runtime's `ValueTemplate` says how.
package indirect enum CaseHole: Hashable, Sendable {
    /// What an earlier step saved, or a part of it: names with full stops between them. Without a path, whatever only a
    /// running case knows.
    case reference(String?)
    /// A text repeated, with another text behind it.
    case repeated(String, times: Int, then: String)
    /// Texts one after the other.
    case joined([CaseValue])
    /// A text or a number that counts repetitions or items; a text is counted from a number.
    case counted(CaseValue, from: Int)
    /// The world's time and so many seconds.
    case now(Int)
    /// A list of so many items.
    case items(Int, of: CaseValue)
    /// An object of so many members.
    case entries(Int, key: CaseValue, value: CaseValue)
    /// The bytes of a text as a file.
    case file(CaseValue)
    /// Bytes that are written out, in base 64.
    case bytes(String)
    /// Of a claim: something that is there, whatever it is.
    case present
    /// Of a claim: an object with just these members.
    case whole([CaseValue.Member])

    /// The hole as the object that it is in the data.
    package var members: [CaseValue.Member] {
        switch self {
        case .reference(let path): [.init("$ref", path.map { .string($0) } ?? .null)]
        case .repeated(let text, let times, let end):
            [.init("$repeat", .string(text)), .init("times", .number(times))]
                + (end.isEmpty ? [] : [.init("then", .string(end))])
        case .joined(let parts): [.init("$join", .array(parts))]
        case .counted(let base, let first):
            [.init("$counted", base)] + (first == 1 ? [] : [.init("from", .number(first))])
        case .now(let offset): [.init("$now", .number(offset))]
        case .items(let count, let item): [.init("$items", .number(count)), .init("of", item)]
        case .entries(let count, let key, let value):
            [.init("$entries", .number(count)), .init("key", key), .init("value", value)]
        case .file(let text): [.init("$file", text)]
        case .bytes(let base64): [.init("$bytes", .string(base64))]
        case .present: [.init("$present", .bool(true))]
        case .whole(let members): [.init("$whole", .object(members))]
        }
    }
}
