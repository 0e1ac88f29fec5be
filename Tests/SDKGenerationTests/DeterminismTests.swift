import Testing

@testable import SDKGeneration

@Suite struct DeterminismTests {
    private static let yaml = """
        events: {SENT: {wire: sent, summary: Something was sent, surfaces: {native: N, web: W}, source: rules}}
        errors: {late: {code: 1, summary: Too late, constants: {web: W_LATE, native: N_LATE}, source: rules}}
        methods:
          send:
            topic: Letters
            summary: Sends
            surfaces: {native: MailSend, web: send}
            since: {native: "2", web: "1"}
            parameters: {title: {type: String, summary: The title, surfaces: {web: t, native: n}}}
            source: rules
        """

    /// Reading anew makes every dictionary anew, each with a seed of its own.
    @Test("the same spec makes the same files, time after time")
    func sameSpecMakesTheSame() throws {
        let pipeline = try GenerationPipeline(templates: .builtIn())
        let first = try pipeline.files(for: SmallSpec.input(Self.yaml, outputs: [.client, .reference]))
        for _ in 0..<20 {
            let again = try pipeline.files(for: SmallSpec.input(Self.yaml, outputs: [.reference, .client]))
            #expect(first == again)
        }
    }

    @Test("files come in the order of their paths and end in a line end")
    func filesComeInTheOrder() throws {
        let pipeline = try GenerationPipeline(templates: .builtIn())
        let files = try pipeline.files(for: SmallSpec.input(Self.yaml, outputs: [.client, .reference]))
        #expect(files.map(\.path) == files.map(\.path).sorted())
        #expect(files.allSatisfy { $0.contents.hasSuffix("\n") && !$0.contents.hasSuffix("\n\n") })
        let names = files.map(\.path).filter { $0.hasPrefix("PaperMail/") }
        #expect(names == FixedFiles.names(of: "client")?.sorted().map { "PaperMail/\($0)" })
        for file in files where file.path.hasSuffix(".swift") {
            let lines = file.contents.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.allSatisfy { $0.count <= 120 && !$0.hasSuffix(" ") }, "\(file.path)")
        }
    }
}
