import SDKSpec

/// JSON Schemas of what calls to a world take and answer.
enum WorldSchema {
    static let null = type("null")
    static let text = type("string")
    static let object = type("object")
    static let anything = OrderedJSON.object([])

    /// What `world.record` answers.
    static let record = object([
        ("count", integer(from: 0)),
        (
            "calls",
            list(
                object([
                    ("number", integer(from: 1)),
                    ("cause", oneOf(["call", "timer", "control"])),
                    ("device", oneOf([text, null])), ("user", oneOf([text, null])), ("time", integer()),
                    ("method", text), ("arguments", anything), ("events", list(event)),
                ])
            )
        ),
    ])

    /// What `world.devices` answers.
    static let devices = list(
        object([("device", text), ("user", oneOf([text, null])), ("isConnected", type("boolean"))])
    )

    private static let event = object([("device", text), ("name", text), ("payload", anything)])

    /// A whole number.
    static func integer(from least: Int? = nil) -> OrderedJSON {
        .object([("type", .string("integer"))] + (least.map { [("minimum", .integer($0))] } ?? []))
    }

    /// One of several names; any text where there are none.
    static func oneOf(_ names: [String]) -> OrderedJSON {
        guard !names.isEmpty else { return text }
        return .object([("type", .string("string")), ("enum", .array(names.map { .string($0) }))])
    }

    /// What fits one of several schemas.
    static func oneOf(_ schemas: [OrderedJSON]) -> OrderedJSON { .object([("anyOf", .array(schemas))]) }

    private static func list(_ element: OrderedJSON) -> OrderedJSON {
        .object([("type", .string("array")), ("items", element)])
    }

    private static func object(_ members: [(name: String, value: OrderedJSON)]) -> OrderedJSON {
        .object([("type", .string("object")), ("properties", .object(members))])
    }

    private static func type(_ name: String) -> OrderedJSON { .object([("type", .string(name))]) }
}
