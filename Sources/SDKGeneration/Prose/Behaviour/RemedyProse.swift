import SDKSpec

/// Says what helps against the ways in which something comes to fail.
struct RemedyProse {
    /// What is the same for whatever fails.
    struct Kept {
        let values: ValueProse
        let prose: SpecProse
        /// The figures that customers can change.
        let constants: Set<String>
        let uses: StoreUses
        let procedures: [String: ResolvedBehaviour.Body]

        init(_ input: GenerationInput, _ uses: StoreUses) {
            values = ValueProse(input)
            prose = input.prose
            constants = Set(input.specification.constants.filter(\.isConfigurable).map(\.name.value))
            self.uses = uses
            procedures = input.behaviour.procedures
        }
    }

    private let kept: Kept
    /// The method whose failures are looked at; nil for those of what several methods have to pass.
    private let method: String?
    /// The names of what the caller gives whose failures are looked at.
    private let given: Set<String>
    /// What names were read from, where that is a store.
    private var places: [String: TypedExpression] = [:]

    init(_ kept: Kept, of owner: BehaviourOwner, given: Set<String>) {
        self.kept = kept
        method = if case .call(let id) = owner { id.prefix(upTo: UInt8(ascii: ".")) } else { nil }
        self.given = given
    }

    private var values: ValueProse { kept.values }
    private var prose: SpecProse { kept.prose }
    private var uses: StoreUses { kept.uses }

    /// What helps against all the ways that lead to one statement.
    func remedy(against paths: [FailurePath]) -> String? {
        let remedies = Set(paths.map { with($0.places).remedy(against: $0.cause) })
        return remedies.count == 1 ? remedies.first ?? nil : nil
    }

    private func with(_ places: [String: TypedExpression]) -> RemedyProse {
        var other = self
        other.places = places
        return other
    }

    /// The place of a store that a value is, also where a part of it has a name: `found.pulls` behind
    /// `let found = world.repos[repo] or fail unknown`.
    private func place(_ value: TypedExpression) -> TypedExpression { value.substituting(places) }

    private func remedy(against cause: FailurePath.Cause) -> String? {
        switch cause {
        case .always: nil
        case .condition(let condition): remedy(against: condition, holds: true)
        case .missing(let value): isGiven(value) ? "Give \(values.noun(value))." : presence(of: value)
        case .absent(let value): presence(of: value)
        }
    }

    /// What keeps a condition from holding, or from not holding.
    private func remedy(against condition: TypedExpression, holds: Bool) -> String? {
        switch condition.kind {
        case .unary(.not, let operand): remedy(against: operand, holds: !holds)
        case .contains(let container, let element, let negated):
            holds == negated
                ? oneOf(container, as: element) ?? adding(to: container) : keeping(element, outOf: container)
        case .hasForm where !holds: form(askedBy: condition)
        case .exists(let operand): holds ? takingOut(of: operand) : presence(of: operand)
        case .binary(.or, _, _) where !holds && asked(by: condition) != nil: form(askedBy: condition)
        case .binary(let operation, let left, let right): remedy(operation, left, right, holds)
        case .member where !holds: setting(condition)
        case .constant(let name) where !holds && kept.constants.contains(name):
            "Have `\(name)` switched on for the app."
        default: nil  // No way to change it is known.
        }
    }

    private func remedy(
        _ operation: BinaryOperator,
        _ left: TypedExpression,
        _ right: TypedExpression,
        _ holds: Bool
    ) -> String? {
        switch (operation, holds) {
        case (.and, true), (.or, false):
            remedy(against: left, holds: holds) ?? remedy(against: right, holds: holds)
        case (.equal, _) where right.isAbsent: holds ? presence(of: left) : takingOut(of: left)
        case (.notEqual, _) where right.isAbsent: holds ? takingOut(of: left) : presence(of: left)
        case (.equal, true) where right.isRoot(.myself) && isGiven(left): "Give somebody else as \(values.noun(left))."
        case (.notEqual, true) where left.isEdition, (.equal, false) where left.isEdition:
            right.text.map { "Buy \(prose.edition($0))." }
        case (.greater, true), (.lessOrEqual, false): atMost(left, right)
        case (.greaterOrEqual, true), (.less, false): left.counted.flatMap(freeing)
        case (.less, true), (.greaterOrEqual, false): atLeast(left, right)
        default: nil  // No way to change it is known.
        }
    }

    // MARK: Arguments

    /// One of the values of a list that is written out.
    private func oneOf(_ list: TypedExpression, as element: TypedExpression) -> String? {
        guard isGiven(element) else { return nil }
        let nouns = list.items.map { $0.isPlainValue ? values.object($0) : "`\(values.code($0))`" }
        return Comparison.oneOf(nouns).map { "Give \($0) as \(values.noun(element))." }
    }

    private func form(askedBy condition: TypedExpression) -> String? {
        asked(by: condition).map { "Give \($0.noun) of the form \($0.forms.listedNames(by: "or"))." }
    }

    /// A value and the forms one of which it has to have for a condition to hold; nil for conditions that ask more.
    private func asked(by condition: TypedExpression) -> (noun: String, forms: [String])? {
        switch condition.kind {
        // Who calls is nothing that a caller gives.
        case .hasForm(let value, let form) where !value.isRoot(.myself): return (values.noun(value), [form])
        case .binary(.or, let left, let right):
            guard let right = asked(by: right) else { return nil }
            // That nothing is given will do too.
            if case .binary(.equal, let value, let nothing) = left.kind, nothing.isAbsent,
                values.noun(value) == right.noun
            {
                return right
            }
            guard let left = asked(by: left), left.noun == right.noun else { return nil }
            return (left.noun, left.forms + right.forms)
        default: return nil  // Asks for something else.
        }
    }

