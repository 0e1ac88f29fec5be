import SDKSpec

/// What a method of a spec has to do with, read once: the fields that it reaches, what its behaviour uses, its words.
struct MethodReading: Sendable {
    let method: MethodDeclaration
    /// The fields that it is given and answers.
    let reach: FieldReach
    /// What its behaviour uses.
    let uses: BehaviourUses
    /// What is said of it as a whole: summaries and notes.
    let words: [String]
    /// What is said of the types that it reaches, and the texts in its behaviour.
    let others: [String]

    init(_ method: MethodDeclaration, _ behaviour: ResolvedBehaviour, _ index: SpecificationIndex) {
        self.method = method
        reach = FieldReach(method, index)
        uses = BehaviourUses(method, behaviour)
        words =
            [method.summary] + method.notes.map(\.value) + method.shapes.flatMap { [$0.summary, $0.returnsSummary] }
        others = reach.words + uses.texts
    }

    /// Everything in which figures may stand.
    var texts: [String] { words + others + reach.fieldWords.values.flatMap(\.self) }
}
