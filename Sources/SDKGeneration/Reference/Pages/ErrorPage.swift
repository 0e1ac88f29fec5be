import SDKSpec

/// What the page of the errors says: those that methods end in first, by code, then all others that can be met.
struct ErrorPage {
    /// The methods that are listed in sight.
    private static let most = 30
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The values of `Reference/ErrorList`.
    var values: TemplateValues {
        let errors = site.input.specification.errors.sorted { ($0.code ?? .min) < ($1.code ?? .min) }
        let reached = errors.filter { site.uses.isReached($0.name.value) }
        let others = errors.filter { !site.uses.isReached($0.name.value) }
        return [
            "reached": .records(reached.map(row)),
            "hasReached": .flag(!reached.isEmpty),
            "others": .records(others.map(brief)),
            "hasOthers": .flag(!others.isEmpty),
        ]
    }

    private func row(_ error: ErrorDeclaration) -> TemplateValues {
        let methods = site.uses.methodsByError[error.name.value] ?? []
        let gates = site.uses.gatesByError[error.name.value] ?? []
        let names = site.prose.surfaceNames(error.constants)
        let values: TemplateValues = [
            "retry": .flag(error.isRetryable),
            "remedy": .texts([error.remedy.map(page.sentence)].compactMap(\.self)),
            "names": .texts([names.map(page.text)].compactMap(\.self)),
            "gates": .texts(gates.map(page.code)),
            "hasGates": .flag(!gates.isEmpty),
            "methods": .texts(methods.map(page.plainLink)),
            "hasMethods": .flag(!methods.isEmpty),
            "isLong": .flag(methods.count > Self.most),
            "count": .text(.counted(methods.count, "method or control", "methods and controls")),
            "citations": .texts(page.citations(error.provenance, byID: true) + page.reasoning(error.provenance)),
        ]
        return values.completed(by: common(error))
    }

    /// Of those that no method ends in there are hundreds, out of one list: a line each.
    private func brief(_ error: ErrorDeclaration) -> TemplateValues {
        let constants = site.input.specification.product.surfaces.compactMap { error.constants[$0.name] }
        var seen: Set<String> = []
        let values: TemplateValues = [
            "constants": .texts(constants.filter { seen.insert($0).inserted }),
            "hasConstants": .flag(!constants.isEmpty),
            "reasoning": .texts(page.reasoning(error.provenance)),
        ]
        return values.completed(by: common(error))
    }

    private func common(_ error: ErrorDeclaration) -> TemplateValues {
        let id = FactID.error(error.name.value)
        return [
            "id": .text(id.rawValue),
            "code": .text(error.code.map(String.init) ?? ""),
            "name": .text(error.name.value),
            "text": .text(page.sentence(error.summary)),
            "status": .text(page.mark(id)),
        ]
    }
}
