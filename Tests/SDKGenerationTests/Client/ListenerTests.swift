import Testing

@testable import SDKGeneration

@Suite struct ListenerTests {
    private static let upload = """
        events: {UPLOADED: {wire: uploaded, summary: A part was uploaded, payload: Int}}
        methods:
          upload:
            topic: T
            summary: Uploads
            parameters:
              file: {type: Bytes, summary: The file}
              onProgress: {type: "Handler?", summary: How far it is, event: UPLOADED}
              silent: {type: Bool, default: "false", edition: large, since: {web: 1.5.0}, summary: Nobody is told}
          on: {topic: T, summary: Listens, kind: listener, parameters: {name: {type: String, summary: Which}}}
          off: {topic: T, summary: Listens no more, kind: listener}
        """

    @Test("functions of the caller are documented and no part of the call")
    func functionsOfTheCallers() throws {
        let api = try SmallSpec.client("API", Self.upload)
        #expect(api.contains("func upload(file: [UInt8], silent: Bool) async throws(MailError)"))
        #expect(
            api.contains(
                """
                    /// Not part of the call is the vendor's function `onProgress`: How far it is. In its place comes the event
                    /// `UPLOADED`.
                """
            )
        )
        #expect(
            api.contains(
                "  ///   - silent: Nobody is told. `false` when none is given. Edition: Large.\n"
            )
        )
        #expect(api.contains("/// - Throws: ``MailError`` with the code `badArgument` or `notBought`."))
        #expect(!(try SmallSpec.client("Client", Self.upload)).contains("\"onProgress\""))
        let contract = try SmallSpec.client("Contracts", Self.upload)
        #expect(contract.contains(#""edition": {"name": "large", "fact": "upload.silent.edition"}"#))
        #expect(!contract.contains("onProgress"))
    }

    @Test("streams of events stand in the place of listeners")
    func streamsOfEventsStand() throws {
        let doc = """
                /// What reaches the client unasked, from the moment of this call on.
                ///
                /// It stands in the place of the vendor's `on` and `off`: who no longer listens lets the stream go.

            """
        let api = try SmallSpec.client("API", Self.upload)
        #expect(api.contains("\(doc)    func events() -> EventStream<MailEvent>"))
        #expect(!api.contains("func on("))
        let client = try SmallSpec.client("Client", Self.upload)
        #expect(client.contains("\(doc)    public func events() -> EventStream<MailEvent>"))
        let page = try SmallSpec.page("methods/on.html", Self.upload)
        #expect(page.contains("A client offers streams of events in its place: <code>events()</code>."))
        #expect(page.contains("<dfn>name</dfn>") && !page.contains("func on("))
        let upload = try SmallSpec.page("methods/upload.html", Self.upload)
        #expect(upload.contains("<dfn>onProgress</dfn> <code>function</code>"))
    }
}
