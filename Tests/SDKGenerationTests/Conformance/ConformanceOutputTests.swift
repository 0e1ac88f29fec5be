import Testing

@testable import SDKGeneration

@Suite("The conformance suite's files")
struct ConformanceOutputTests {
    private let spec = """
        methods:
          paint:
            topic: Odds & ends
            summary: Paints
            parameters: {name: {type: String, nonEmpty: true, summary: What}}
            behaviour: do nothing
            example: {as: ann, with: {name: 'a "\\ # b'}}
        """

    private func files(_ access: GenerationOptions.Access = .public) throws -> [String: String] {
        let input = try SmallSpec.input(spec, access: access, outputs: [.conformance])
        let files = try ConformanceOutput().files(for: input, templates: .builtIn())
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.contents) })
    }

    @Test("the files are named beforehand")
    func names() throws {
        let names = FixedFiles.names(of: "conformance") ?? []
        #expect(try files().keys.sorted() == names.map { "PaperMailConformance/\($0)" }.sorted())
    }

    @Test("the suite is as visible as is asked for", arguments: GenerationOptions.Access.allCases)
    func access(access: GenerationOptions.Access) throws {
        let suite = try files(access)["PaperMailConformance/Suite.swift"]
        #expect(suite?.contains("\n\(access.modifier)enum MailConformance {") == true)
    }

    @Test("cases stand in raw texts, a line each")
    func cases() throws {
        #expect(
            try files()["PaperMailConformance/DerivedCases.swift"] == ##"""
                // Generated from the spec by sdkgen. Do not edit.
                //
                // The cases that follow from single rules.

                /// A derived case a line.
                enum DerivedCaseLines {
                    /// Odds & ends.
                    private static let oddsEnds = #"""
                        {"topic":"Odds & ends"}
                        {"id":"paint/example","summary":"The example succeeds.","facts":[],"steps":[{"device":"ann","call":"paint","with":{"name":"a \"\\ # b"}}]}
                        {"id":"paint.name.required/missing","summary":"Without `name` the call fails.","facts":["paint.name.required","errors.badArgument"],"steps":[{"device":"ann","call":"paint","fails":{"name":"badArgument","fact":"paint.name.required"}}]}
                        {"id":"paint.name.required/empty","summary":"With an empty `name` the call fails.","facts":["paint.name.required","errors.badArgument"],"steps":[{"device":"ann","call":"paint","with":{"name":""},"fails":{"name":"badArgument","fact":"paint.name.required"}}]}
                        """#

                    /// All lines, in order.
                    static let all: [String] = [oddsEnds]
                }

                """##
        )
    }

    @Test("a topic with much to say gets several texts")
    func pieces() {
        let line = String(repeating: "x", count: DataPiece.mostBytes / 2)
        let lines = [("Some topic", line), ("all", "y"), ("Some topic", line), ("Some topic", "z")]
        let pieces = DataPiece.pieces(of: lines)
        #expect(pieces.map(\.name) == ["someTopic", "someTopic2", "all2"])
        // A text is its lines between the quotes.
        #expect(pieces.map { $0.text.lines.count - 2 } == [1, 2, 1])
    }
}
