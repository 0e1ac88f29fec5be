import YAMLDocument

/// Reads fixtures and scenarios.
enum ScenarioReader {
    static func fixture(_ entry: YAMLEntry, _ context: inout ReadingContext) -> FixtureDeclaration {
        let record = Record<FixtureKey>(entry.value)
        return FixtureDeclaration(
            name: context.name(entry),
            summary: record?.text(.summary) ?? "",
            given: record?.text(.given, context),
            steps: ScenarioStepReader.read(record?.items(.steps) ?? [], &context)
        )
    }

    static func scenario(_ entry: YAMLEntry, _ context: inout ReadingContext) -> ScenarioDeclaration {
        let record = Record<ScenarioKey>(entry.value)
        return ScenarioDeclaration(
            name: context.name(entry),
            summary: record?.text(.summary) ?? "",
            given: record?.text(.given, context),
            steps: ScenarioStepReader.read(record?.items(.steps) ?? [], &context),
            covers: FactID.read(record?.texts(.covers, context) ?? [])
        )
    }
}
