import SDKSpec

/// The wire as an OpenRPC document: every method with its arguments by name, its answer and the errors that it ends in.
/// Events, which OpenRPC knows nothing of, stand under `x-events`.
public enum OpenRPCExport {
    private typealias Members = [(name: String, value: OrderedJSON)]

    /// The document of a spec.
    public static func json(of checked: CheckedSpecification) -> OrderedJSON {
        let specification = checked.specification
        let schema = WireSchema(referencePrefix: "#/components/schemas/")
        let errors = Dictionary(specification.errors.map { ($0.name.value, $0) }) { first, _ in first }
        let failures = failures(checked.facts)
        let methods = specification.methods.flatMap { method in
            method.overloads.map { self.method($0, of: method, schema, failures[$0.id] ?? [], errors) }
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
        _ failures: [String],
        _ errors: [String: ErrorDeclaration]
    ) -> OrderedJSON {
        var members: Members = [
            ("name", .string(overload.id)), ("summary", .string(method.summary)),
            ("tags", .array([.object([("name", .string(method.topic))])])), ("paramStructure", .string("by-name")),
            ("params", .array(overload.parameters.map { parameter($0, schema) })),
            (
                "result",
                .object([
                    ("name", .string("answer")), ("schema", schema.schema(overload.returns.value)),
                ])
            ),
        ]
        let ends = failures.compactMap { errors[$0].map(error) }
        if !ends.isEmpty { members.append(("errors", .array(ends))) }
        if overload.behaviour == nil { members.append(("x-modelled", .bool(false))) }
        return .object(members)
    }

    private static func parameter(_ field: Field, _ schema: WireSchema) -> OrderedJSON {
        .object([
            ("name", .string(field.name.value)), ("summary", .string(field.summary)),
            ("required", .bool(field.isRequired)), ("schema", schema.schema(field)),
        ])
    }

    /// JSON-RPC wants a number of every error; those without one of the vendor's go under -32000.
    private static func error(_ error: ErrorDeclaration) -> OrderedJSON {
        .object([
            ("code", .integer(error.code ?? -32000)), ("message", .string(error.summary)),
            ("data", .object([("name", .string(error.name.value))])),
        ])
    }

    private static func event(_ event: EventDeclaration, _ schema: WireSchema) -> OrderedJSON {
        .object([
            ("name", .string(event.wire)), ("summary", .string(event.summary)),
            ("x-constant", .string(event.name.value)), ("schema", schema.schema(event.payload.value)),
        ])
    }

    /// The names of the errors that each shape ends in, in the order of its facts.
    private static func failures(_ facts: [Fact]) -> [String: [String]] {
        var failures: [String: [String]] = [:]
        for fact in facts {
            guard let (owner, error) = fact.id.failure else { continue }
            if failures[owner]?.contains(error) != true { failures[owner, default: []].append(error) }
        }
        return failures
    }
}
