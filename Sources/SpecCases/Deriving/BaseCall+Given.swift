import SDKSpec

extension BaseCall {
    /// What the example gives for a parameter, or something made up, that counts as given: not false and not empty.
    func givenValue(of parameter: Field) -> CaseValue {
        let value = argument(parameter.name.value) ?? .null
        guard [.null, .bool(false)].contains(value) || value.isEmpty else { return value }
        let sample = ValueSampler(index: context.index).value(of: parameter)
        guard sample == .object([]) else { return sample }
        // Of a record with nothing that must be there, one of its fields makes it more than nothing.
        guard let fields = context.index.fields(of: parameter.type.value.unwrapped) else {
            return .object([.init("sample", .bool(true))])
        }
        return .object(fields.prefix(1).map { .init($0.name.value, ValueSampler(index: context.index).value(of: $0)) })
    }

    /// The parameters that have another value with other arguments, or have one only then or only in the example.
    func parameters(changedBy others: [CaseValue.Member]) -> [String] {
        let complete = CompleteValues(context.index, context.behaviour)
        func values(_ arguments: [CaseValue.Member]) -> [String: CaseValue] {
            complete.arguments(arguments.byName.mapValues { $0.filled() }, of: overload)
        }
        let (now, before) = (values(others), values(arguments))
        return overload.parameters.map(\.name.value).filter { now[$0] != before[$0] }
    }

    /// Whether `checks` ask about a parameter: then another value of it may be refused before the rule that a case is
    /// about is looked at.
    func isChecked(_ parameter: String) -> Bool {
        context.behaviour.checks[overload.id]?.asks(about: parameter) ?? false
    }

    /// Whether `checks` may tell a value at a limit from what the limit makes of it: those of the call, or those of a
    /// record on the way.
    func isTold(_ value: CaseValue, from adjusted: CaseValue, at site: LimitSite) -> Bool {
        let isShortened = value.hasLikeItems && adjusted.hasLikeItems
        return site.fields.enumerated().contains { position, field in
            let checks = field.owner == overload.id ? context.behaviour.checks : context.behaviour.typeChecks
            let isLimited = position == site.fields.count - 1
            return checks[field.owner]?.asks(about: field.name, isOfLikeItems: isLimited && isShortened) ?? false
        }
    }

    /// Whether a parameter can only be given in some editions.
    func needsEdition(_ name: String) -> Bool {
        overload.parameters.contains { $0.name.value == name && $0.edition != nil }
    }

    /// Whether the call can be made in an edition; nil for the one that the preparation leaves.
    func isAllowed(in edition: String?) -> Bool {
        let editions = context.specification.product.editions.map(\.name)
        guard let bought = edition ?? preparation.edition, let place = editions.firstIndex(of: bought) else {
            return true
        }
        return rank(neededBy: arguments).map { place >= $0 } ?? true
    }

    /// The edition that some calls of it need and that the preparation doesn't leave; nil where it does.
    func missingEdition(of calls: [[CaseValue.Member]]) -> String? {
        let editions = context.specification.product.editions.map(\.name)
        guard let needed = calls.compactMap({ rank(neededBy: $0) }).max(),
            let bought = preparation.edition.flatMap({ editions.firstIndex(of: $0) }), bought < needed
        else { return nil }
        return editions[needed]
    }

    /// The place among the editions of the one that a call with some arguments needs; nil where any will do.
    private func rank(neededBy arguments: [CaseValue.Member]) -> Int? {
        let given = arguments.filter { argument in
            argument.value != .null && argument.value != .bool(false) && !argument.value.isEmpty
        }
        let names = Set(given.map(\.name))
        let needed = overload.parameters.filter { names.contains($0.name.value) }.map(\.edition) + [method.edition]
        let editions = context.specification.product.editions.map(\.name)
        return needed.compactMap { least in least.flatMap { editions.firstIndex(of: $0.value) } }.max()
    }
}

extension CaseValue {
    /// Whether it is a list of items, at least one, that can't be told from each other.
    fileprivate var hasLikeItems: Bool {
        switch self {
        case .array(let items): items.first.map { first in items.allSatisfy { $0 == first } } ?? false
        case .hole(.items(let count, let item)): count > 0 && item.filled(counting: 1) == item.filled(counting: 2)
        case .null, .bool, .number, .string, .object, .hole: false
        }
    }
}
