import SDKSpec

/// The Swift file that holds the examples of the reference, so that they are compiled.
struct ExamplesFile {
    private let input: GenerationInput

    init(_ input: GenerationInput) {
        self.input = input
    }

    /// The file, `TencentCloudChatExamples/Examples.swift`.
    var plan: PlannedFile {
        let holds = "The examples of the reference, as they stand there. They are here to be compiled."
        let module = "\(input.options.module)Examples"
        return .swift("Examples", of: module, template: "Reference/Examples", holds: holds, input.options) {
            () throws(GenerationError) in try values()
        }
    }

    private func values() throws(GenerationError) -> TemplateValues {
        let examples = SwiftExamples(input)
        var functions: [TemplateValues] = []
        for shape in input.specification.methods.flatMap(\.overloads) {
            guard let example = try examples.example(of: shape, width: MethodShape.width) else { continue }
            let parameters = example.devices.map { SwiftLayout.text("\($0): any \(input.names.api)") }
            // A function that is called like a type would hide it.
            let wish = SwiftNames.constant(shape.id)
            let name = SwiftNames.identifier(input.names.types.contains(wish) ? "\(wish)Example" : wish)
            let head = SwiftLayout.call("static func \(name)", parameters, tail: " async throws(\(input.names.error))")
            functions.append([
                // What is deprecated itself may call what is, without a warning.
                "isDeprecated": .flag(example.isDeprecated),
                "head": .text(head.text(indent: 4, after: 2)),
                "lines": .texts(example.code.lines),
                "answers": .texts([example.answer].compactMap(\.self)),
            ])
        }
        // Literals of generated types are made by what the runtime says of these.
        let imports = ["SDKRuntime", input.options.module].sorted().map { "import \($0)" }
        return ["imports": .texts(imports), "functions": .records(functions)]
    }
}
