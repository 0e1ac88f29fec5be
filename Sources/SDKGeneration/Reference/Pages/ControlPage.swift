import SDKSpec

/// What the page of the controls says: what a world can be told to do that no client calls.
struct ControlPage {
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The values of `Reference/ControlList`.
    var values: TemplateValues {
        get throws(GenerationError) {
            var controls: [TemplateValues] = []
            for control in site.input.specification.controls { controls.append(try row(control)) }
            return [
                "world": .text(site.input.names.world), "controls": .records(controls),
                "isLong": .flag(controls.count >= TopicJumps.fewest),
            ]
        }
    }

    private func row(_ control: ControlDeclaration) throws(GenerationError) -> TemplateValues {
        let (method, shape, name) = (control.method, control.shape, control.name.value)
        let outcome = site.outcomes[shape.id]
        let fields = FieldRows(on: page)
        let notes = method.notes.map(\.value) + method.mockNotes.map(\.value)
        let errors = outcome?.errorsButOfMissing ?? []
        let events = outcome?.events ?? []
        let stories = site.stories.stories(with: name).map(StoryRows(on: page).link)
        let values: TemplateValues = [
            "name": .text(name),
            "signature": .text(try signature(control)),
            "text": .text(page.sentence(method.summary)),
            "notes": .texts(notes.map(page.sentence)),
            "hasNotes": .flag(!notes.isEmpty),
            "parameters": .records(shape.parameters.map { fields.row(of: $0, owner: shape.id) }),
            "hasParameters": .flag(!shape.parameters.isEmpty),
            "errors": .texts(errors.map(page.plainLink)),
            "hasErrors": .flag(!errors.isEmpty),
            "events": .texts(events.map(page.plainLink)),
            "hasEvents": .flag(!events.isEmpty),
            "stories": .records(stories),
            "hasStories": .flag(!stories.isEmpty),
            "behaviour": .records(BehaviourCode(on: page).parts(of: shape)),
            "citations": .texts(page.citations(method.provenance) + page.reasoning(method.provenance)),
        ]
        let facts = site.facts(of: .control(name))
        let evidence = EvidenceTable(on: page, common: method.provenance, owner: name).values(of: facts)
        return values.completed(by: evidence)
    }

    private func signature(_ control: ControlDeclaration) throws(GenerationError) -> String {
        let form = try ControlForm(control, site.input)
        let declaration = form.declaration(access: "", error: site.input.names.error)
        let code = declaration.text(width: MethodShape.width)
        return CodeHighlighter.swift(on: page).html(code)
    }
}
