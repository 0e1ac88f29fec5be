/// Facts of the spec that don't count for now, or count otherwise, by their ids.
///
/// In a mock this switches any single rule off, to see what notices. In a client it widens a limit that the service
/// has widened already, before there is a new version of the client.
///
/// ```swift
/// var rules = RuleBook()
/// rules["createConversationGroup.groupName.limit"] = .value(64)
/// rules["createConversationGroup.rate"] = .off
/// ```
public struct RuleBook: Sendable, Hashable {
    /// What is true instead.
    public enum Override: Sendable, Hashable {
        /// Nothing is enforced.
        case off
        /// The failure comes whatever holds. It has no meaning for a fact that isn't a failure.
        case always
        /// Another figure.
        case value(Int)
        /// Another text, such as the expression of a pattern.
        case text(String)
    }

    @usableFromInline var overrides: [String: Override]

    /// Makes a rule book.
    public init(_ overrides: [String: Override] = [:]) {
        self.overrides = overrides
    }

    /// What is true instead of a fact; nil when the fact itself is.
    public subscript(fact: String) -> Override? {
        get { overrides[fact] }
        set { overrides[fact] = newValue }
    }

    /// Whether everything is as the spec says.
    @inlinable
    public var isEmpty: Bool { overrides.isEmpty }

    /// The facts that don't count, or count otherwise.
    public var facts: [String] { overrides.keys.sorted() }

    /// Whether a fact is switched off. Its id is asked for only if anything is.
    public func isOff(_ fact: @autoclosure () -> String) -> Bool {
        !overrides.isEmpty && overrides[fact()] == .off
    }

    /// The figure of a fact.
    public func value(_ fact: String, default value: Int) -> Int {
        if case .value(let value)? = overrides[fact] { value } else { value }
    }

    /// The text of a fact.
    public func text(_ fact: String, default text: String) -> String {
        if case .text(let text)? = overrides[fact] { text } else { text }
    }

    /// A limit as it is now; nil when it is switched off.
    ///
    /// A figure replaces the maximum of a range, or its minimum when it has no maximum, and the largest exponent of a
    /// power of two; a text replaces a pattern. What doesn't suit a limit, such as a text for a range or `always`, leaves
    /// it as it is.
    public func applied(to limit: Limit) -> Limit? {
        guard !overrides.isEmpty, let override = overrides[limit.fact] else { return limit }
        let rule: Limit.Rule
        switch (override, limit.rule) {
        case (.off, _):
            return nil
        case (.value(let value), .range(let minimum, nil, let unit)) where minimum != nil:
            rule = .range(minimum: value, maximum: nil, unit: unit)
        case (.value(let value), .range(let minimum, _, let unit)):
            rule = .range(minimum: minimum, maximum: value, unit: unit)
        case (.value(let value), .powerOfTwo(let exponents, let others)) where value >= exponents.lowerBound:
            rule = .powerOfTwo(exponents: exponents.lowerBound...value, orOneOf: others)
        case (.text(let text), .pattern):
            rule = .pattern(text)
        default:
            return limit  // What is said doesn't suit it.
        }
        return Limit(fact: limit.fact, part: limit.part, rule: rule, excess: limit.excess, error: limit.error)
    }
}
