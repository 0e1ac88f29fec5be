import SDKRuntime

/// What can hold in place of a fact, as far as its id says. (One id may be read in two ways, as names are free: then it
/// can be what either of them can.)
struct FactChoices {
    /// Something that can hold instead.
    private enum Choice: CaseIterable {
        case off, always, number, text, pattern

        var words: String {
            switch self {
            case .off: "off"
            case .always: "always"
            case .number: "a number"
            case .text: "a text"
            case .pattern: "a regular expression"
            }
        }
    }

    private let choices: Set<Choice>
    private let form: FactForm?

    /// - Parameters:
    ///   - fact: The fact's id.
    ///   - form: What holds there; nil for a number, and for whatever is neither a limit nor a constant.
    init(_ fact: String, _ form: FactForm?) {
        let names = fact.split(separator: ".").map(String.init)
        self.form = form
        choices = Self.choices(ofOwner: names.first ?? "", form)
            .union(Self.choices(ofKind: names.last ?? "", form))
            .union(names.dropFirst().dropLast().flatMap { Self.choices(ofGroup: $0, form) })
    }

    /// Why something can't hold instead; nil when it can.
    func reason(against override: RuleBook.Override) -> String? {
        let choice: [Choice]
        switch override {
        case .off: choice = [.off]
        case .always: choice = [.always]
        case .value: choice = [.number]
        case .text(let text): choice = (try? Regex(text)) == nil ? [.text] : [.text, .pattern]
        }
        if !choices.isDisjoint(with: choice) { return nil }
        if choices.isEmpty, form == .other { return "can't be overridden: it is neither a number nor a text" }
        if choices.isEmpty { return "can't be overridden: no call looks at it while it runs" }
        let known = Choice.allCases.filter(choices.contains).map(\.words)
        let order = override == .always ? "; `failNext` makes the next calls of a method fail" : ""
        return "can be \(known.joined(separator: " or ")), and not \(override.words)\(order)"
    }

    private static func choices(ofOwner name: String, _ form: FactForm?) -> Set<Choice> {
        guard name == "constants" else { return [] }
        return switch form {
        case nil: [.number]
        case .text: [.text]
        case .pattern, .other: []
        }
    }

    private static func choices(ofLimit form: FactForm?) -> Set<Choice> {
        form == .pattern ? [.off, .pattern] : [.off, .number]
    }

    /// What facts are called by their last name.
    private static func choices(ofKind name: String, _ form: FactForm?) -> Set<Choice> {
        switch name {
        case "required", "edition", "closed": [.off]
        case "pattern": [.off, .pattern]
        case "quota", "rate": [.off, .number]
        case "limit": choices(ofLimit: form)
        default: []  // A name of the spec's own.
        }
    }

    /// What stands before a name of the spec's own, or before a number.
    private static func choices(ofGroup name: String, _ form: FactForm?) -> Set<Choice> {
        switch name {
        case "fails": [.off, .always]
        case "needs", "events", "atLeastOne", "notTogether": [.off]
        case "limit": choices(ofLimit: form)
        default: []  // A name of the spec's own.
        }
    }
}

extension RuleBook.Override {
    /// It in words.
    fileprivate var words: String {
        switch self {
        case .off: "off"
        case .always: "always"
        case .value(let number): "\(number)"
        case .text(let text): "\"\(text)\""
        }
    }
}
