import SDKSpec
import Testing

@testable import SDKGeneration

@Suite("Examples in Swift")
struct SwiftExampleTests {
    private static let overloads = """
        types:
          Ink: {summary: An ink, enum: String, values: {red: {wire: red, summary: Red}}}
          Seal: {summary: A seal, enum: String, values: {red: {wire: red, summary: Red}}}
        methods:
          mark:
            topic: Letters
            summary: Marks a letter.
            surfaces: {web: mark}
            source: rules
            overloads:
              ink:
                parameters: {ink: {type: Ink, label: _, summary: In which ink.}}
                behaviour: do nothing
                example: {as: ann, with: {ink: red}}
              seals:
                parameters: {seals: {type: "[Seal]", label: _, summary: With which seals.}}
                behaviour: do nothing
                example: {as: ann, with: {seals: []}}
              times:
                parameters: {times: {type: Int, summary: How often.}}
                behaviour: do nothing
                example: {as: ann, with: {times: 3}}
        """

    @Test(
        "arguments say of which type they are where nothing else tells overloads apart",
        arguments: [
            ("mark.ink", "try await ann.mark(.red as Ink)"), ("mark.seals", "try await ann.mark([] as [Seal])"),
            ("mark.times", "try await ann.mark(times: 3)"),
        ]
    )
    func overload(id: String, code: String) throws {
        let input = try SmallSpec.input(Self.overloads)
        let shape = try #require(input.index.overloads[id])
        #expect(try SwiftExamples(input).example(of: shape, width: 80)?.code == code)
    }
}