    /// Whether the caller gives it, as a whole.
    private func isGiven(_ value: TypedExpression) -> Bool {
        if case .variable(let name) = value.kind { given.contains(name) } else { false }
    }

    /// Whether it is a size of something that the caller gives.
    private func isMeasured(_ value: TypedExpression) -> Bool {
        switch value.kind {
        case .variable: isGiven(value)
        case .member(let base, _): isMeasured(base)
        case .function(.count, let arguments), .function(.length, let arguments), .function(.size, let arguments):
            arguments.first.map(isMeasured) == true
        default: false  // Is worked out, or kept.
        }
    }

    // MARK: Stores

    private func presence(of value: TypedExpression) -> String? {
        switch value.kind {
        case .lookup(let base, _): adding(to: base)
        case .comprehension(.first, _, let list, _): adding(to: list)
        case .function(.first, let arguments), .function(.last, let arguments): arguments.first.flatMap(adding)
        case .member: setting(value)
        case .procedure(let name, _): presence(ofAnswerOf: name)
        default: nil  // No way to bring it about is known.
        }
    }

    private func adding(to store: TypedExpression) -> String? {
        guard let path = place(store).storePath else { return nil }
        return sentence(uses.fewMethods(.adds, path), "puts it there")
    }

    /// What a procedure gives is there when what it answers with is.
    private func presence(ofAnswerOf procedure: String) -> String? {
        guard let answer = kept.procedures[procedure]?.statements.answer else { return nil }
        // One that answers with what another one gives is followed no further.
        if case .procedure = answer.kind { return nil }
        return with([:]).presence(of: answer)
    }

    private func takingOut(of store: TypedExpression) -> String? {
        let kept = place(store)
        let store = if case .lookup(let map, _) = kept.kind { map } else { kept }
        // What another user keeps is theirs to take out.
        guard !store.isOfAnotherUser, let path = store.storePath else { return nil }
        return sentence(uses.fewMethods(.takesOut, path), "takes it out")
    }

    /// Of what a caller gives, something can be left out; of what is kept, it can be taken out.
    private func keeping(_ element: TypedExpression, outOf container: TypedExpression) -> String? {
        guard isGiven(container) else { return takingOut(of: container) }
        return "Leave \(values.noun(element)) out of \(values.noun(container))."
    }

    private func freeing(_ store: TypedExpression) -> String? {
        let store = place(store)
        guard !store.isOfAnotherUser, let path = store.storePath else { return nil }
        return sentence(uses.fewMethods(.takesOut, path), "frees a place")
    }

    private func setting(_ place: TypedExpression) -> String? {
        guard let path = self.place(place).storePath else { return nil }
        let methods = others(uses.fewMethods(.sets, path))
        return methods.isEmpty ? nil : "Call \(methods.listedNames(by: "or")) first."
    }

    /// What fails itself is no way out.
    private func others(_ methods: [String]) -> [String] { methods.filter { $0 != method } }

    private func sentence(_ methods: [String], _ verb: String) -> String? {
        let methods = others(methods)
        guard !methods.isEmpty else { return nil }
        return "\(methods.listedNames(by: "or")) \(verb)."
    }

    // MARK: Figures

    private func atMost(_ left: TypedExpression, _ right: TypedExpression) -> String? {
        guard isMeasured(left), right.isFigure else { return nil }
        return "Keep \(values.noun(left)) to at most \(values.noun(right))."
    }

    private func atLeast(_ left: TypedExpression, _ right: TypedExpression) -> String? {
        guard isMeasured(left), right.isFigure else { return nil }
        return "Make \(values.noun(left)) at least \(values.noun(right))."
    }
}

extension TypedExpression {
    fileprivate var isAbsent: Bool { if case .literal(.none) = kind { true } else { false } }

    fileprivate var isEdition: Bool { if case .function(.edition, _) = kind { true } else { false } }

    /// The text that is written out.
    fileprivate var text: String? { if case .literal(.string(let text)) = kind { text } else { nil } }

    /// What is counted, for the number of something.
    fileprivate var counted: TypedExpression? {
        if case .function(.count, let arguments) = kind { arguments.first } else { nil }
    }

    /// Whether it is a figure of the spec, or a number written out.
    fileprivate var isFigure: Bool {
        switch kind {
        case .constant, .literal(.int), .literal(.uint): true
        default: false  // Is worked out, or kept.
        }
    }

    /// Whether the place belongs to a user who isn't the caller.
    fileprivate var isOfAnotherUser: Bool {
        switch kind {
        case .lookup(let base, let key) where base.isRoot(.users): !key.isRoot(.myself)
        case .lookup(let base, _), .member(let base, _), .orElse(let base, _), .present(let base): base.isOfAnotherUser
        default: false  // Starts from no store of another user's.
        }
    }
}

extension [TypedStatement] {
    /// What the statements answer with in the end.
    fileprivate var answer: TypedExpression? {
        if case .return(let value?)? = last?.kind { value } else { nil }
    }
}
