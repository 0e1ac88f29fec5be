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

    @Test("of several limits of a field the tightest bounds hold, and all of its patterns")
    func severalLimits() throws {
        let yaml = """
            types:
              Parcel:
                summary: A parcel
                fields:
                  labels: {type: "[String]", nonEmpty: true, summary: L, limit: {min: 0, max: 3, unit: items}}
                  weight:
                    type: UInt
                    summary: W
                    limit: [{name: a, min: 0, max: 3, unit: value}, {name: b, min: -2, max: 9, unit: value}]
                  code: {type: String, summary: C, limit: [{name: p, pattern: "^a"}, {name: q, pattern: "b$"}]}
            """
        let input = try SmallSpec.input(yaml)
        let schema = WireSchema(referencePrefix: "#/", index: input.index)
        let fields = try #require(input.index.fields(of: "Parcel")).map { schema.schema($0).text }
        #expect(fields[0].contains("\"minItems\": 1"))
        #expect(!fields[0].contains("\"minItems\": 0"))
        #expect(fields[1].contains("\"minimum\": 0"))
        #expect(fields[1].contains("\"maximum\": 3"))
        #expect(!fields[1].contains("\"maximum\": 9"))
        #expect(fields[2].contains("\"^a\""))
        #expect(fields[2].contains("\"b$\""))
    }

    @Test("a JSON argument has to be given, a JSON field needn't be")
    func requiredJSON() throws {
        let yaml = """
            types: {Note: {summary: A note, fields: {any: {type: JSON, summary: A}}}}
            methods:
              put: {topic: T, summary: Puts, parameters: {any: {type: JSON, summary: A}}, behaviour: do nothing}
            """
        let input = try SmallSpec.input(yaml)
        let schema = WireSchema(referencePrefix: "#/", index: input.index)
        let parameters = try #require(input.index.overloads["put"]).parameters
        #expect(schema.arguments(parameters).map(\.name).contains("required"))
        #expect(!schema.object(try #require(input.index.fields(of: "Note"))).map(\.name).contains("required"))
    }
}
