import SDKSpec

/// What `checks` come to for arguments that are known before a case runs.
struct KnownChecks {
    let context: DerivationContext
    /// The overload whose arguments they are.
    let overload: Overload
    /// The figures that the fixture has changed.
    let figures: ConfiguredFigures
    /// The error that matters: checks that end in another one are passed over. Nil for any.
    let error: String?

    /// Whether the arguments of a call pass the checks of the call and those of the records inside them; nil where that
    /// can't be told.
    ///
    /// - Parameters:
    ///   - parameters: The parameters that are others than in the example, which passes.
    ///   - example: The records of the example, which pass too.
    func pass(
        _ arguments: [CaseValue.Member],
        varying parameters: [String],
        unlike example: Set<CheckedRecords.Look>
    ) -> Bool? {
        let filled = arguments.map { CaseValue.Member($0.name, $0.value.filled()) }
        var passes: Bool? = true
        if let body = context.behaviour.checks[overload.id], parameters.contains(where: { body.asks(about: $0) }) {
            let given = filled.byName
            let values = CompleteValues(context.index, context.behaviour).arguments(given, of: overload)
            let names = overload.parameters.map(\.name.value)
            passes = .both(passes, pass(body, values.completed(for: names), about: parameters))
        }
        let names = Set(overload.parameters.map(\.name.value))
        let looks = CheckedRecords(context: context)
        let records = GivenRecords(context.index, context.behaviour).records(in: filled, of: overload, within: names)
        for record in records {
            guard let body = context.behaviour.typeChecks[record.type],
                let fields = context.index.fields(of: record.type),
                looks.look(of: .object(record.fields), record.type).map(example.contains) != true
            else { continue }
            let values = record.fields.byName
            passes = .both(passes, pass(body, values.completed(for: fields.map(\.name.value)), about: nil))
        }
        return passes
    }

    /// - Parameter parameters: Of the checks of a call, those that aren't the example's: what asks about others alone
    ///   passes as it does there.
    private func pass(
        _ body: ResolvedBehaviour.Body,
        _ values: [String: CaseValue],
        about parameters: [String]?
    ) -> Bool? {
        var reading = KnownReading(context: context, values: values, figures: figures)
        return pass(body.statements, &reading, about: parameters)
    }

    private func pass(
        _ statements: [TypedStatement],
        _ reading: inout KnownReading,
        about parameters: [String]?
    ) -> Bool? {
        var passes: Bool? = true
        for statement in statements {
            switch statement.kind {
            case .let(let name, let value): reading.lets[name] = value.substituting(reading.lets)
            case .fail(let other, _, _) where error.map({ $0 != other }) ?? false: continue
            case .fail(_, let condition?, _):
                let condition = condition.substituting(reading.lets)
                if let parameters, !parameters.contains(where: condition.mentions) { continue }
                passes = .both(passes, reading.truth(of: condition).map { !$0 })
            case .failUnlessPresent(_, let variable, _):
                passes = .both(passes, reading.values[variable].map { $0 != .null })
            case .ifPresent(let variable, nil, let then, let otherwise):
                var inner = reading
                let isPresent = reading.values[variable].map { $0 != .null }
                passes = .both(passes, isPresent.flatMap { pass($0 ? then : otherwise, &inner, about: parameters) })
            case .fail, .notModelled, .letOrFail, .set, .ensure, .add, .remove, .if, .ifPresent, .for, .emit, .perform,
                .after, .return:
                passes = .both(passes, nil)
            }
        }
        return passes
    }
}

extension [String: CaseValue] {
    /// The values, with nothing where a name has none.
    fileprivate func completed(for names: [String]) -> [String: CaseValue] {
        var values = self
        for name in names where values[name] == nil { values[name] = .null }
        return values
    }
}
