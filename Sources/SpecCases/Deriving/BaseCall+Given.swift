import SDKSpec

extension BaseCall {
    /// What the example gives for a parameter, or something made up, that counts as given: not false and not empty.
    func givenValue(of parameter: Field) -> CaseValue {
        let value = argument(parameter.name.value) ?? .null
        guard [.null, .bool(false)].contains(value) || value.isEmpty else { return value }
        let sample = ValueSampler(index: context.index).value(of: parameter)
        return sample == .object([]) ? .object([.init("sample", .bool(true))]) : sample
    }

    /// Whether `checks` ask about a parameter: then another value of it may be refused before the rule that a case is
    /// about is looked at.
    func isChecked(_ parameter: String) -> Bool {
        var isChecked = false
        context.behaviour.checks[overload.id]?.statements.walk { statement in
            switch statement.kind {
            case .failUnlessPresent(_, parameter, _), .ifPresent(parameter, _, _, _): isChecked = true
            case .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .set, .ensure, .add, .remove, .if,
                .ifPresent, .for, .emit, .perform, .after, .return:
                break
            }
            statement.walkExpressions { expression in
                if case .variable(parameter) = expression.kind { isChecked = true }
            }
        }
        return isChecked
    }

    /// Whether a parameter can only be given in some editions.
    func needsEdition(_ name: String) -> Bool {
        overload.parameters.contains { $0.name.value == name && $0.edition != nil }
    }

    /// Whether a call with some arguments can be made in an edition; nil for the one that the preparation leaves.
    func isAllowed(in edition: String?) -> Bool {
        let editions = context.specification.product.editions.map(\.name)
        guard let edition, let place = editions.firstIndex(of: edition) else { return true }
        let needed = overload.parameters.filter { argument($0.name.value) != nil }.map(\.edition) + [method.edition]
        return needed.allSatisfy { least in
            least.flatMap { editions.firstIndex(of: $0.value) }.map { place >= $0 } ?? true
        }
    }
}
