import SDKSpec

/// The wire as an OpenRPC document: every method with its arguments by name, its answer and the errors that it ends in.
/// Events, which OpenRPC knows nothing of, stand under `x-events`.
public enum OpenRPCExport {
    private typealias Members = [(name: String, value: OrderedJSON)]

    /// The document of a spec.
    public static func json(of checked: CheckedSpecification) -> OrderedJSON {
        let specification = checked.specification
        let schema = WireSchema(referencePrefix: "#/components/schemas/", index: SpecificationIndex(specification))
        let errors = Dictionary(specification.errors.map { ($0.name.value, $0) }) { first, _ in first }
        let input = GenerationInput(
            specification: specification,
            behaviour: checked.behaviour,
            facts: checked.facts,
            options: GenerationOptions(module: specification.product.name.value)
        )
        let argumentError = specification.product.argumentError.value
        let methods = specification.methods.flatMap { method in
            method.overloads.map { overload in
                let ends = CallOutcome(overload, of: method, in: input).errors.compactMap { errors[$0] }
                return self.method(overload, of: method, schema, ends.map { error($0, argumentError) })
            }
        }
        let types = specification.types.filter(\.isPublic).map { ($0.name.value, schema.schema($0)) }
        return .object([
            ("openrpc", .string("1.3.2")),
            (
                "info",
                .object([
                    ("title", .string(specification.product.title)),
                    ("version", .string(specification.product.version)),
                    ("description", .string(specification.product.summary)),
                ])
            ),
            ("methods", .array(methods)),
            ("components", .object([("schemas", .object(types.map { (name: $0.0, value: $0.1) }))])),
            ("x-events", .array(specification.events.map { event($0, schema) })),
        ])
    }

    private static func method(
        _ overload: Overload,
        of method: MethodDeclaration,
        _ schema: WireSchema,
        _ errors: [OrderedJSON]
    ) -> OrderedJSON {
        var members: Members = [
            ("name", .string(overload.id)), ("summary", .string(method.summary)),
            ("tags", .array([.object([("name", .string(method.topic))])])), ("paramStructure", .string("by-name")),
            ("params", .array(inOrder(overload.parameters).map { parameter($0, schema) })),
            (
                "result",
                .object([
                    ("name", .string("answer")), ("schema", schema.schema(overload.returns.value)),
                ])
            ),
        ]
        if !errors.isEmpty { members.append(("errors", .array(errors))) }
        if overload.behaviour == nil { members.append(("x-modelled", .bool(false))) }
        return .object(members)
    }

    private static func parameter(_ field: Field, _ schema: WireSchema) -> OrderedJSON {
        .object([
            ("name", .string(field.name.value)), ("summary", .string(field.summary)),
            ("required", .bool(field.isRequired)), ("schema", schema.schema(field)),
        ])
    }

    /// OpenRPC wants those that have to be given to stand first.
    private static func inOrder(_ parameters: [Field]) -> [Field] {
        parameters.filter(\.isRequired) + parameters.filter { !$0.isRequired }
    }

    /// JSON-RPC wants a number of every error. Wrong arguments go under its own, -32602, and others without one of the
    /// vendor's under -32000.
    private static func error(_ error: ErrorDeclaration, _ argumentError: String) -> OrderedJSON {
        let standard = error.name.value == argumentError ? -32602 : -32000
        return .object([
            ("code", .integer(error.code ?? standard)), ("message", .string(error.summary)),
            ("data", .object([("name", .string(error.name.value))])),
        ])
    }

    private static func event(_ event: EventDeclaration, _ schema: WireSchema) -> OrderedJSON {
        .object([
            ("name", .string(event.wire)), ("summary", .string(event.summary)),
            ("x-constant", .string(event.name.value)), ("schema", schema.schema(event.payload.value)),
        ])
    }
}
