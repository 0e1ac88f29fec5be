/// A body that is to be resolved, and where what becomes of it belongs.
struct OpenBody {
    let result: WritableKeyPath<ResolvedBehaviour, [String: ResolvedBehaviour.Body]> & Sendable
    let name: String
    let statements: [Statement]
    let scope: BehaviourScope
    let location: SourceLocation
    /// The parameters whose names are looked at.
    var parameters: [Field] = []
    /// What a call goes through before: failures in it are counted first.
    var before: [Statement] = []

    /// Its statements, resolved, and what is wrong with them.
    ///
    /// - Parameter isWhole: Whether every statement could be read; where some are left out, no answer is missed.
    func typed(
        _ index: SpecificationIndex,
        isWhole: Bool
    ) -> (statements: [TypedStatement], diagnostics: Diagnostics) {
        var diagnostics = hidden(index)
        var resolver = StatementResolver(index: index, scope: scope)
        resolver.countFailures(in: before)
        // An answer that is made of a parameter of which nothing is known isn't missed.
        let isWhole = isWhole && parameters.allSatisfy { !scope.isLost($0.name.value) }
        let typed = resolver.body(statements, isWhole: isWhole, at: location)
        diagnostics.add(contentsOf: resolver.diagnostics.found)
        return (typed, diagnostics)
    }

    /// Behaviour couldn't reach a store or a constant that has the name of a parameter.
    private func hidden(_ index: SpecificationIndex) -> Diagnostics {
        var diagnostics = Diagnostics()
        for parameter in parameters {
            let name = parameter.name
            guard StateRoot(rawValue: name.value) != nil || index.constants[name.value] != nil else { continue }
            diagnostics.add(.nameTaken(name.value, at: name.location))
        }
        return diagnostics
    }
}
