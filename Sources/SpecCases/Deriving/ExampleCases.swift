/// The example itself succeeds. It pins nothing but that the method can be called, and what it sends.
struct ExampleCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        let id = "\(base.overload.id)/example"
        return [base.draft(id, "The example succeeds.", facts: base.enumerationFacts, steps: [base.step(.succeeds)])]
    }
}
