import SDKSpec

/// Derives cases of one kind from an overload's example.
protocol CaseDeriver: Sendable {
    init()

    /// The cases, in a stable order.
    func cases(from base: BaseCall) -> [CaseDraft]

    /// The facts that its cases pin, as far as it takes to know that a case pins them; of several cases about one rule
    /// the first is enough.
    func pinned(from base: BaseCall) -> [FactID]

    /// What it should derive cases for and can't.
    func gaps(from base: BaseCall) -> [CaseGap]
}

extension CaseDeriver {
    /// Most make a case or two a rule.
    func pinned(from base: BaseCall) -> [FactID] { cases(from: base).flatMap(\.facts) }

    /// Most say nothing.
    func gaps(from base: BaseCall) -> [CaseGap] { [] }
}
