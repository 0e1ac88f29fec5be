import SDKSpec

/// How the calls that fill a quota differ from the example and from each other.
struct CallVariation {
    /// What is new in each call.
    enum Kind {
        /// Nothing.
        case same
        /// A part of the arguments.
        case part(ArgumentPath, NewValues)
        /// The items of a list, of which a call brings as many as fit.
        case items(ArgumentPath, NewValues, most: Int)
        /// What the quota's `fill` says.
        case spelled([ExampleMember])
    }

    let base: BaseCall
    let kind: Kind

    /// The part of the arguments that is new in each call.
    var varied: [ArgumentPath] {
        switch kind {
        case .part(let path, _), .items(let path, _, _): [path]
        case .same, .spelled: []
        }
    }

    /// The arguments of a call by its number, from 1; of a list, with one item.
    func arguments(_ number: Int) -> [CaseValue.Member] {
        switch kind {
        case .same: base.arguments
        case .part(let path, let values): base.replacing(path, with: values.value(number))
        case .items(let path, let values, _): base.replacing(path, withItems: [values.value(number)])
        case .spelled(let arguments): spelled(arguments, .number(number))
        }
    }

    /// The calls of some numbers, each number taking one place or as many as a call takes.
    func steps(_ numbers: ClosedRange<Int>, isOneByOne: Bool = false, _ outcome: StepDraft.Outcome) -> [StepDraft] {
        switch kind {
        case .same: return [base.step(times: numbers.count, outcome)]
        case .part(let path, let values):
            guard let counted = values.counted(from: numbers.lowerBound) else { break }
            return [base.step(base.replacing(path, with: counted), times: numbers.count, outcome)]
        case .items(let path, let values, let most):
            if isOneByOne { break }
            return stride(from: numbers.lowerBound, through: numbers.upperBound, by: most).map { first in
                let last = min(first + most - 1, numbers.upperBound)
                return base.step(base.replacing(path, withItems: items(values, first...last)), outcome)
            }
        case .spelled(let arguments):
            var translator = ExampleTranslator(base.context.index, base.context.behaviour)
            translator.counter = .byRunner
            let members = base.with(translator.arguments(arguments, of: base.overload))
            guard numbers.lowerBound == 1, translator.counter.canCount else { break }
            return [base.step(members, times: numbers.count, outcome)]
        }
        return numbers.map { base.step(arguments($0), outcome) }
    }

    /// How many numbers a call takes.
    var most: Int {
        if case .items(_, _, let most) = kind { most } else { 1 }
    }

    private func items(_ values: NewValues, _ numbers: ClosedRange<Int>) -> [CaseValue] {
        guard let counted = values.counted(from: numbers.lowerBound) else { return numbers.map(values.value) }
        return [.items(numbers.count, of: counted)]
    }

    private func spelled(
        _ arguments: [ExampleMember],
        _ counter: ExampleCounter
    ) -> [CaseValue.Member] {
        var translator = ExampleTranslator(base.context.index, base.context.behaviour)
        translator.counter = counter
        return base.with(translator.arguments(arguments, of: base.overload))
    }
}

extension BaseCall {
    /// The example's arguments, and others in place of those of the same name.
    func with(_ others: [CaseValue.Member]) -> [CaseValue.Member] {
        arguments.filter { own in !others.contains { $0.name == own.name } } + others
    }

    /// The example's arguments with another value for a part.
    fileprivate func replacing(_ path: ArgumentPath, with value: CaseValue) -> [CaseValue.Member] {
        let steps = path.steps.map { CaseValue.PathStep.member($0) }
        return with(path.parameter, (argument(path.parameter) ?? .null).replacing(steps[...], with: value))
    }

    /// The example's arguments with other items for a list: the list's own, or what the items are recognised by.
    fileprivate func replacing(_ path: ArgumentPath, withItems items: [CaseValue]) -> [CaseValue.Member] {
        let inner = path.steps.drop { $0 != ArgumentPath.items }.dropFirst().map { CaseValue.PathStep.member($0) }
        let example = argument(path.parameter)?[[.item(0)][...]] ?? .null
        func filled(_ item: CaseValue) -> CaseValue { example.replacing(inner[...], with: item) }
        if items.count == 1, case .hole(.items(let count, let item)) = items[0] {
            return with(path.parameter, .items(count, of: filled(item)))
        }
        return with(path.parameter, .array(items.map(filled)))
    }
}
