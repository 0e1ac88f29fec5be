import SDKSpec

/// What the template of the mock says: each method of the protocol, carried out by the world.
struct MockPlan {
    private let context: MockContext
    private let docs: MethodDocs
    private let writing: WireWriting

    init(_ context: MockContext) {
        self.context = context
        docs = MethodDocs(context.input)
        writing = WireWriting(context.input)
    }

    /// The values of `Mock/Mock`.
    var values: TemplateValues {
        get throws(GenerationError) {
            var methods: [TemplateValues] = []
            var topic: String?
            for method in context.input.specification.methods {
                for overload in method.overloads {
                    let mark =
                        method.topic == topic || method.topic.isEmpty
                        ? "" : "    // MARK: \(SwiftText.line(method.topic))\n\n"
                    topic = method.topic
                    methods.append(try values(of: overload, method, mark: mark))
                }
            }
            return ["methods": .records(methods)]
        }
    }

    private func values(
        of overload: Overload,
        _ method: MethodDeclaration,
        mark: String
    ) throws(GenerationError) -> TemplateValues {
        let signature = try MethodSignature(overload, of: method, in: context.input)
        let locals = LocalNames(avoiding: signature.parameters.map(\.name))
        let arguments = locals.local("arguments")
        let declaration = signature.declaration(access: context.input.options.access.modifier)
        let values: TemplateValues = [
            "mark": .text(mark),
            "doc": .text(docs.foreign(method).text(indent: 4)),
            "declaration": .text(declaration.text(indent: 4, after: 2)),
            "call": .text(call(overload, method, signature, locals, arguments)),
        ]
        return values.completed(by: writing.values(of: signature, into: arguments))
    }

    /// What the mock calls its device and its world, which a method may be called like.
    static func properties(_ input: GenerationInput) -> (device: String, world: String) {
        (
            SwiftNames.free("device", "ID", avoiding: input.apiMembers),
            SwiftNames.free("world", "OfMock", avoiding: input.apiMembers)
        )
    }

    /// `return try world.perform(…) { call in … }`.
    private func call(
        _ overload: Overload,
        _ method: MethodDeclaration,
        _ signature: MethodSignature,
        _ locals: LocalNames,
        _ arguments: String
    ) -> String {
        func member(_ name: String) -> String { locals.local(name) == name ? name : "self.\(name)" }
        let (device, world) = MockPlan.properties(context.input)
        let contract = SwiftNames.member(SwiftNames.constant(overload.id))
        let perform = SwiftLayout.call(
            "\(signature.returns == nil ? "" : "return ")try \(member(world)).perform",
            [
                .text("\(context.input.names.contracts).\(contract)"),
                .labelled("on", .text(member(device))),
                .labelled("arguments", .text(signature.parameters.isEmpty ? "WireObject()" : arguments)),
            ]
        )
        return [SwiftLine(perform + " " + closures(overload, method, signature, locals)).text(indent: 8)].lines
    }

    /// What the method does, and what remains of a call that fails.
    private func closures(
        _ overload: Overload,
        _ method: MethodDeclaration,
        _ signature: MethodSignature,
        _ locals: LocalNames
    ) -> SwiftLayout {
        let closure = closure(overload, method, signature, locals)
        guard let body = context.input.behaviour.failed[overload.id] else { return closure }
        let call = locals.local("call")
        let asked = Set(MockFunctionBuilder.parameters(ofFailed: overload, body).map(\.name.value))
        let arguments = signature.parameters.filter { asked.contains($0.field.name.value) }.map { parameter in
            let label = SwiftNames.argument(parameter.field.name.value)
            return SwiftLayout.labelled(label, .text(SwiftNames.identifier(parameter.name)))
        }
        let name = context.names[.failed(overload.id)]
        let failed = SwiftLayout.closure(head: " \(call) in", body: .call("\(call).\(name)", arguments))
        return .closures(closure, label: "whenFailed", failed)
    }

    /// What the method does, as a closure over a call.
    func closure(
        _ overload: Overload,
        _ method: MethodDeclaration,
        _ signature: MethodSignature,
        _ locals: LocalNames
    ) -> SwiftLayout {
        guard let body = context.input.behaviour.overloads[overload.id] else {
            let answer = signature.returns ?? "Void"
            let id = SwiftText.literal(overload.id)
            return .closure(head: " _ throws(SDKError) -> \(answer) in", body: .text("throw .notModelled(\(id))"))
        }
        let call = locals.local("call")
        let fails = context.canFail(overload, body)
        let name = context.names[.method(method.name.value)]
        let arguments = signature.parameters.map { parameter in
            let value = SwiftLayout.text(SwiftNames.identifier(parameter.name))
            return parameter.label.map { .labelled(SwiftNames.argument($0), value) } ?? value
        }
        return .closure(
            head: fails ? " \(call) throws(SDKError) in" : " \(call) in",
            body: .call("\(fails ? "try " : "")\(call).\(name)", arguments)
        )
    }
}
