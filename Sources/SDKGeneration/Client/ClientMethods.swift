import SDKSpec

/// What the templates of the protocol and the client say about methods.
struct ClientMethods {
    private let input: GenerationInput
    private let docs: MethodDocs
    private let writing: WireWriting
    private let methods: [(method: MethodDeclaration, overload: Overload, signature: MethodSignature)]

    init(_ input: GenerationInput) throws(GenerationError) {
        self.input = input
        docs = MethodDocs(input)
        writing = WireWriting(input)
        var methods: [(method: MethodDeclaration, overload: Overload, signature: MethodSignature)] = []
        for method in input.specification.methods {
            for overload in method.overloads {
                methods.append((method, overload, try MethodSignature(overload, of: method, in: input)))
            }
        }
        self.methods = methods
    }

    private var access: String { input.options.access.modifier }

    /// Words for the head of a topic in a source file.
    private func mark(_ position: Int) -> String {
        let topic = methods[position].method.topic
        guard !topic.isEmpty, position == 0 || methods[position - 1].method.topic != topic else { return "" }
        return "    // MARK: \(SwiftText.line(topic))\n\n"
    }
}

// MARK: - The protocol

extension ClientMethods {
    /// The values of `Client/API`.
    var apiValues: TemplateValues {
        let requirements = methods.enumerated().map { position, entry -> TemplateValues in
            [
                "mark": .text(mark(position)),
                "doc": .text(docs.full(entry.overload, of: entry.method, entry.signature).text(indent: 4)),
                "declaration": .text(entry.signature.declaration().text(indent: 4)),
            ]
        }
        let product = input.specification.product
        var doc = DocComment(input.prose.sentence(product.summary))
        doc.paragraphs = [
            "Every method of \(input.prose.title) \(product.version).",
            "``\(input.names.client)`` speaks it over a transport; a mock or an app's own type can take its place.",
        ]
        let paging = PagingPlan(input)
        let defaultForms = defaultForms
        let lists = methods.compactMap { entry in
            paging.values(of: entry.overload, of: entry.method, entry.signature)?
                .completed(by: ["attribute": .text(attribute(of: entry.method))])
        }
        return [
            "lists": .records(lists),
            "hasLists": .flag(!lists.isEmpty),
            "doc": .text(doc.text()),
            "api": .text(input.names.api),
            "event": .text(input.names.event),
            "eventsDoc": .text(eventsDoc.text(indent: 4)),
            "methods": .records(requirements),
            "defaultForms": .records(defaultForms),
            "hasDefaultForms": .flag(!defaultForms.isEmpty),
        ]
    }

    private var eventsDoc: DocComment {
        var doc = DocComment("What reaches the client unasked, from the moment of this call on.")
        let listeners = input.specification.methods.filter { $0.kind == .listener }.map(\.name.value)
        if !listeners.isEmpty {
            let names = listeners.listedNames()
            doc.paragraphs = [
                "It stands in the place of the vendor's \(names): who no longer listens lets the stream go."
            ]
        }
        return doc
    }

    /// A protocol can't give defaults, so an extension has a form of each method with any that does. Client, mock and
    /// whatever else conforms are called by it alike.
    private var defaultForms: [TemplateValues] {
        methods.compactMap { method, _, signature in
            guard signature.parameters.contains(where: { $0.defaultValue != nil }) else { return nil }
            return [
                "doc": .text(docs.brief(method, signature).text(indent: 4)),
                "attribute": .text(attribute(of: method)),
                "declaration": .text(signature.declarationOfDefaults(access: access).text(indent: 4, after: 2)),
                "call": .text(signature.callFromDefaults.text(indent: 8)),
            ]
        }
    }

    /// The protocol itself isn't marked: what is generated has to call it without a warning.
    private func attribute(of method: MethodDeclaration) -> String {
        guard let deprecated = method.deprecated else { return "" }
        let message = SwiftLayout.labelled("message", .literal(of: deprecated))
        return "    \(SwiftLayout.call("@available", ["*", "deprecated", message]).text(indent: 4))\n"
    }
}

// MARK: - The client

extension ClientMethods {
    /// The values of `Client/Client`.
    var clientValues: TemplateValues {
        let property = SwiftNames.free("core", "OfClient", avoiding: input.apiMembers.union(input.names.types))
        let functions = methods.enumerated().map { position, entry -> TemplateValues in
            let signature = entry.signature
            let locals = LocalNames(avoiding: signature.parameters.map(\.name))
            let arguments = locals.local("arguments")
            let core = locals.local(property) == property ? property : "self.\(property)"
            let contract = "\(input.names.contracts).\(SwiftNames.member(SwiftNames.constant(signature.id)))"
            let values = signature.parameters.isEmpty ? "WireObject()" : arguments
            // A body of one expression returns it without `return`.
            let word = signature.returns == nil || signature.parameters.isEmpty ? "" : "return "
            let call = SwiftLayout.call("\(word)try await \(core).call", [.text(contract), .text(values)])
            let texts: TemplateValues = [
                "mark": .text(mark(position)),
                "doc": .text(docs.brief(entry.method, signature).text(indent: 4)),
                "attribute": .text(attribute(of: entry.method)),
                "declaration": .text(signature.declaration(access: access).text(indent: 4, after: 2)),
                "call": .text(call.text(indent: 8)),
            ]
            return texts.completed(by: writing.values(of: signature, into: arguments))
        }
        let doc = DocComment(
            "The client of \(input.prose.title): it looks at the limits of arguments and hands calls to a transport."
        )
        return [
            "client": .text(input.names.client),
            "core": .text(property),
            "error": .text(input.names.error),
            "api": .text(input.names.api),
            "event": .text(input.names.event),
            "eventsDoc": .text(eventsDoc.text(indent: 4)),
            "contracts": .text(input.names.contracts),
            "policy": .text(input.options.limitPolicy.rawValue),
            "clientDoc": .text(doc.text()),
            "methods": .records(functions),
        ]
    }
}
