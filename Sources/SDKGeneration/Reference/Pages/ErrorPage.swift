import SDKSpec

/// What the page of the errors says: those that methods end in first, by code, then all others that can be met.
struct ErrorPage {
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The values of `Reference/ErrorList`.
    var values: TemplateValues {
        let errors = site.input.specification.errors.sorted { ($0.code ?? .min) < ($1.code ?? .min) }
        let reached = errors.filter { site.uses.methodsByError[$0.name.value] != nil }
        let others = errors.filter { site.uses.methodsByError[$0.name.value] == nil }
        return [
            "reached": .records(reached.map(row)),
            "hasReached": .flag(!reached.isEmpty),
            "others": .records(others.map(row)),
            "hasOthers": .flag(!others.isEmpty),
        ]
    }

    private func row(_ error: ErrorDeclaration) -> TemplateValues {
        let id = FactID.error(error.name.value)
        let methods = site.uses.methodsByError[error.name.value] ?? []
        // Of those that no method ends in, there are hundreds, out of one list.
        let reasoning = page.reasoning(error.provenance)
        let names = site.prose.surfaceNames(error.constants)
        return [
            "id": .text(id),
            "code": .text(error.code.map(String.init) ?? ""),
            "name": .text(error.name.value),
            "text": .text(page.sentence(error.summary)),
            "retry": .flag(error.isRetryable),
            "names": .texts([names.map(page.text)].compactMap(\.self)),
            "methods": .texts(methods.map(page.code)),
            "hasMethods": .flag(!methods.isEmpty),
            "status": .text(site.fact(id)?.status.rawValue ?? ""),
            "citations": .texts(methods.isEmpty ? [] : page.citations(error.provenance) + reasoning),
            "reasoning": .texts(methods.isEmpty ? reasoning : []),
        ]
    }
}
