// Failing and naming.
extension StatementResolver {
    mutating func fail(
        _ error: Located<String>,
        _ condition: Expression?,
        negated: Bool
    ) -> TypedStatement.Kind? {
        guard let place = failure(error) else { return nil }
        guard let condition else { return .fail(error: error.value, condition: nil, place: place) }
        if negated, let variable = presenceTested(by: condition) {
            scope.narrow(variable)
            return .failUnlessPresent(error: error.value, variable: variable, place: place)
        }
        guard let typed = typing({ $0.type(condition, as: .bool) }) else { return nil }
        return .fail(error: error.value, condition: negated ? typed.negated : typed, place: place)
    }

    /// The place of the next failure with an error, nil for an unknown one.
    private mutating func failure(_ error: Located<String>) -> String? {
        guard index.errors[error.value] != nil else {
            diagnostics.add(.unknownError(error.value, known: index.errors.keys.sorted(), at: error.location))
            return nil
        }
        let count = failures[error.value, default: 0] + 1
        failures[error.value] = count
        return FactID.failure(owner: scope.owner.placePrefix, error: error.value, number: count)
    }

    mutating func bind(
        _ name: Located<String>,
        _ value: Expression,
        orFail error: Located<String>?
    ) -> TypedStatement.Kind? {
        let typed = typing { $0.type(value) }
        guard isFree(name) else { return nil }
        guard let typed else { return nil }
        guard let error else {
            scope.define(name.value, typed.type, isChangeable: true)
            return .bind(name: name.value, value: typed)
        }
        scope.define(name.value, typed.type.unwrapped, isChangeable: true)
        guard let place = failure(error) else { return nil }
        guard typed.type.isOptional else {
            diagnostics.add(.neverAbsent(typed.type, at: typed.location))
            return nil
        }
        return .bindOrFail(name: name.value, value: typed, error: error.value, place: place)
    }

    /// Whether a name can be given: it mustn't hide another one.
    mutating func isFree(_ name: Located<String>) -> Bool {
        let isTaken =
            scope[name.value] != nil || StateRoot(rawValue: name.value) != nil
            || index.constants[name.value] != nil || index.types[name.value] != nil
        if isTaken { diagnostics.add(.nameTaken(name.value, at: name.location)) }
        return !isTaken
    }

    /// The variable when the condition is just `variable exists` of one that may be absent.
    func presenceTested(by condition: Expression) -> String? {
        guard case .exists(let operand) = condition.kind, case .name(let name) = operand.kind else { return nil }
        return scope[name]?.type.isOptional == true ? name : nil
    }
}
