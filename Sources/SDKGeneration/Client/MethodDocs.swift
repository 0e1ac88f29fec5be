import SDKSpec

/// The documentation comments of methods.
struct MethodDocs {
    /// The notes and the errors that are told while typing; the reference has all of them.
    private static let most = (notes: 3, errors: 8)
    private let input: GenerationInput
    private let prose: SpecProse
    private let checks: CheckProse
    /// The pages of the reference, where the rest is told: sources, names elsewhere, examples.
    private let pages: [String: String]

    init(_ input: GenerationInput) {
        self.input = input
        prose = input.prose
        checks = CheckProse(input, of: input.specification.calls.flatMap(\.shapes))
        pages = ReferencePlaces.pages(of: input.specification.methods)
    }

    /// What a caller has to know while typing; the rest is in the reference.
    func full(_ overload: Overload, of method: MethodDeclaration, _ signature: MethodSignature) -> DocComment {
        let outcome = CallOutcome(overload, of: method, in: input)
        var doc = DocComment(prose.sentence(method.summary))
        doc.paragraphs = [prose.sentence(overload.summary)]
        doc.paragraphs.append(
            method.notes.prefix(Self.most.notes).map { prose.sentence($0.value) }.joined(separator: " ")
        )
        doc.paragraphs += prose.combinations(overload) + checks.sentences(of: overload)
        doc.paragraphs += prose.handlers(of: overload)
        doc.paragraphs.append(conditions(of: method))
        if !outcome.events.isEmpty { doc.paragraphs.append("Events: \(outcome.events.listedNames()).") }
        if let paging = overload.paging { doc.paragraphs.append("`\(paging.name.value)` walks through all pages.") }
        if let deprecated = method.deprecated { doc.paragraphs.append("Deprecated: \(prose.sentence(deprecated))") }
        if let page = pages[method.name.value] {
            let more = method.notes.count - Self.most.notes
            let notes = more > 0 ? ", with \(String.counted(more, "more note"))" : ""
            doc.paragraphs.append("Reference: `\(page)`\(notes).")
        }
        doc.parameters = signature.parameters.map { parameter in
            (
                parameter.name,
                prose.field(parameter.field, defaultValue: parameter.defaultValue?.flat).joined(separator: " ")
            )
        }
        if !overload.returnsSummary.isEmpty, signature.returns != nil {
            doc.returns = prose.sentence(overload.returnsSummary)
        }
        if !outcome.errors.isEmpty {
            doc.throwing = "``\(input.names.error)`` with the code \(codes(outcome.errors))."
        }
        return doc
    }

    /// What the method does and where the rest can be read.
    func brief(_ method: MethodDeclaration, _ signature: MethodSignature) -> DocComment {
        var doc = DocComment(prose.sentence(method.summary))
        doc.paragraphs = ["See ``\(input.names.api)/\(signature.link)``."]
        return doc
    }

    /// The same for the mock: with what it does in its own way, and from another module, whose documentation can't link
    /// to the protocol.
    func foreign(_ method: MethodDeclaration) -> DocComment {
        var doc = DocComment(prose.sentence(method.summary))
        doc.paragraphs = method.mockNotes.map { prose.sentence($0.value) }
        doc.paragraphs.append("See `\(input.names.api)`.")
        return doc
    }

    /// All that there is to know of a control: it has no page of its own.
    ///
    /// - Parameter owner: The name of the parameter that says for whom it acts, and what that is.
    func control(
        _ control: ControlDeclaration,
        _ signature: MethodSignature,
        owner: (name: String, words: String)?
    ) -> DocComment {
        let outcome = CallOutcome(control.shape, of: control.method, in: input)
        var doc = DocComment(prose.sentence(control.method.summary))
        doc.paragraphs = (control.method.notes.map(\.value) + control.method.mockNotes.map(\.value)).map(prose.sentence)
        if !outcome.events.isEmpty { doc.paragraphs.append("Events: \(outcome.events.listedNames()).") }
        if let owner { doc.parameters.append((owner.name, prose.sentence(owner.words))) }
        doc.parameters += signature.parameters.map { parameter in
            (
                parameter.name,
                prose.field(parameter.field, defaultValue: parameter.defaultValue?.flat).joined(separator: " ")
            )
        }
        if !control.shape.returnsSummary.isEmpty, signature.returns != nil {
            doc.returns = prose.sentence(control.shape.returnsSummary)
        }
        let errors = outcome.errorsButOfMissing
        if !errors.isEmpty { doc.throwing = "`\(input.names.error)` with the code \(codes(errors))." }
        return doc
    }

    private func codes(_ errors: [String]) -> String {
        // The name of a single one more is as short as the words for it.
        guard errors.count > Self.most.errors + 1 else { return errors.listedNames(by: "or") }
        let told = errors.prefix(Self.most.errors).map { "`\($0)`" }.joined(separator: ", ")
        return "\(told), or one of \(errors.count - Self.most.errors) more"
    }

    private func conditions(of method: MethodDeclaration) -> String {
        var sentences = method.gates.compactMap { gate in
            input.index.gates[gate.value].map { "Needs: \(prose.sentence($0.summary))" }
        }
        if let edition = method.edition { sentences.append("Edition: \(prose.edition(edition.value)).") }
        if let rate = method.rate { sentences.append(prose.rate(rate, of: method.name.value)) }
        if let quota = method.quota { sentences.append(prose.quota(quota)) }
        return sentences.joined(separator: " ")
    }
}
