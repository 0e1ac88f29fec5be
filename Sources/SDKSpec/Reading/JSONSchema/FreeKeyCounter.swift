/// Tells in the words of JSON Schema that a mapping has exactly one key that isn't among its own: one device a call.
///
/// A schema can count all keys of a mapping alone. So the own ones are looked at one after the other, which leads from
/// definition to definition, each for so many found; at the end there is one more key than those.
enum FreeKeyCounter {
    /// The reference by which a mapping is counted.
    static func start(of record: RecordShape) -> JSONSchemaForms.Member {
        ("allOf", .array([.object([("$ref", .string(JSONSchema.reference(to: name(record, 0, 0))))])]))
    }

    /// The definitions for a mapping; none where it has no free key.
    static func definitions(of record: RecordShape) -> [JSONSchemaForms.Member] {
        guard record.freeKey != nil else { return [] }
        let keys = record.keys.map(\.name)
        return (0...keys.count).flatMap { place in
            (0...place).map { found in
                (
                    JSONSchema.definitionName(name(record, place, found)),
                    definition(of: record, keys.dropFirst(place).first, place, found)
                )
            }
        }
    }

    private static func definition(
        of record: RecordShape,
        _ key: String?,
        _ place: Int,
        _ found: Int
    ) -> OrderedJSON {
        guard let key else {
            return .object([("minProperties", .integer(found + 1)), ("maxProperties", .integer(found + 1))])
        }
        func next(_ found: Int) -> OrderedJSON {
            .object([("$ref", .string(JSONSchema.reference(to: name(record, place + 1, found))))])
        }
        return .object([
            ("if", .object([("required", .array([.string(key)]))])), ("then", next(found + 1)), ("else", next(found)),
        ])
    }

    private static func name(_ record: RecordShape, _ place: Int, _ found: Int) -> String {
        "\(record.name) with \(found) of \(place) keys"
    }
}
