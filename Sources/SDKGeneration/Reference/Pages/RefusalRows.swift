import SDKSpec

/// Rows that tell in which order a call is checked, when it fails, and what to do about it.
struct RefusalRows {
    private let page: ReferencePage
    private let prose: RefusalProse

    init(on page: ReferencePage) {
        self.page = page
        prose = page.site.refusals
    }

    /// The rows of a shape, in the order of the checks.
    func rows(of shape: Overload, _ method: MethodDeclaration) -> [TemplateValues] {
        let gates = method.gates.enumerated().map { position, gate in
            let fact = FactID.gate(method: method.name.value, gate: gate.value)
            return row(of: gate.value, fact: fact, isNewStage: position == 0)
        }
        var last = gates.isEmpty ? "" : Self.beforeCall
        var met: Set<String> = []
        let refusals = (page.site.outcomes[shape.id]?.refusals ?? []).filter { !$0.isAtGate }
        return gates
            + refusals.map { refusal in
                let stage = stage(of: refusal.cause)
                defer { last = stage }
                return row(refusal, isNewStage: stage != last, isNewError: met.insert(refusal.error).inserted)
            }
    }

    private static let beforeCall = "Before the call"

    /// A gate, with all errors that it can end in; the gate itself tells which one when.
    private func row(of gate: String, fact: FactID, isNewStage: Bool) -> TemplateValues {
        let input = page.site.input
        let failures = input.behaviour.failures[.gate(gate)] ?? []
        let errors = failures.map { failure -> String in
            let code = input.index.errors[failure.error]?.code.map { " <span class=\"number\">\($0)</span>" } ?? ""
            return page.code(failure.error) + code
        }
        var seen: Set<String> = []
        let all = failures.compactMap(prose.remedy).filter { seen.insert($0).inserted }
        // What one of them says besides, the other needn't say.
        let remedies = all.filter { remedy in !all.contains { $0 != remedy && $0.hasPrefix(remedy.dropLast()) } }
        let summary = page.site.prose.sentence(input.index.gates[gate]?.summary ?? gate)
        return [
            "stage": .text(Self.beforeCall),
            "isNewStage": .flag(isNewStage),
            "when": .text("Unless \(page.link(summary.lowerFirst, to: ReferencePlaces.gate(gate)))"),
            "error": .text(errors.joined(separator: ", ")),
            "hasCode": false, "code": "", "isNewError": false, "meaning": "",
            "remedy": .text(remedies.map(page.text).joined(separator: " ")),
            "badge": .text(page.badge(fact)),
        ]
    }

    private func row(_ refusal: CallOutcome.Refusal, isNewStage: Bool, isNewError: Bool) -> TemplateValues {
        let error = page.site.input.index.errors[refusal.error]
        return [
            "stage": .text(stage(of: refusal.cause)),
            "isNewStage": .flag(isNewStage),
            "when": .text(page.text(prose.reason(refusal))),
            // One link to each error of a table is enough.
            "error": .text(isNewError ? page.code(refusal.error) : "<code>\(HTML.text(refusal.error))</code>"),
            "hasCode": .flag(error?.code != nil),
            "code": .text(error?.code.map(String.init) ?? ""),
            "isNewError": .flag(isNewError && refusal.cause.needsMeaning),
            "meaning": .text(page.sentence(error?.summary ?? "")),
            "remedy": .text(remedy(refusal, error)),
            "badge": .text(page.badge(refusal.fact)),
        ]
    }

    private func remedy(_ refusal: CallOutcome.Refusal, _ error: ErrorDeclaration?) -> String {
        let again = error?.isRetryable == true ? "The same call may succeed later." : nil
        return [prose.remedy(refusal).map(page.text), again].compactMap(\.self).joined(separator: " ")
    }

    private func stage(of cause: CallOutcome.Refusal.Cause) -> String {
        switch cause {
        case .gate: Self.beforeCall
        case .missing, .noneOf, .severalOf: "Arguments"
        case .check: "Arguments together"
        case .limit(_, let limit): isArgument(limit) ? "Arguments" : "Limits"
        case .edition: "Edition"
        case .rate: "Rate"
        case .quota: "Quota"
        case .behaviour: "Behaviour"
        }
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
        case .gate, .missing, .noneOf, .severalOf, .limit, .edition, .rate, .quota: false
        case .check, .behaviour: true
        }
    }
}
