// The form in which contracts hold limits.

extension Limit: WireConvertible {
    /// Reads an object with `fact`, `rule`, `error`, `part` if it is of one, and `excess` unless beyond it is refused.
    public init(reading reader: inout WireReader) {
        self.init(
            fact: reader.required("fact"),
            part: reader.optional("part"),
            rule: reader.required("rule"),
            excess: reader.value("excess", default: .reject),
            error: reader.required("error")
        )
    }

    /// An object with `fact`, `part`, `rule`, `excess` and `error`.
    public var wire: WireValue {
        ["fact": fact.wire, "part": part.wire, "rule": rule.wire, "excess": excess.wire, "error": error.wire]
    }
}

extension Limit.Rule: WireConvertible {
    /// Reads an object with `pattern`, with `exponents` and `orOneOf`, or with `minimum`, `maximum` and `unit`.
    public init(reading reader: inout WireReader) {
        if let pattern: String = reader.optional("pattern") {
            self = .pattern(pattern)
        } else if let values: [WireValue] = reader.optional("oneOf") {
            self = .oneOf(values)
        } else if let exponents: [Int] = reader.optional("exponents") {
            let lowest = exponents.first ?? 0
            self = .powerOfTwo(
                exponents: lowest...max(exponents.last ?? 0, lowest),
                orOneOf: reader.value("orOneOf", default: [])
            )
        } else {
            self = .range(
                minimum: reader.optional("minimum"),
                maximum: reader.optional("maximum"),
                unit: reader.required("unit")
            )
        }
    }

    /// An object with what the rule consists of; of the exponents, the first and the last.
    public var wire: WireValue {
        var object = WireObject()
        switch self {
        case .range(let minimum, let maximum, let unit):
            object["minimum"] = minimum.wire
            object["maximum"] = maximum.wire
            object["unit"] = unit.wire
        case .powerOfTwo(let exponents, let others):
            object["exponents"] = [exponents.lowerBound.wire, exponents.upperBound.wire]
            object["orOneOf"] = others.wire
        case .pattern(let pattern):
            object["pattern"] = pattern.wire
        case .oneOf(let values):
            object["oneOf"] = values.wire
        }
        return object.wire
    }
}

extension Limit.Part: WireConvertible {
    /// Reads the name.
    public init(reading reader: inout WireReader) { self = reader.named(or: .keys) }

    /// The name.
    public var wire: WireValue { .string(rawValue) }
}

extension LimitUnit: WireConvertible {
    /// Reads the name.
    public init(reading reader: inout WireReader) { self = reader.named(or: .value) }

    /// The name.
    public var wire: WireValue { .string(rawValue) }
}

extension LimitExcess: WireConvertible {
    /// Reads the name.
    public init(reading reader: inout WireReader) { self = reader.named(or: .reject) }

    /// The name.
    public var wire: WireValue { .string(rawValue) }
}
