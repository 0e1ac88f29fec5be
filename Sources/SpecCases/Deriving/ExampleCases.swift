/// The example itself succeeds. It pins nothing but that the method can be called, and what it sends.
struct ExampleCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        let (id, facts) = (CaseID.example(of: base.overload), base.enumerationFacts)
        return [base.draft(id, "The example succeeds.", facts: facts, steps: [base.step(.succeeds)])]
    }
}
