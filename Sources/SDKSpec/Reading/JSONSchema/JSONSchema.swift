/// The JSON Schema (draft 2020-12) of a spec's files, from the same definition as the validator: editors complete and
/// check with it while one writes.
public enum JSONSchema {
    /// The schema's text, the same at every call.
    public static var text: String { schema.text + "\n" }

    private static var schema: OrderedJSON {
        let root = SpecificationKey.record
        return .object(
            [
                ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
                ("title", .string("Spec of an SDK")),
                ("description", .string(root.summary)),
                ("$ref", .string(reference(to: root.name))),
                ("$defs", .object(JSONSchemaForms.definitions + records)),
            ]
        )
    }

    /// Every kind of mapping that can be reached from the root, by name.
    private static var records: [(name: String, value: OrderedJSON)] {
        var collector = RecordCollector()
        collector.visit(.record(SpecificationKey.self))
        let variants = collector.variants.map { (definitionName($0.name), JSONSchemaForms.schema(of: $0)) }
        let records = collector.records.map { (definitionName($0.name), JSONSchemaForms.schema(of: $0)) }
        let counters = collector.records.flatMap(FreeKeyCounter.definitions)
        return (variants + records + counters).sorted { $0.0 < $1.0 }.map { (name: $0.0, value: $0.1) }
    }

    /// The name under which something is defined: `fail` statement → failStatement.
    static func definitionName(_ name: String) -> String {
        let words = name.filter { $0 != "`" }.split(separator: " ")
        return words.enumerated().map { $0 == 0 ? String($1) : $1.prefix(1).uppercased() + $1.dropFirst() }.joined()
    }

    static func reference(to name: String) -> String { "#/$defs/\(definitionName(name))" }
}
