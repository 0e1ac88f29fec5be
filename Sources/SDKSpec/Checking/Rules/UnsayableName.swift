/// What behaviour speaks of has a name that means nothing else there.
struct UnsayableName: Rule {
    static let summary =
        "What expressions speak of isn't called like a word of theirs (`if`, `none`) or a store (`me`): those win."

    /// Values that are written as words.
    private static let literals: Set<String> = ["false", "none", "true"]
    private static let words = literals.union(ExpressionGrammar.reservedWords)
    private static let stores = Set(StateRoot.allCases.map(\.rawValue))

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let specification = context.specification
        let declared = specification.constants.map(\.name) + specification.types.map(\.name)
        report(declared, Self.words.union(Self.stores), into: &diagnostics)
        report(specification.procedures.map(\.name), Self.words, into: &diagnostics)
        // Behind `fail` stands a name, of which the words that join conditions can be none.
        report(specification.errors.map(\.name), ExpressionGrammar.reservedWords, into: &diagnostics)
        report(context.statements.compactMap(\.givenName), Self.words, into: &diagnostics)
        // A vendor's parameter keeps its name; as long as it isn't taken for a value, nothing goes wrong in silence.
        let parameters = context.overloads.flatMap(\.overload.parameters).map(\.name)
        let ofProcedures = specification.procedures.flatMap { $0.parameters.map(\.name) }
        report(parameters + ofProcedures, Self.literals, into: &diagnostics)
    }

    private func report(_ names: [Located<String>], _ taken: Set<String>, into diagnostics: inout Diagnostics) {
        for name in names where taken.contains(name.value) {
            let meaning =
                Self.stores.contains(name.value)
                ? "a store" : Self.literals.contains(name.value) ? "a value" : "a word of expressions"
            let message: Wording = "`\(name.value)` is \(meaning), so nothing else can be called so in behaviour"
            let cause = Cause.takenName(name.value)
            diagnostics.add(finding(message, at: name.location, help: "name it otherwise", of: cause))
        }
    }
}
