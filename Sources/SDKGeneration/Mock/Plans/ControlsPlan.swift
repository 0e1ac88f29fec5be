import SDKSpec
import SpecContracts

/// What the template of the controls says: each as a method of the world, and as a function that takes a request.
struct ControlsPlan {
    private let context: MockContext
    private let mock: MockPlan
    private let docs: MethodDocs
    private let reading: WireReading
    private let writing: WireWriting
    private let data: ContractData

    init(_ context: MockContext) {
        self.context = context
        mock = MockPlan(context)
        docs = MethodDocs(context.input)
        reading = WireReading(context.input)
        writing = WireWriting(context.input)
        data = ContractData(context.input.index, context.input.behaviour)
    }

    private var input: GenerationInput { context.input }

    /// The values of `Mock/Controls`.
    var values: TemplateValues {
        get throws(GenerationError) {
            let controls = input.specification.controls
            let shapes = controls.map(\.shape)
            var values: [TemplateValues] = []
            for (control, name) in zip(controls, functionNames) {
                let form = try ControlForm(control, input)
                let parts = [method(form), try function(form, called: name), contract(control)]
                let gap: TemplateValues = ["gap": .text(values.isEmpty ? "" : "\n")]
                values.append(parts.reduce(gap) { $0.completed(by: $1) })
            }
            let types = data.types(of: shapes).lines(width: SwiftText.width - 8)
            return [
                "controls": .records(values),
                "hasControls": .flag(!controls.isEmpty),
                "types": .text(SwiftText.rawLines(types, indent: 8)),
                "hasTypes": .flag(shapes.contains(where: data.holdsTypes)),
            ]
        }
    }

    /// What the functions are called that take a request, which are the file's own: `openDoor` and `OpenDoor` are two.
    private var functionNames: [String] {
        var taken: Set<String> = []
        return input.specification.controls.map { control in
            let wish = "perform\(control.name.value.upperFirst)"
            let name = SwiftNames.free(wish, "Control", avoiding: taken)
            taken.insert(name)
            return name
        }
    }

    /// The method of the world.
    private func method(_ form: ControlForm) -> TemplateValues {
        let (control, signature) = (form.control, form.signature)
        let arguments = form.locals.local("arguments")
        let declaration = form.declaration(access: input.options.access.modifier, error: input.names.error)
        let owner = form.owner.map { (name: $0.name, words: $0.words) }
        let values: TemplateValues = [
            "doc": .text(docs.control(control, signature, owner: owner).text(indent: 4)),
            "attribute": .text(signature.returns == nil ? "" : "@discardableResult\n    "),
            "declaration": .text(declaration.text(indent: 4, after: 2)),
            "perform": .text(perform(form, arguments)),
        ]
        return values.completed(by: writing.values(of: signature, into: arguments))
    }

    /// `try base.control(…) { call in … }`.
    private func perform(_ form: ControlForm, _ arguments: String) -> String {
        let base = form.locals.local("base") == "base" ? "base" : "self.base"
        let contract = SwiftNames.member(SwiftNames.constant(form.control.shape.id))
        let actor = form.owner.map { ".\($0.kind)(\(SwiftNames.identifier($0.name)))" } ?? ".world"
        let call = SwiftLayout.call(
            "\(form.signature.returns == nil ? "" : "return ")try \(base).control",
            [
                .text("ControlContracts.\(contract)"),
                .labelled("for", .text(actor)),
                .labelled("arguments", .text(form.signature.parameters.isEmpty ? "WireObject()" : arguments)),
            ]
        )
        let body = mock.closure(form.control.shape, form.control.method, form.signature, form.locals)
        return [SwiftLine(call + " " + body).text(indent: 8)].lines
    }

    /// The function that reads the arguments from a request.
    private func function(_ form: ControlForm, called function: String) throws(GenerationError) -> TemplateValues {
        let (locals, error) = (form.locals, input.names.error)
        let (world, named, request) = (locals.local("world"), locals.local("owner"), locals.local("request"))
        let head = SwiftLayout.call(
            "private func \(function)",
            [
                .text("_ \(world): \(input.names.world)"), .text("_ \(named): ControlOwner<\(error)>"),
                .text("_ \(request): WireRequest"),
            ],
            tail: " throws(\(error)) -> WireValue"
        )
        let isVoid = form.signature.returns == nil
        let call = form.signature.call(
            "\(isVoid ? "" : "return ")try \(world).",
            first: form.owner.map { ["of: \(named).\($0.kind)()"] } ?? []
        )
        let ending = isVoid ? "\n    return .null" : ".wire"
        return [
            "id": .text(SwiftText.literal(form.control.name.value)),
            "function": .text(function),
            "head": .text(head.text(indent: 0, after: 2)),
            "reads": .texts(try reads(form, from: request, for: named)),
            "call": .text("    " + call.text(indent: 4, after: isVoid ? 0 : ending.count) + ending),
        ]
    }

    /// The lines that read the arguments, and refuse what isn't to be given.
    private func reads(
        _ form: ControlForm,
        from request: String,
        for owner: String
    ) throws(GenerationError) -> [String] {
        let arguments = form.locals.local("arguments")
        var reads = try reading.constants(
            for: form.signature.parameters,
            owner: form.control.shape.id,
            from: arguments,
            indent: 4
        )
        if !reads.isEmpty {
            let argumentError = SwiftNames.member(input.specification.product.argumentError.value)
            let reader = "WireArguments<\(input.names.error)>(\(request), argumentError: .\(argumentError))"
            reads.insert("var \(arguments) = \(reader)", at: 0)
            reads.append("try \(arguments).finish()")
        }
        return form.owner == nil ? reads + ["try \(owner).nobody()"] : reads
    }

    private func contract(_ control: ControlDeclaration) -> TemplateValues {
        let lines = data.contract(of: control.shape, control.method).lines(width: SwiftText.width - 8)
        return [
            "contract": .text(SwiftNames.identifier(SwiftNames.constant(control.shape.id))),
            "value": .text(SwiftText.rawLines(lines, indent: 8)),
            "table": .text(data.holdsTypes(control.shape) ? ",\n        types: .ofControls" : ""),
        ]
    }
}
