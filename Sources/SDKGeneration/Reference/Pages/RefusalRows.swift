import SDKSpec

/// Rows that tell in which order a call is checked, when it fails, and what to do about it.
struct RefusalRows {
    private let page: ReferencePage
    private let prose: RefusalProse

    init(on page: ReferencePage) {
        self.page = page
        prose = page.site.refusals
    }

    /// The rows of a shape, in the order of the checks. Those of a gate are one: what it refuses is the same for all methods
    /// that have to pass it and stands where the gate does, and the reader of one of them looks for what is its own.
    func rows(of shape: Overload, _ method: MethodDeclaration) -> [TemplateValues] {
        var met = Met()
        let refusals = page.site.outcomes[shape.id]?.refusals ?? []
        let stages = refusals.grouped { stage(of: $0.cause) }
        return stages.flatMap { stage, refusals -> [TemplateValues] in
            let stage = title(of: stage, method)
            let errors = refusals.contains { $0.gate != nil } ? refusals.map(code) : []
            if !errors.isEmpty { return [row(of: errors, at: stage)] }
            return refusals.enumerated().map { index, refusal in
                row(refusal, of: method.name.value, at: index == 0 ? stage : nil, &met)
            }
        }
    }

    /// The rows of what refuses calls of many methods alike.
    ///
    /// - Parameter stage: What stands above them, as HTML.
    func rows(of refusals: [CallOutcome.Refusal], at stage: String) -> [TemplateValues] {
        var met = Met()
        return refusals.enumerated().map { index, refusal in
            row(refusal, of: "", at: index == 0 ? stage : nil, &met)
        }
    }

    private func code(_ refusal: CallOutcome.Refusal) -> String {
        let code = page.site.input.index.errors[refusal.error]?.code.map { " \($0)" } ?? ""
        return HTML.text(refusal.error) + code
    }

    /// What a gate refuses with.
    private func row(of errors: [String], at stage: String) -> TemplateValues {
        [
            "stage": .text(stage), "isNewStage": true, "isGate": true,
            "when": "", "names": .texts([]), "error": .text("<code>\(errors.joined(separator: ", "))</code>"),
            "hasCode": false, "code": "", "isNewError": false, "meaning": "",
            "remedy": "", "badge": "",
        ]
    }

    /// What the rows above tell: once in a table is enough.
    private struct Met {
        /// The errors.
        var errors: Set<String> = []
        /// What names stand for.
        var explanations: Set<String> = []
        /// What to do, by the error for which it is told.
        var remedies: [String: String] = [:]
    }

    /// - Parameter stage: What stands above the row; nil where it has its place in the rows above it.
    private func row(
        _ refusal: CallOutcome.Refusal,
        of method: String,
        at stage: String?,
        _ met: inout Met
    ) -> TemplateValues {
        let error = page.site.input.index.errors[refusal.error]
        let isNewError = met.errors.insert(refusal.error).inserted
        return [
            "stage": .text(stage ?? ""),
            "isNewStage": .flag(stage != nil),
            "isGate": false,
            "when": .text(page.text(prose.reason(refusal, of: method))),
            "names": .texts(prose.explanations(refusal).filter { met.explanations.insert($0).inserted }.map(page.text)),
            "error": .text(isNewError ? page.errorCode(refusal.error) : HTML.code(refusal.error)),
            "hasCode": .flag(error?.code != nil),
            "code": .text(error?.code.map(String.init) ?? ""),
            "isNewError": .flag(isNewError && refusal.cause.needsMeaning),
            "meaning": .text(page.sentence(error?.summary ?? "")),
            "remedy": .text(remedy(refusal, error, &met)),
            "badge": .text(page.badge(refusal.fact)),
        ]
    }

    /// What to do, as HTML; whoever is told to wait, or to do something again, knows that it may succeed then.
    private func remedy(_ refusal: CallOutcome.Refusal, _ error: ErrorDeclaration?, _ met: inout Met) -> String {
        let remedy = prose.remedy(refusal)
        let isSaid = remedy?.hasPrefix("Wait") == true || remedy?.holds("again") == true
        let again = error?.isRetryable == true && !isSaid ? "The same call may succeed later." : nil
        let text = [remedy.map(page.text), again].compactMap(\.self).joined(separator: " ")
        guard text.utf8.count > Self.shortRemedy, let other = met.remedies[text] else {
            met.remedies[text] = refusal.error
            return text
        }
        return other == refusal.error ? "As above." : "As for \(HTML.code(other)) above."
    }

    /// So many letters are read as quickly as that they stand above.
    private static let shortRemedy = 30

    /// What is looked at.
    private enum Stage: Hashable {
        case gate(String)
        case arguments, argumentsTogether, limits, edition, rate, quota, behaviour
    }

    private func stage(of cause: CallOutcome.Refusal.Cause) -> Stage {
        switch cause {
        case .gate(let name): .gate(name)
        case .missing, .noneOf, .severalOf, .pattern, .undeclared: .arguments
        case .check, .checkOfRecord: .argumentsTogether
        case .limit(_, let limit): isArgument(limit) ? .arguments : .limits
        case .within: .limits
        case .edition: .edition
        case .rate: .rate
        case .quota: .quota
        case .behaviour: .behaviour
        }
    }

    /// The stage as HTML; of a gate, what it asks for.
    private func title(of stage: Stage, _ method: MethodDeclaration) -> String {
        switch stage {
        case .gate(let name): gate(name, of: method)
        case .arguments: "Arguments"
        case .argumentsTogether: "Arguments together"
        case .limits: "Limits"
        case .edition: "Edition"
        case .rate: "Rate"
        case .quota: "Quota"
        case .behaviour: "Behaviour"
        }
    }

    private func gate(_ name: String, of method: MethodDeclaration) -> String {
        let badge = page.badge(FactID.gate(method: method.name.value, gate: name))
        return stage(ofGate: name) + (badge.isEmpty ? "" : " \(badge)")
    }

    /// What stands above all that a gate refuses, as HTML.
    func stage(ofGate name: String) -> String {
        let summary = page.site.input.index.gates[name]?.summary.withoutFullStop ?? name
        return "Before the call, unless \(page.link(summary.lowerFirst, to: ReferencePlaces.gate(name)))"
    }

    private func isArgument(_ limit: Limit) -> Bool {
        let argumentError = page.site.input.specification.product.argumentError.value
        return (limit.error?.value ?? argumentError) == argumentError
    }
}

extension CallOutcome.Refusal.Cause {
    /// Whether what the error means says more than the reason does.
    fileprivate var needsMeaning: Bool {
        switch self {
        case .gate, .missing, .noneOf, .severalOf, .limit, .pattern, .undeclared, .within, .edition, .rate, .quota:
            false
        case .check, .checkOfRecord, .behaviour: true
        }
    }
}
