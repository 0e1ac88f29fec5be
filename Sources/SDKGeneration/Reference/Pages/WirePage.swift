import SDKSpec

/// What the page of the wire says: how calls, answers and events travel. It is the same for every spec but for the names
/// in its examples.
struct WirePage {
    private let specification: Specification

    init(on page: ReferencePage) {
        specification = page.site.input.specification
    }

    /// The values of `Reference/Wire`.
    var values: TemplateValues {
        let error = specification.errors.first { $0.code != nil }
        return [
            "device": .text("alice"),
            "method": .text(specification.methods.first?.overloads.first?.id ?? "method"),
            "error": .text(error?.name.value ?? "error"),
            "code": .text("\(error?.code ?? -32000)"),
            "event": .text(specification.events.first?.wire ?? "event"),
            "controls": .records(WorldCall.all(of: specification).map(row)),
        ]
    }

    private func row(_ call: WorldCall) -> TemplateValues {
        [
            "name": .text(call.name),
            "arguments": .text(call.arguments.map { HTML.code($0.name) }.joined(separator: ", ")),
            "summary": .text(RichText.html(call.summary, code: HTML.code)),
        ]
    }
}
