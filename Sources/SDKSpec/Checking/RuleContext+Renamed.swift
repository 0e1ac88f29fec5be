extension RuleContext {
    /// For a step that calls a method which isn't there, the help that names the one it probably means: the only method
    /// that no step calls and that takes what the step gives was perhaps called otherwise once.
    func renamedMethod(_ step: ScenarioStep) -> String? {
        guard case .call(_, _, let arguments) = step.action else { return nil }
        let given = Set(arguments.map(\.name.value))
        let fitting = uncalled.filter { overload in
            let names = Set(overload.parameters.map(\.name.value))
            let required = overload.parameters.filter(\.isRequired).map(\.name.value)
            return given.isSubset(of: names) && given.isSuperset(of: required)
        }
        guard fitting.count == 1, let method = fitting.first else { return nil }
        return "no step calls `\(method.id)`, which takes the same; if it was renamed, rename it here too"
    }
}
