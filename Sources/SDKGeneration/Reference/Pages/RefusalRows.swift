import SDKSpec

/// Rows that tell in which order a call is checked, when it fails, and what to do about it.
struct RefusalRows {
    private let page: ReferencePage
    private let prose: RefusalProse

    init(on page: ReferencePage) {
        self.page = page
        prose = page.site.refusals
    }

    /// From how many errors on those of a gate stand in one row: what has many is the same for many methods, and the
    /// reader of one of them looks for what is its own.
    private static let manyErrors = 4

    /// The rows of a shape, in the order of the checks.
    func rows(of shape: Overload, _ method: MethodDeclaration) -> [TemplateValues] {
        var last = ""
        var met: Set<String> = []
        let refusals = page.site.outcomes[shape.id]?.refusals ?? []
        let atGates = Dictionary(grouping: refusals.filter { $0.gate != nil }) { $0.gate ?? "" }
        let gates = Dictionary(uniqueKeysWithValues: atGates.keys.map { ($0, gate($0, of: method)) })
        return refusals.compactMap { refusal in
            let stage = stage(of: refusal.cause, gates)
            defer { last = stage }
            if let gate = refusal.gate, let all = atGates[gate], all.count >= Self.manyErrors {
                return stage == last ? nil : row(all, at: stage)
            }
            return row(
                refusal,
                of: method,
                at: stage,
                isNewStage: stage != last,
                isNewError: met.insert(refusal.error).inserted
            )
        }
    }

    /// All that a gate refuses.
    private func row(_ refusals: [CallOutcome.Refusal], at stage: String) -> TemplateValues {
        let errors = refusals.map { refusal in
            let code = page.site.input.index.errors[refusal.error]?.code.map { " \($0)" } ?? ""
            return HTML.text(refusal.error) + code
        }
        return [
            "stage": .text(stage), "isNewStage": true,
            "when": "When each comes, the link above tells.",
            "error": .text("<code>\(errors.joined(separator: ", "))</code>"),
            "hasCode": false, "code": "", "isNewError": false, "meaning": "",
            "remedy": "",
            "badge": "",
        ]
    }

    private func row(
        _ refusal: CallOutcome.Refusal,
        of method: MethodDeclaration,
        at stage: String,
        isNewStage: Bool,
        isNewError: Bool
    ) -> TemplateValues {
        let error = page.site.input.index.errors[refusal.error]
        return [
            "stage": .text(stage),
            "isNewStage": .flag(isNewStage),
            "when": .text(page.text(prose.reason(refusal, of: method.name.value))),
            // One link to each error of a table is enough.
            "error": .text(isNewError ? page.code(refusal.error) : HTML.code(refusal.error)),
            "hasCode": .flag(error?.code != nil),
            "code": .text(error?.code.map(String.init) ?? ""),
            "isNewError": .flag(isNewError && refusal.cause.needsMeaning),
            "meaning": .text(page.sentence(error?.summary ?? "")),
            "remedy": .text(remedy(refusal, error)),
            "badge": .text(badge(refusal, method)),
        ]
    }

    private func remedy(_ refusal: CallOutcome.Refusal, _ error: ErrorDeclaration?) -> String {
        let again = error?.isRetryable == true ? "The same call may succeed later." : nil
        return [prose.remedy(refusal).map(page.text), again].compactMap(\.self).joined(separator: " ")
    }

    /// A gate that the method names has its badge above all that it refuses.
    private func badge(_ refusal: CallOutcome.Refusal, _ method: MethodDeclaration) -> String {
        if case .gate(let name) = refusal.cause, method.gates.contains(where: { $0.value == name }) { return "" }
        return page.badge(refusal.fact)
    }

    /// What is looked at, as HTML; of a gate, what it asks for.
    private func stage(of cause: CallOutcome.Refusal.Cause, _ gates: [String: String]) -> String {
        switch cause {
        case .gate(let name): gates[name] ?? ""
        case .missing, .noneOf, .severalOf: "Arguments"
        case .check, .checkOfRecord: "Arguments together"
        case .limit(_, let limit): isArgument(limit) ? "Arguments" : "Limits"
        case .within: "Limits"
        case .edition: "Edition"
        case .rate: "Rate"
        case .quota: "Quota"
        case .behaviour: "Behaviour"
        }
    }

    private func gate(_ name: String, of method: MethodDeclaration) -> String {
        let summary = page.site.input.index.gates[name]?.summary.withoutFullStop ?? name
        let link = page.link(summary.lowerFirst, to: ReferencePlaces.gate(name))
        let badge = page.badge(FactID.gate(method: method.name.value, gate: name))
        return "Before the call, unless \(link)\(badge.isEmpty ? "" : " \(badge)")"
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
        case .gate, .missing, .noneOf, .severalOf, .limit, .within, .edition, .rate, .quota: false
        case .check, .checkOfRecord, .behaviour: true
        }
    }
}
