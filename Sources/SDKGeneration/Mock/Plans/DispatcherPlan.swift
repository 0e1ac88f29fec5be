import SDKSpec

/// What the template of the dispatcher says: a function a method, which turns a request into a typed call.
struct DispatcherPlan {
    private let input: GenerationInput
    private let reading: WireReading
    /// What the functions would be called by their methods alone.
    private let wishes: Set<String>

    /// Names that the function which looks the others up has in use.
    private static let taken: Set<String> = ["function", "method"]

    init(_ input: GenerationInput) {
        self.input = input
        reading = WireReading(input)
        wishes = Set(input.specification.methods.flatMap(\.overloads).map { SwiftNames.constant($0.id) })
    }

    /// The values of `Mock/Dispatcher`.
    var values: TemplateValues {
        get throws(GenerationError) {
            var functions: [TemplateValues] = []
            for method in input.specification.methods {
                for overload in method.overloads {
                    functions.append(try function(overload, MethodSignature(overload, of: method, in: input)))
                }
            }
            var doc = DocComment("A transport that ends in an implementation of `\(input.names.api)`.")
            doc.paragraphs = [
                "It reads the arguments of a wire request, makes the typed call and writes the answer. With it a client can speak "
                    + "to a mock, and the cases of the suite can be run against any implementation."
            ]
            let imports = ["SDKRuntime", input.options.module].sorted().map { "import \($0)" }
            return [
                "imports": .text(imports.joined(separator: "\n")),
                "doc": .text(doc.text()),
                "methods": .records(functions),
            ]
        }
    }

    /// The function of a method, which hides nothing that the functions need.
    private func functionName(_ overload: String) -> String {
        let name = SwiftNames.constant(overload)
        guard Self.taken.contains(name) || input.names.variable(name) != name else { return name }
        return SwiftNames.free("\(name)Call", "Call", avoiding: wishes)
    }

    private func function(
        _ overload: Overload,
        _ signature: MethodSignature
    ) throws(GenerationError) -> TemplateValues {
        let locals = LocalNames(avoiding: signature.parameters.map(\.name), types: input.names.types)
        let arguments = locals.local("arguments")
        let api = locals.local("api")
        let request = locals.local("request")
        var reads = try reading.constants(for: signature.parameters, owner: overload.id, from: arguments, indent: 4)
        if !reads.isEmpty {
            let argumentError = SwiftNames.member(input.specification.product.argumentError.value)
            reads.insert(
                "var \(arguments) = WireArguments<\(input.names.error)>(\(request), argumentError: .\(argumentError))",
                at: 0
            )
            reads.append("try \(arguments).finish()")
        }
        let function = SwiftNames.identifier(functionName(signature.id))
        let head = SwiftLayout.call(
            "private func \(function)",
            [.text("_ \(api): any \(input.names.api)"), .text("_ \(request): WireRequest")],
            tail: " async throws(\(input.names.error)) -> WireValue"
        )
        let isVoid = signature.returns == nil
        let call = signature.call("\(isVoid ? "" : "return ")try await \(api).")
        let ending = isVoid ? "\n    return .null" : ".wire"
        return [
            "id": .text(SwiftText.literal(signature.id)),
            "function": .text(function),
            "declaration": .text(head.text(indent: 0, after: 2)),
            "reads": .texts(reads),
            "call": .text(call.text(indent: 4, after: isVoid ? 0 : ending.count) + ending),
        ]
    }
}
