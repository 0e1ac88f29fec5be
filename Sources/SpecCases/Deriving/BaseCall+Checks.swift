import SDKSpec

// What `checks` make of other arguments than the example's.
extension BaseCall {
    /// Whether other arguments pass the checks of the call and of the records inside them, nil where that can't be told:
    /// these pass what they look at as in the example, and what they are known to come to true for. With a value others
    /// may have changed: the tag beside it, and what must not be given together with it.
    ///
    /// - Parameters:
    ///   - parameter: The parameter that has another value.
    ///   - isAsked: Whether checks are known to ask about what is another.
    ///   - error: The error that matters; nil for any.
    func passesChecks(
        _ arguments: [CaseValue.Member],
        varying parameter: Field,
        isAsked: Bool,
        endingIn error: String? = nil
    ) -> Bool? {
        let name = parameter.name.value
        func looks(in arguments: [CaseValue.Member]) -> Set<CheckedRecords.Look> {
            let values = arguments.byName
            let type = context.index.type(of: parameter) { values[$0] }
            return values[name].map { CheckedRecords(context: context).looks(of: $0, as: type) } ?? []
        }
        let example = looks(in: self.arguments)
        let others = parameters(changedBy: arguments).filter { $0 != name }
        if !isAsked, !others.contains(where: isChecked), looks(in: arguments).isSubset(of: example) { return true }
        let figures = preparation.figures
        let checks = KnownChecks(context: context, overload: overload, figures: figures, error: error)
        return checks.pass(arguments, varying: [name] + others, unlike: example)
    }

    /// Whether no checks end in an error with other arguments: none of them does, or all pass; nil where that can't be
    /// told.
    func checksAvoid(
        _ error: StepDraft.ErrorReference,
        _ arguments: [CaseValue.Member],
        varying name: String
    ) -> Bool? {
        guard let parameter = overload.parameters.named(name) else { return true }
        let types = context.index.types(within: overload.parameters.map(\.type.value))
        let checks = [context.behaviour.checks[overload.id]] + types.map { context.behaviour.typeChecks[$0] }
        guard checks.contains(where: { $0?.errors.contains(error.name) ?? false }) else { return true }
        return passesChecks(arguments, varying: parameter, isAsked: isChecked(name), endingIn: error.name)
    }
}
