import SDKSpec

/// Writes what holds where a statement stands as a clause: `` `friendCheck` is on and `peer` isn't in `users` ``.
struct CircumstanceProse {
    let conditions: ConditionProse
    let values: ValueProse

    /// - Parameter parameters: The names of what a caller gives.
    init(_ input: GenerationInput, parameters: Set<String>) {
        conditions = ConditionProse(input, parameters: parameters)
        values = ValueProse(input)
    }

    /// What holds, and a clause more that is said last; empty where that is nothing.
    func text(_ around: [Circumstances.Surrounding], and last: Clause? = nil) -> String {
        var opening = ""
        var clauses: [Clause] = []
        for surrounding in around {
            switch surrounding {
            case .condition(let condition, let holds): clauses.append(.condition(condition, holds: holds))
            case .present(let value, let condition, let holds):
                clauses.append(.text(presence(of: value, condition, holds)))
            case .item(let variable, let list):
                opening += clauses.isEmpty ? "" : "\(conditions.all(clauses)), and "
                opening += "for some `\(variable)` in \(values.noun(list)), "
                clauses = []
            }
        }
        if let last { clauses.append(last) }
        return clauses.isEmpty ? String(opening.dropLast(2)) : opening + conditions.all(clauses)
    }

    private func presence(of value: TypedExpression, _ condition: TypedExpression?, _ holds: Bool) -> String {
        let isGiven = Clause.text(conditions.presence(of: value, holds))
        guard let condition else { return conditions.all([isGiven]) }
        let clauses = [isGiven, .condition(condition, holds: holds)]
        return holds ? conditions.all(clauses) : "either \(conditions.any(clauses))"
    }
}
