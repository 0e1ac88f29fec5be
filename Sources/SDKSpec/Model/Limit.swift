/// A limit that a value must keep.
public struct Limit: Sendable {
    /// What is limited.
    public enum Rule: Sendable {
        /// A size or number between two bounds, in a unit.
        case range(minimum: Int?, maximum: Int?, unit: LimitUnit)
        /// One of the given integers, or a power of two with an exponent in the range.
        case powerOfTwo(exponents: ClosedRange<Int>, orOneOf: [UInt64])
        /// Text that matches a regular expression (the common subset of ECMAScript and ICU).
        case pattern(String)
    }

    /// A part of a map that a limit can speak about.
    public enum Part: String, Sendable, CaseIterable {
        /// Each key.
        case keys
        /// The value of each entry.
        case values
    }

    /// Which limit of a field it is, when there are several; part of the fact's id.
    public let name: String?
    /// What of a map is limited; nil for the value as a whole.
    public let part: Part?
    /// What is limited.
    public let rule: Rule
    /// What happens beyond.
    public let excess: LimitExcess
    /// The error beyond, nil for the product's argument error.
    public let error: Located<String>?
    /// Where the limit stands.
    public let location: SourceLocation
    /// Why it is believed; nil when it is believed as the field is.
    public let provenance: Provenance?

    /// Makes a limit.
    public init(
        name: String?,
        part: Part? = nil,
        rule: Rule,
        excess: LimitExcess,
        error: Located<String>?,
        location: SourceLocation,
        provenance: Provenance?
    ) {
        self.name = name
        self.part = part
        self.rule = rule
        self.excess = excess
        self.error = error
        self.location = location
        self.provenance = provenance
    }

    /// What of it ends a call: all of it where it rejects, the lower bound where it cuts off, as nothing can be cut off
    /// what is too small; nil where nothing does.
    public var refusal: Limit? {
        switch (excess, rule) {
        case (.reject, _): return self
        case (.truncate, .range(let minimum?, _, let unit)) where minimum > 0:
            return Limit(
                name: name,
                part: part,
                rule: .range(minimum: minimum, maximum: nil, unit: unit),
                excess: .reject,
                error: error,
                location: location,
                provenance: provenance
            )
        case (.truncate, _), (.clamp, _): return nil
        }
    }
}
