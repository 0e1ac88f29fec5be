import SDKSpec

/// Writes bodies as rules in English, one a statement.
struct StatementProse: Sendable {
    /// The longest piece of code that a sentence can hold and still be read as one.
    private static let longestCode = 44
    /// The longest sentence that explains a name.
    private static let longestSentence = 160

    private let values: ValueProse
    private let conditions: ConditionProse
    private let procedures: [String: ProcedureDeclaration]

    /// - Parameter owner: What the bodies are of.
    init(_ input: GenerationInput, of owner: BehaviourOwner) {
        values = ValueProse(input)
        conditions = ConditionProse(input, parameters: input.index.parameters(of: owner))
        procedures = input.index.procedures
    }

    /// What a body comes to; nothing where its own words are read more easily.
    func rules(of statements: [TypedStatement]) -> [BehaviourRule] {
        let rules = statements.flatMap(ruling)
        return rules.allSatisfy { $0.isReadable(Self.longestCode) } ? rules : []
    }

    /// What a name was given by, as a sentence; nil where that is too long for one, or has the name in it as `group` is one of
    /// `world.groups`.
    func explanation(of name: String, givenBy value: TypedExpression) -> String? {
        let text =
            switch value.kind {
            case .procedure(let procedure, _): "`\(name)` is what `\(procedure)` gives\(meaning(of: procedure))."
            // That it is one doesn't tell what is in it.
            case .record(let type, let fields) where !fields.isEmpty:
                "`\(name)` is a new `\(type)` with \(fields.map(\.name).listedNames())."
            default: naming(name, value)  // Says itself what it is.
            }
        let rule = BehaviourRule(text: text)
        let isSaid = value.isPlain && text.dropFirst(name.utf8.count + 2).contains(name)
        return isSaid || text.utf8.count > Self.longestSentence || !rule.isReadable(Self.longestCode) ? nil : text
    }

    private func naming(_ name: String, _ value: TypedExpression) -> String {
        guard value.type == .bool, value.isWorkedOut else {
            return "`\(name)` \(value.isFiltered ? "are" : "is") \(noun(value))."
        }
        return "`\(name)` says whether \(conditions.clause(value))."
    }

    private func meaning(of procedure: String) -> String {
        guard let summary = procedures[procedure]?.summary.withoutFullStop, !summary.isEmpty else { return "" }
        return ": \(summary.lowerFirst)"
    }

    private func ruling(_ statement: TypedStatement) -> [BehaviourRule] {
        switch statement.kind {
        case .if(let condition, let then, let otherwise):
            choice(conditions.clause(condition), then, otherwise)
        case .ifPresent(let variable, let condition, let then, let otherwise):
            choice(
                conditions.all(
                    [.text(conditions.presence(of: variable, true))]
                        + (condition.map { [.condition($0, holds: true)] } ?? [])
                ),
                then,
                otherwise
            )
        case .for(let variable, let list, let body):
            [BehaviourRule(text: "For each `\(variable)` in \(noun(list)):", inner: body.flatMap(ruling))]
        case .after(let seconds, let body):
            [BehaviourRule(text: "\(values.duration(seconds)) later:".upperFirst, inner: body.flatMap(ruling))]
        case .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .set, .ensure, .add, .remove, .emit, .perform,
            .return:
            [BehaviourRule(text: sentence(statement))]
        }
    }

    private func choice(
        _ clause: String,
        _ then: [TypedStatement],
        _ otherwise: [TypedStatement]
    ) -> [BehaviourRule] {
        let first = then.isEmpty ? [] : [BehaviourRule(text: "When \(clause):", inner: then.flatMap(ruling))]
        guard !otherwise.isEmpty else { return first }
        let start = then.isEmpty ? "Unless \(clause):" : "Otherwise:"
        return first + [BehaviourRule(text: start, inner: otherwise.flatMap(ruling))]
    }

    private func sentence(_ statement: TypedStatement) -> String {
        switch statement.kind {
        case .fail(let error, let condition, _):
            "It fails with `\(error)`\(condition.map { " when \(conditions.clause($0))" } ?? "")."
        case .failUnlessPresent(let error, let variable, _):
            "It fails with `\(error)` when \(conditions.presence(of: variable, false))."
        case .notModelled(let reason): "What comes now isn't modelled: \(reason)"
        case .let(let name, let value): naming(name, value)
        case .letOrFail(let name, let value, let error, _):
            "`\(name)` is \(noun(value)); if that has no value, it fails with `\(error)`."
        case .set(let place, let value):
            value.isNothing ? "It clears \(noun(place))." : "It sets \(noun(place)) to \(noun(value))."
        case .ensure(let map, let key): "It makes an entry of \(noun(map)) for \(noun(key)) where there is none."
        case .add(let value, let place): "It adds \(noun(value)) to \(noun(place))."
        case .remove(let value, let place): "It takes \(noun(value)) out of \(noun(place))."
        case .emit(let event, let audience, _): "`\(event)` goes to \(receivers(audience))."
        case .perform(let name, _): performing(name)
        case .return(nil): "It ends."
        case .return(let value?): "It answers \(noun(value))."
        case .if, .ifPresent, .for, .after: ""
        }
    }

    private func performing(_ name: String) -> String {
        let summary = procedures[name]?.summary ?? ""
        return summary.isEmpty ? "It runs `\(name)`." : "It runs `\(name)`: \(summary.lowerFirst.withoutFullStop)."
    }

    private func receivers(_ audience: TypedAudience) -> String {
        switch audience {
        case .me: "the caller"
        case .thisDevice: "the device that calls"
        case .myOtherDevices: "the caller's other devices"
        case .user(let somebody), .users(let somebody), .device(let somebody): noun(somebody)
        }
    }

    /// A value as a noun, a record by its type alone: what its fields are, the code says.
    private func noun(_ value: TypedExpression) -> String {
        switch value.kind {
        case .record(let type, _): "a new `\(type)`"
        case .procedure(let name, _): "what `\(name)` gives"
        case .comprehension(.filter, let variable, let list, let condition):
            "those `\(variable)` in \(noun(list)) for which \(conditions.clause(condition))"
        case .comprehension(.first, let variable, let list, let condition) where !condition.isTrue:
            "the first `\(variable)` in \(noun(list)) for which \(conditions.clause(condition))"
        case .conditional(let condition, let then, let otherwise) where !then.isAboutEach && !otherwise.isAboutEach:
            "\(noun(then)) when \(conditions.clause(condition)), otherwise \(noun(otherwise))"
        default: values.noun(value)  // Is told as it is everywhere.
        }
    }
}

extension TypedExpression {
    /// Whether it isn't there already as it is.
    fileprivate var isWorkedOut: Bool { !isPlain }

    /// Whether it tells of the items of a list, so that nothing can be said behind it.
    fileprivate var isAboutEach: Bool { if case .comprehension = kind { true } else { false } }

    /// Whether it is some of the items of a list.
    fileprivate var isFiltered: Bool { if case .comprehension(.filter, _, _, _) = kind { true } else { false } }
}
