/// A limit that an argument must keep: data, not a check that is baked in. Who enforces it, and whether, is decided
/// elsewhere (``LimitPolicy``, ``RuleBook``).
public struct Limit: Sendable, Hashable {
    /// What is limited.
    public enum Rule: Sendable, Hashable {
        /// A size or number between two bounds, in a unit.
        case range(minimum: Int?, maximum: Int?, unit: LimitUnit)
        /// One of the given integers, or a power of two with an exponent in the range.
        case powerOfTwo(exponents: ClosedRange<Int>, orOneOf: [UInt64])
        /// Text in which a regular expression is found, scalar by scalar.
        case pattern(String)
        /// One of some values.
        case oneOf([WireValue])
    }

    /// A part of a map that a limit can speak about.
    public enum Part: String, Sendable, Hashable, CaseIterable {
        /// Each key.
        case keys
        /// The value of each entry.
        case values
    }

    /// The id of the fact in the spec.
    public let fact: String
    /// What of a map is limited; nil for the value as a whole.
    public let part: Part?
    /// What is demanded of it.
    public let rule: Rule
    /// What happens beyond.
    public let excess: LimitExcess
    /// The error beyond.
    public let error: ErrorCode

    /// Makes a limit.
    public init(fact: String, part: Part? = nil, rule: Rule, excess: LimitExcess = .reject, error: ErrorCode) {
        self.fact = fact
        self.part = part
        self.rule = rule
        self.excess = excess
        self.error = error
    }

    /// What of it ends a call: all of it where it rejects, the lower bound where it cuts off, as nothing can be cut off
    /// what is too small; nil where nothing does.
    var refusal: Limit? {
        switch (excess, rule) {
        case (.reject, _): return self
        case (.truncate, .range(let minimum?, _, let unit)) where minimum > 0:
            return Limit(fact: fact, part: part, rule: .range(minimum: minimum, maximum: nil, unit: unit), error: error)
        case (.truncate, _), (.clamp, _): return nil
        }
    }

    /// The size or number of a value in the limit's unit; nil where there is nothing to measure. Of a limit of parts, it
    /// is a part that is measured.
    public func measure(_ value: WireValue) -> Int? {
        guard case .range(_, _, let unit) = rule else { return nil }
        return unit.measure(value)
    }

    /// Whether a value keeps the limit.
    ///
    /// A value that isn't there, or of a type that the limit doesn't speak about, keeps it: that is for others to
    /// object to. A pattern that isn't a regular expression is kept by nothing, so that the mistake shows.
    public func isKept(by value: WireValue) -> Bool { breach(in: value) == nil }

    /// What of a value breaks the limit: the value itself or, of a limit of parts, the first of them in the order of the
    /// keys; nil when the limit is kept.
    func breach(in value: WireValue) -> WireValue? {
        parts(of: value).first { !isKept(byPart: $0) }
    }

    private func parts(of value: WireValue) -> [WireValue] {
        guard let part else { return [value] }
        guard case .object(let members) = value else { return [] }
        return members.map { key, value in
            switch part {
            case .keys: rule.isOfNumbers ? WireValue(digits: key) : .string(key)
            case .values: value
            }
        }
    }

    private func isKept(byPart value: WireValue) -> Bool {
        switch (rule, value) {
        case (_, .null):
            true
        case (.range(let minimum, let maximum, .value), .double(let number)):
            number >= minimum.map(Double.init) ?? -.infinity && number <= maximum.map(Double.init) ?? .infinity
        case (.range(let minimum, let maximum, let unit), _):
            unit.measure(value).map { $0 >= minimum ?? .min && $0 <= maximum ?? .max } ?? true
        case (.powerOfTwo(let exponents, let others), .int(let number)):
            UInt64(exactly: number).map { Self.allows($0, exponents: exponents, others: others) } ?? false
        case (.powerOfTwo(let exponents, let others), .uint(let number)):
            Self.allows(number, exponents: exponents, others: others)
        case (.powerOfTwo(let exponents, let others), .double(let number)):
            UInt64(exactly: number).map { Self.allows($0, exponents: exponents, others: others) } ?? false
        case (.pattern(let pattern), .string(let text)):
            TextPattern.isFound(pattern, in: text)
        // A number is a text where it is a key.
        case (.oneOf(let values), .string(let text)): values.contains(value) || values.contains(WireValue(digits: text))
        case (.oneOf(let values), .int), (.oneOf(let values), .uint): values.contains(value)
        case (.powerOfTwo, _), (.pattern, _), (.oneOf, _):
            true
        }
    }

    private static func allows(_ number: UInt64, exponents: ClosedRange<Int>, others: [UInt64]) -> Bool {
        let isPower = number.nonzeroBitCount == 1 && exponents.contains(number.trailingZeroBitCount)
        return isPower || others.contains(number)
    }
}

extension Limit.Rule {
    /// Whether it is numbers that it speaks about.
    fileprivate var isOfNumbers: Bool {
        switch self {
        case .range(_, _, let unit): unit == .value
        case .powerOfTwo: true
        case .pattern, .oneOf: false
        }
    }
}
