import Testing

@testable import SDKGeneration

@Suite("Checks of arguments in contracts")
struct CheckPlanTests {
    @Test("conditions are data that the runtime works out")
    func conditions() throws {
        let text = try SmallSpec.client(
            "Contracts",
            """
            errors: {mad: {code: 4, summary: Mad}}
            methods:
              send:
                topic: T
                summary: Sends
                parameters:
                  from: {type: PersonID, summary: F}
                  note: {type: "String?", summary: N}
                checks: |
                  fail mad when from == myself
                  fail mad when note exists and length(note, utf8-bytes) > 3
            """
        )
        let compact = text.filter { !$0.isWhitespace }
        #expect(compact.contains(#""fact":"send.fails.mad""#))
        #expect(compact.contains(#""error":{"name":"mad","number":4}"#))
        #expect(compact.contains(#""condition":{"==":[{"argument":"from"},{"caller":true}]}"#))
        #expect(compact.contains(#""words":"refusedwhenfrom==myself""#))
        #expect(compact.contains(#""fact":"send.fails.mad.2""#))
        let length = #"{"<":[{"value":3},{"utf8Length":[{"argument":"note"}]}]}"#
        #expect(compact.contains(#""and":[{"exists":[{"argument":"note"}]},\#(length)]"#))
    }
}
