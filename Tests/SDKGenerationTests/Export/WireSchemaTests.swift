import SDKSpec
import Testing

@testable import SDKGeneration

@Suite("The schema of what travels")
struct WireSchemaTests {
    @Test("an enumeration of whole numbers has numbers, the largest among them")
    func largestNumber() throws {
        let yaml = """
            types:
              Flag:
                summary: A flag
                enum: UInt
                values:
                  one: {wire: 1, summary: One}
                  all: {wire: 18446744073709551615, summary: All of them}
            """
        let input = try SmallSpec.input(yaml)
        let flag = try #require(input.index.types["Flag"])
        let text = WireSchema(referencePrefix: "#/", index: input.index).schema(flag).text
        #expect(text.contains("\"examples\": [1, 18446744073709551615]"))
    }
}
