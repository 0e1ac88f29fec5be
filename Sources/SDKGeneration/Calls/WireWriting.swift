import SDKSpec

/// Writes the statements that put values on the wire.
struct WireWriting {
    /// The types with unions in them that a tag beside them announces.
    private let tagged: TypeReach

    init(_ input: GenerationInput) {
        tagged = TypeReach(input.index) { $0.tagField != nil }
    }

    /// What templates say of the arguments of a call: whether there are any, what the object is called that they are put
    /// into, and the statements that do so.
    func values(of signature: MethodSignature, into object: String) -> TemplateValues {
        let parameters = signature.parameters
        return [
            "hasArguments": .flag(!parameters.isEmpty),
            "arguments": .text(object),
            "writes": .texts(parameters.map { line(for: $0, among: parameters, into: object) }),
        ]
    }

    /// `object["name"] = name.wire`; where a union might not be what its tag says, what looks at that too.
    private func line(
        for parameter: MethodSignature.Parameter,
        among parameters: [MethodSignature.Parameter],
        into object: String
    ) -> String {
        let field = parameter.field
        let name = SwiftNames.identifier(parameter.name)
        let key = SwiftText.literal(field.name.value)
        if let tag = field.tagField, let sibling = parameters.first(where: { $0.field.name.value == tag.value }) {
            let tag = SwiftLayout.text("tag: \(SwiftNames.identifier(sibling.name))")
            let value = field.type.value.isOptional ? nil : parameter.defaultValue
            let arguments = [.text(key), .text(name), tag] + (value.map { [.labelled("default", $0)] } ?? [])
            return SwiftLayout.call("\(object).set", arguments).text(indent: 8)
        }
        if tagged.contains(field.type.value) { return "\(object).set(\(key), \(name))" }
        let target = SwiftLayout.text("\(object)[\(key)]")
        return SwiftLayout.assignment(target: target, value: .text("\(name).wire")).text(indent: 8)
    }
}
