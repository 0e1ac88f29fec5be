import SDKSpec

/// Derives cases of one kind from an overload's example.
protocol CaseDeriver: Sendable {
    init()

    /// The cases, in a stable order.
    func cases(from base: BaseCall) -> [CaseDraft]
}

/// Every kind of derived case.
enum CaseDerivers {
    static let all: [any CaseDeriver.Type] = [
        ExampleCases.self, GateCases.self, RequiredCases.self, CombinationCases.self, LimitCases.self,
        EnumerationCases.self, DefaultCases.self, EditionCases.self, RateCases.self, QuotaCases.self,
        ListQuotaCases.self,
    ]

    /// The cases of every overload that has an example, in the order of the spec.
    static func cases(_ context: DerivationContext) -> [CaseDraft] {
        context.specification.methods.flatMap { method in
            method.overloads.flatMap { overload -> [CaseDraft] in
                guard let base = BaseCall(overload, of: method, context) else { return [] }
                return all.flatMap { $0.init().cases(from: base) }
            }
        }
    }
}
