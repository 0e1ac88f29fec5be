import YAMLDocument

/// Reads a method's example.
enum ExampleReader {
    static func read(_ node: YAMLNode?, _ context: inout ReadingContext) -> Example? {
        guard let record = Record<ExampleKey>(node), let caller = record.text(.as) else { return nil }
        return Example(
            given: record.text(.given, context),
            caller: caller,
            arguments: ExampleValueReader.members(record.entries(.with), &context),
            location: context.location(record.range)
        )
    }
}
