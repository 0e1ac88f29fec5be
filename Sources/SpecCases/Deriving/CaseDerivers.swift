import SDKSpec

/// Every kind of derived case.
enum CaseDerivers {
    static let all: [any CaseDeriver.Type] = [
        ExampleCases.self, GateCases.self, GuardCases.self, RequiredCases.self, CombinationCases.self, LimitCases.self,
        EnumerationCases.self, ClosedCases.self, DefaultCases.self, EditionCases.self, RateCases.self, QuotaCases.self,
    ]

    /// The example of every overload that has one, in the order of the spec.
    static func bases(_ context: DerivationContext) -> [BaseCall] {
        context.specification.methods.flatMap { method in
            method.overloads.compactMap { BaseCall($0, of: method, context) }
        }
    }

    /// The cases of every example, in order.
    static func cases(from bases: [BaseCall]) -> [CaseDraft] {
        bases.mapSideBySide { base in all.flatMap { $0.init().cases(from: base) } }.flatMap(\.self)
    }

    /// The facts that derived cases pin, as far as it takes to know that.
    static func pinned(from bases: [BaseCall]) -> [FactID] {
        bases.mapSideBySide { base in all.flatMap { $0.init().pinned(from: base) } }.flatMap(\.self)
    }

    /// What no cases are derived for.
    static func gaps(from bases: [BaseCall]) -> [CaseGap] {
        bases.flatMap { base in all.flatMap { $0.init().gaps(from: base) } }
    }
}
