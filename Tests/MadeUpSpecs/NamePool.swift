/// Gives names, none of them twice.
struct NamePool {
    /// Which names are made.
    enum Style: String, CaseIterable {
        /// Words that nobody keeps for anything.
        case plain
        /// Words that Swift, the runtimes or generated code may use for something else. A checker may refuse some.
        case awkward
    }

    private let style: Style
    private var used: Set<String> = []

    init(_ style: Style) {
        self.style = style
    }

    /// A name that starts with a small letter.
    mutating func value(_ chance: inout Chance) -> String {
        fresh(style == .awkward && chance.happens(40) ? chance.one(of: Self.keptValues) : word(&chance))
    }

    /// A name that starts with a capital.
    mutating func type(_ chance: inout Chance) -> String {
        if style == .awkward, chance.happens(40) { return fresh(chance.one(of: Self.keptTypes)) }
        let word = word(&chance)
        return fresh(word.prefix(1).uppercased() + word.dropFirst())
    }

    /// A name in capitals, as vendors write events.
    mutating func event(_ chance: inout Chance) -> String {
        fresh(word(&chance).uppercased() + "_" + chance.one(of: ["MOVED", "MADE", "GONE", "UPDATED"]))
    }

    private func word(_ chance: inout Chance) -> String {
        chance.one(of: Self.firstWords) + chance.one(of: Self.secondWords)
    }

    private mutating func fresh(_ name: String) -> String {
        var candidate = name
        var number = 2
        while !used.insert(candidate.lowercased()).inserted {
            candidate = "\(name)\(number)"
            number += 1
        }
        return candidate
    }

    private static let firstWords = [
        "boat", "ticket", "letter", "garden", "bridge", "market", "lamp", "river", "train", "stone", "window", "bread",
    ]
    private static let secondWords = ["", "List", "Name", "Count", "Place", "Kind", "ID", "Time", "Size", "Note"]
    private static let keptValues = [
        "self", "default", "init", "in", "is", "for", "case", "let", "var", "func", "class", "where", "repeat", "nil",
        "true", "async", "await", "some", "any", "actor", "copy", "each", "call", "state", "reader", "fields", "value",
        "rawValue", "description", "id", "hash", "known", "method", "function", "api", "isolation", "unknown", "error",
        "errors", "events", "client",
        "mock", "world", "device", "devices", "me", "myself", "none", "all", "code", "name", "data", "result", "count",
        "keys", "values", "text", "json", "now", "edition", "limit", "policy", "transport", "arguments", "request",
    ]
    /// None of them is refused for being a type of Swift's or of the runtimes'.
    private static let keptTypes = [
        "State", "Event", "Client", "World", "Device", "Message", "Data", "Date", "URL", "Substring", "Value",
        "Element",
        "Key", "Item", "Code", "Record", "Request", "Response", "Sequence", "Collection", "Form", "User", "Failure",
        "Caller", "Receiver", "Policy", "Call", "Method", "Fact", "Edition", "Conformance", "Mock", "API", "T", "S",
    ]
}
