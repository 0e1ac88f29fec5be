import SDKSpec

/// What it means that a fact claims something else, as far as the two claims tell.
struct ClaimChange {
    /// What it means; nil where the spec around the fact has to be known.
    let severity: ChangeSeverity?
    /// How the new claim lies to the old one, in a word.
    let relation: String?

    private init(_ severity: ChangeSeverity?, _ relation: String? = nil) {
        self.severity = severity
        self.relation = relation
    }

    /// - Parameter bounds: What the fact lets pass now, of a limit.
    init(from old: FactRecord, to new: FactRecord, _ kind: Fact.Kind, bounds: AspectValue?) {
        switch kind {
        case .limit: self = Self.limit(from: old, to: bounds)
        case .required:
            self.init(new.isAboutEmptiness ? ParameterRequired.severity : ParameterRelaxed.severity)
        // What is worked out may come to the same.
        case .defaultValue: self.init(old.isWrittenOut && new.isWrittenOut ? DefaultChanged.severity : nil)
        case .constant: self.init(old.isWrittenOut && new.isWrittenOut ? FigureChanged.severity : nil)
        case .quota:
            let (less, more) = (QuotaTightened.severity, QuotaWidened.severity)
            self = Self.number(from: old, to: new, ("smaller", less), ("larger", more))
        case .rate:
            let (less, more) = (RateSlowed.severity, RateQuickened.severity)
            self = Self.number(from: old, to: new, ("slower", less), ("quicker", more))
        case .error: self.init(CodeChanged.severity)
        case .answer, .payload: self.init(TypeChanged.severity)
        case .value: self.init(old.wire == new.wire ? nil : WireChanged.severity)
        case .combination, .gate, .edition, .failure, .event: self.init(nil)
        }
    }

    private static func limit(from old: FactRecord, to bounds: AspectValue?) -> ClaimChange {
        guard let before = PassedValues(old), case .bounds(let after)? = bounds else { return ClaimChange(nil) }
        return switch after.comparison(to: before) {
        case .wider: ClaimChange(LimitWidened.severity, "wider")
        case .tighter: ClaimChange(LimitTightened.severity, "tighter")
        case .other: ClaimChange(LimitTightened.severity, "other values pass")
        case nil: ClaimChange(nil)
        }
    }

    /// - Parameters:
    ///   - less: What a smaller number is called and means.
    ///   - more: What a larger number is called and means.
    private static func number(
        from old: FactRecord,
        to new: FactRecord,
        _ less: (String, ChangeSeverity),
        _ more: (String, ChangeSeverity)
    ) -> ClaimChange {
        guard let before = Int(old.value), let after = Int(new.value), before != after, old.unit == new.unit else {
            return ClaimChange(nil)
        }
        let (relation, severity) = after < before ? less : more
        return ClaimChange(severity, relation)
    }
}

extension FactRecord {
    /// Whether a required value may not be empty, either.
    fileprivate var isAboutEmptiness: Bool { value == Fact.requiredAndNotEmpty }

    /// Whether the value is a number, a truth value or a text, and not an expression that has to be worked out.
    fileprivate var isWrittenOut: Bool {
        let isText =
            value.count > 1 && value.hasPrefix("\"") && value.hasSuffix("\"")
            && !value.dropFirst().dropLast().contains("\"")
        return isText || Double(value) != nil || value == "true" || value == "false"
    }

    /// The wire form in `CONV_C2C = C2C`.
    fileprivate var wire: Substring {
        value.ranges(of: " = ").first.map { value[$0.upperBound...] } ?? value[...]
    }
}
