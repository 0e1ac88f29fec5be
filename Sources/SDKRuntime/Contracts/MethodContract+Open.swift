extension MethodContract {
    /// The contract of a call of which some arguments aren't known yet: what is demanded of these isn't, nor what they
    /// may decide.
    package func leavingOpen(_ names: Set<String>) -> MethodContract {
        guard !names.isEmpty else { return self }
        var contract = self
        contract.parameters = parameters.map { names.contains($0.name) ? ParameterContract($0.name) : $0 }
        contract.atLeastOne.removeAll { !names.isDisjoint(with: $0.names) }
        contract.checks = checks.map { $0.leavingOpen(names) }
        contract.makePlan()
        return contract
    }
}

extension ArgumentCheck {
    /// The check of arguments some of which can't be told: it is broken where the others break it alone.
    fileprivate func leavingOpen(_ names: Set<String>) -> ArgumentCheck {
        var check = self
        check.bindings.insert(contentsOf: names.sorted().map { Binding(name: $0, value: .untold) }, at: 0)
        return check
    }
}

extension CheckExpression {
    /// What can't be told: an operation comes to nothing without its operands.
    fileprivate static let untold = CheckExpression.operation(.not, [])
}
