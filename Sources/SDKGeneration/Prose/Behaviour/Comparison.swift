import SDKSpec

/// What a value is held against. Several of one value are told in one: `` `place` isn't of the form `room` or `hall` ``.
struct Comparison {
    private let subject: String
    private let predicate: String
    private let object: String

    /// Reads a condition; nil for one that has to be told by itself.
    ///
    /// - Parameter word: The word that stands between it and others: of what something is none of, `and`, of what it is one
    ///   of, `or`.
    init?(_ clause: Clause, in word: Junction.Word, _ values: ValueProse) {
        guard case .single(let condition, let holds) = clause else { return nil }
        let isOne: Bool
        let value: TypedExpression
        switch condition.kind {
        case .hasForm(let base, let form):
            (value, isOne) = (base, holds)
            object = "`\(form)`"
        case .binary(.equal, let left, let right) where right.isPlainValue && left.isOneNoun:
            (value, isOne) = (left, holds)
            object = values.object(right)
        case .binary(.notEqual, let left, let right) where right.isPlainValue && left.isOneNoun:
            (value, isOne) = (left, !holds)
            object = values.object(right)
        default: return nil  // Is told by itself.
        }
        guard isOne == (word == .or) else { return nil }
        subject = values.noun(value)
        let isOfForm = if case .hasForm = condition.kind { true } else { false }
        predicate = "\(isOne ? "is" : "isn't")\(isOfForm ? " of the form" : "")"
    }

    /// Whether another one tells the same of the same value, but for what that is held against.
    func isAlike(_ other: Comparison) -> Bool { subject == other.subject && predicate == other.predicate }

    /// Comparisons that are alike in one clause; nil where there are none.
    static func text(of alike: [Comparison]) -> String? {
        guard let first = alike.first, let objects = oneOf(alike.map(\.object)) else { return nil }
        return "\(first.subject) \(first.predicate) \(objects)"
    }

    /// `a, b or c`; nil for nothing.
    static func oneOf(_ nouns: [String]) -> String? {
        guard let last = nouns.last else { return nil }
        return nouns.count == 1 ? last : "\(nouns.dropLast().joined(separator: ", ")) or \(last)"
    }
}

extension TypedExpression {
    /// Whether it is a value that is written out and says what it is: neither true, false nor nothing.
    var isPlainValue: Bool {
        switch kind {
        case .literal(.none), .literal(.bool): false
        case .literal, .enumerationValue: true
        default: false  // Is worked out.
        }
    }

    /// Whether it is a list that is written out, of values that say what they are.
    var isPlainList: Bool { !items.isEmpty && items.allSatisfy(\.isPlainValue) }

    /// The items of a list that is written out.
    var items: [TypedExpression] { if case .list(let items) = kind { items } else { [] } }

    /// Whether it is the present time.
    var isNow: Bool { if case .function(.now, _) = kind { true } else { false } }

    /// Whether it is told in one piece whatever it is held against: not the edition bought, whose values are called by
    /// their titles, and nothing that another value stands in for.
    fileprivate var isOneNoun: Bool {
        switch kind {
        case .function(.edition, _), .orElse: false
        default: true  // Is what it is.
        }
    }
}
