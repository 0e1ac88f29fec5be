import SDKSpec

extension CallVariation {
    /// The numbers of calls that stand for all: those in which a digit is added, and the last ones.
    static func tried(_ numbers: Int) -> [Int] {
        [1, 2, 9, 10, 11, 99, 100, 999, 1000, numbers - 1, numbers].filter { (1...numbers).contains($0) }
    }

    /// Finds values that keep what is asked of arguments; nil where there are none.
    init?(_ base: BaseCall, _ path: ArgumentPath?, _ growth: QuotaGrowth, _ numbers: Int) {
        guard let path else {
            self.init(base: base, kind: .same)
            return
        }
        guard let field = base.field(at: path), let example = base.example(at: path) else { return nil }
        let most = growth.list == nil ? 1 : base.mostItems(of: path)
        let tried = Self.tried(numbers)
        let known = KnownValues(base.preparation.steps, special: base.context.comparedValues)
        for values in NewValues.candidates(like: example, for: field, numbers, avoiding: known, base.context.index) {
            let kind: Kind = growth.list == nil ? .part(path, values) : .items(path, values, most: most)
            let variation = CallVariation(base: base, kind: kind)
            let keepsRules =
                tried.allSatisfy { field.leavesAlone(values.value($0)) && base.keepsRules(variation.arguments($0)) }
                && variation.steps(1...min(most, numbers), .succeeds).allSatisfy { step in
                    if case .call(_, _, let arguments) = step.action { base.keepsRules(arguments) } else { true }
                }
            if keepsRules {
                self = variation
                return
            }
        }
        return nil
    }
}

extension BaseCall {
    /// The parameter or field that a part of the arguments is.
    func field(at path: ArgumentPath) -> Field? {
        var field = overload.parameters.named(path.parameter)
        for step in path.steps where step != ArgumentPath.items {
            field = field.flatMap { context.index.fields(of: $0.type.value.elementOrSelf) }?
                .named(step)
        }
        return field
    }

    /// What the example gives for a part; of a list the first item's.
    fileprivate func example(at path: ArgumentPath) -> CaseValue? {
        let steps = path.steps.map { $0 == ArgumentPath.items ? CaseValue.PathStep.item(0) : .member($0) }
        return argument(path.parameter)?[steps[...]]
    }

    /// How many items one call may bring.
    fileprivate func mostItems(of path: ArgumentPath) -> Int {
        let parameter = overload.parameters.named(path.parameter)
        for limit in parameter?.limits ?? [] where limit.part == nil {
            if case .range(_, let maximum?, unit: .items) = limit.rule { return max(maximum, 1) }
        }
        return 100
    }
}
