import Testing

@testable import SDKGeneration

@Suite("Things of several kinds that are called the same")
struct SameNameTests {
    private static let yaml = """
        errors: {open: {code: 3, summary: It is open}, shut: {code: 4, summary: It is shut}}
        events: {shut: {wire: shut, summary: It shuts, payload: String}}
        methods:
          open:
            topic: Doors
            summary: Opens
            parameters: {door: {type: String, summary: Which, limit: {max: 3, unit: utf8-bytes, error: shut}}}
            behaviour: |
              fail open when door == "x"
              emit shut to myself with door
        """

    @Test("an event leads to the event, an error to the error")
    func places() throws {
        let page = try SmallSpec.page("methods/open.html", Self.yaml)
        #expect(page.contains("href=../events.html#events.shut.payload"))
        #expect(page.contains("href=../errors.html#errors.open"))
        #expect(page.contains("href=../errors.html#errors.shut"))
    }
}
