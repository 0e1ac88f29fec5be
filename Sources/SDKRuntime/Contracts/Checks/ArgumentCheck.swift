/// A rule about the arguments of a call together, such as "not yourself" or "the end isn't before the start".
///
/// It looks at the arguments and at the caller, at nothing that a service keeps: whoever has the arguments can ask it.
public struct ArgumentCheck: Sendable, Hashable {
    /// A value that conditions refer to by its name.
    public struct Binding: Sendable, Hashable {
        /// The name.
        public internal(set) var name: String
        /// The value.
        public internal(set) var value: CheckExpression
    }

    /// The id of the fact.
    public internal(set) var fact: String
    /// The error when the condition holds.
    public internal(set) var error: ErrorCode
    /// What the condition refers to, in order.
    public internal(set) var bindings: [Binding]
    /// The condition that mustn't hold.
    public internal(set) var condition: CheckExpression
    /// What becomes of a call that breaks the rule, in the spec's words: `refused when userID == myself`.
    public internal(set) var words: String

    /// Makes a check.
    public init(
        fact: String,
        error: ErrorCode,
        bindings: [Binding] = [],
        condition: CheckExpression,
        words: String
    ) {
        self.fact = fact
        self.error = error
        self.bindings = bindings
        self.condition = condition
        self.words = words
    }

    /// Whether the arguments break the rule. What can't be told, because the caller isn't known or an argument isn't
    /// what it should be, is left to whoever can tell.
    func isBroken(
        by arguments: WireValue,
        caller: String?,
        constants: [String: WireValue],
        rules: RuleBook
    ) -> Bool {
        var evaluation = CheckEvaluation(
            arguments: arguments,
            caller: caller,
            constants: constants,
            rules: rules
        )
        for binding in bindings { evaluation.bind(binding.name, to: binding.value) }
        return evaluation.value(of: condition) == true
    }
}

extension ArgumentCheck: WireRecord {
    /// A check that nothing breaks.
    public static var placeholder: Self {
        Self(fact: "", error: ErrorCode(""), condition: .value(false), words: "")
    }

    /// An object with the parts under their names.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("fact", &fact)
        fields.required("error", &error)
        fields.optional("bindings", &bindings)
        fields.required("condition", &condition)
        fields.required("words", &words)
    }
}

extension ArgumentCheck.Binding: WireRecord {
    /// A name for nothing.
    public static var placeholder: Self { Self(name: "", value: .value(.null)) }

    /// An object with `name` and `value`.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("name", &name)
        fields.required("value", &value)
    }
}
