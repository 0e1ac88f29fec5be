import SDKSpec

/// The examples of methods that answer in pages of which a field says which one is the last, ready to be run.
package struct PagedExamples {
    /// The example of a shape.
    package struct Example {
        /// The shape.
        package let overload: Overload
        /// How its pages are walked through.
        package let paging: Paging
        /// The example as a case.
        package let draft: CaseDraft
        /// Where the example begins that leaves out the parameter by which pages or items are counted.
        package let start: Int
    }

    /// The examples, in the order of the spec.
    package let examples: [Example]
    /// The preparations that they start from, those that these build on included; the others aren't worth their time.
    package let fixtures: [FixtureDraft]

    /// Finds the examples of a checked spec.
    package init(_ checked: CheckedSpecification) {
        let paged = checked.specification.methods.flatMap { method in
            method.overloads.compactMap { overload in Self.paging(of: overload).map { (method, overload, $0) } }
        }
        guard !paged.isEmpty else {
            (examples, fixtures) = ([], [])
            return
        }
        let context = DerivationContext(checked.index, behaviour: checked.behaviour, facts: checked.facts)
        examples = paged.compactMap { method, overload, paging in
            guard let base = BaseCall(overload, of: method, context),
                let draft = ExampleCases().cases(from: base).first
            else { return nil }
            let counted = paging.counts.first?.parameter.value
            let start = counted.flatMap { context.behaviour.firstPage(of: overload, countedBy: $0) }
            return Example(overload: overload, paging: paging, draft: draft, start: start ?? 0)
        }
        let given = Set(examples.compactMap(\.draft.given))
        let used = given.compactMap { context.index.fixtures[$0] }.flatMap(context.index.chain).map(\.name.value)
        fixtures = ScenarioCases.fixtures(context).filter { Set(used).contains($0.name) }
    }

    private static func paging(of overload: Overload) -> Paging? {
        overload.paging.flatMap { $0.last == nil && $0.more == nil ? nil : $0 }
    }
}
