import SDKSpec

/// Says when a call is refused or fails, and what to do about it.
struct RefusalProse: Sendable {
    private let prose: SpecProse
    private let reasons: FailureReasons
    private let remedies: FailureRemedies
    private let index: SpecificationIndex

    init(_ input: GenerationInput, _ reasons: FailureReasons, _ remedies: FailureRemedies) {
        prose = input.prose
        self.reasons = reasons
        self.remedies = remedies
        index = input.index
    }

    /// When a call of a method is refused, as a sentence.
    func reason(_ refusal: CallOutcome.Refusal, of method: String) -> String {
        let clause =
            switch refusal.cause {
            // What the gate asks for stands above all of its refusals.
            case .gate: meaning(of: refusal.error)
            case .missing(let field): "`\(field.name.value)` isn't given\(field.emptyIsMissing ? ", or is empty" : "")"
            case .noneOf(let names) where names.count == 2: "neither \(names.listedNames(by: "nor")) is given"
            case .noneOf(let names): "none of \(names.listedNames()) is given"
            case .severalOf(let names) where names.count == 2: "both \(names.listedNames()) are given"
            case .severalOf(let names): "more than one of \(names.listedNames()) is given"
            case .limit(let field, let limit): limit.excess(of: field.name.value)
            case .pattern(let type, let pattern): "the text of a `\(type)` doesn't match `\(pattern)`"
            case .undeclared(let type) where type.isIdentifier: "a `\(type.name.value)` has none of its forms"
            case .undeclared(let type): "a `\(type.name.value)` isn't one of its values"
            case .within(let part): part.limit.excess(of: "\(part.type).\(part.field)")
            case .edition(let name, nil): "a smaller edition than \(prose.editionInSentence(name)) was bought"
            case .edition(let name, let parameter?):
                "`\(parameter)` is given and a smaller edition than \(prose.editionInSentence(name)) was bought"
            case .rate(let rate): reached(rate, by: method)
            case .quota(let quota): "there would be more than \(prose.figures(quota)) \(prose.noun(quota))"
            case .checkOfRecord(let type, let failure): "in `\(type)`, \(behaviour(failure).lowerFirst)"
            case .check(let failure), .behaviour(let failure): behaviour(failure)
            }
        return prose.sentence(clause.upperFirst)
    }

    /// What the names in the reason stand for that no caller gives, as sentences.
    func explanations(_ refusal: CallOutcome.Refusal) -> [String] {
        switch refusal.cause {
        case .check(let failure), .checkOfRecord(_, let failure), .behaviour(let failure):
            reasons.explanations(of: failure)
        case .gate, .missing, .noneOf, .severalOf, .limit, .pattern, .undeclared, .within, .edition, .rate, .quota: []
        }
    }

    private func reached(_ rate: Rate, by method: String) -> String {
        let others = rate.partners(of: method)
        let counted = others.isEmpty ? "" : ", those of \(others.listedNames()) counted too"
        return "there \(rate.calls == 1 ? "was" : "were") \(prose.frequency(rate)) already\(counted)"
    }

    /// What to do about it; nil where the reason says all there is.
    func remedy(_ refusal: CallOutcome.Refusal) -> String? {
        switch refusal.cause {
        case .missing, .pattern, .undeclared: nil
        case .noneOf(let names): "Give \(names.listedNames(by: "or"))."
        case .severalOf(let names): "Give only one of \(names.listedNames())."
        case .limit(let field, let limit): limit.advice(for: field.name.value)
        case .within(let part): part.limit.advice(for: "\(part.type).\(part.field)")
        case .edition(let name, nil): "Buy \(prose.editionInSentence(name))."
        case .edition(let name, let parameter?): "Buy \(prose.editionInSentence(name)), or leave `\(parameter)` out."
        case .rate(let rate): "Wait \(String.counted(rate.seconds, "second"))."
        case .quota(let quota): quota.freedBy.map { "`\($0.value)` frees a place." }
        case .gate: remedy(of: refusal.error)
        // What an error says of itself comes before what its statement tells.
        case .check(let failure), .checkOfRecord(_, let failure), .behaviour(let failure):
            remedy(of: failure.error) ?? remedies.remedy(of: failure)
        }
    }

    private func remedy(of error: String) -> String? { index.errors[error]?.remedy.map(prose.sentence) }

    private func behaviour(_ failure: Failure) -> String { reasons.reason(of: failure) ?? meaning(of: failure.error) }

    private func meaning(of error: String) -> String { index.errors[error]?.summary ?? error }
}
