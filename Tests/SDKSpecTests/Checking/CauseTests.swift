import Testing

@testable import SDKSpec

@Suite("Each cause is told once")
struct CauseTests {
    private func findings(_ old: String, _ new: String) -> [String] {
        CheckedText(CityLibrary.replacing(old, by: new)).findings.map(\.rule)
    }

    @Test("a figure that can't be read isn't missed where it is used")
    func figure() {
        #expect(findings("days: {type: Int, value: 14,", "days: {type: Int, value: 1.4.,") == ["expression-syntax"])
    }

    @Test("a name isn't missed whose statement can't be read")
    func name() {
        let found = findings("let item = world.items[itemID] or fail unknown", "let item = world.items[")
        #expect(found.contains("statement-syntax"))
        #expect(!found.contains(UnknownType.id) && !found.contains("unknown-name"))
    }

    @Test("a key that is meant isn't missed")
    func key() {
        #expect(findings("Film: {summary: A film., fields", "Film: {sumary: A film., fields") == ["unknown-key"])
    }

    @Test("a type that isn't there is named where it comes first, and what is done with its values isn't judged")
    func type() {
        let text = CityLibrary.replacing(
            "days2: {type: \"Int?\"",
            by: "days3: {type: Span, summary: S.}\n      days2: {type: \"Span?\""
        )
        let found = CheckedText(text).findings
        #expect(found.filter { $0.rule == UnknownType.id }.map(\.message) == ["there is no type `Span`"])
        #expect(!found.contains { $0.message.contains("`Span`") && $0.rule != UnknownType.id })
    }

    @Test("a value that is wrong isn't missed where its name is used")
    func value() {
        let found = findings(
            "let item = world.items[itemID] or fail unknown",
            "let item = world.itms[itemID] or fail unknown"
        )
        #expect(found == ["unknown-member"])
    }

    @Test("what stands behind a line that is indented like no other isn't judged by it")
    func indentation() {
        let statements = "let item = world.items[itemID] or fail unknown\n"
        let found = findings(
            statements,
            "if myself in users\n          do nothing\n        fail unknown\n      \(statements)"
        )
        #expect(found == ["statement-indentation"])
    }
}
