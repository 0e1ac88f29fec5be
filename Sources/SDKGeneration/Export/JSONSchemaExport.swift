import SDKSpec

/// What travels, as one JSON Schema: the types, then the arguments and the answer of each method and what each event
/// carries.
public enum JSONSchemaExport {
    /// The schema of a spec.
    public static func json(of checked: CheckedSpecification) -> OrderedJSON {
        let specification = checked.specification
        let schema = WireSchema(
            referencePrefix: "#/$defs/",
            index: checked.index,
            defaults: checked.behaviour.defaultValues
        )
        let types = specification.types.filter(\.isPublic).map { ($0.name.value, schema.schema($0)) }
        let overloads = specification.methods.flatMap(\.overloads)
        let calls = overloads.map { ($0.id, call($0, schema)) }
        let events = specification.events.map { ($0.wire, event($0, schema)) }
        return .object([
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            ("title", .string(specification.product.title)),
            ("description", .string(specification.product.summary)),
            (
                "$defs",
                .object(
                    types + [
                        (free("calls", types.map(\.0)), definitions(calls)),
                        (free("events", types.map(\.0)), definitions(events)),
                    ]
                )
            ),
        ])
    }

    /// A name that no type has.
    private static func free(_ name: String, _ types: [String]) -> String {
        types.contains(name) ? free("_\(name)", types) : name
    }

    private static func definitions(_ schemas: [(String, OrderedJSON)]) -> OrderedJSON {
        .object([("$defs", .object(schemas.map { (name: $0.0, value: $0.1) }))])
    }

    private static func call(_ overload: Overload, _ schema: WireSchema) -> OrderedJSON {
        definitions([
            ("arguments", .object(schema.arguments(overload) + [("additionalProperties", .bool(false))])),
            ("answer", schema.schema(overload.returns.value)),
        ])
    }

    private static func event(_ event: EventDeclaration, _ schema: WireSchema) -> OrderedJSON {
        schema.schema(event.payload.value)
    }
}
