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
        let text = WireSchema(referencePrefix: "#/", index: input.index, defaults: input.behaviour.defaultValues)
            .schema(flag).text
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
        let schema = WireSchema(referencePrefix: "#/", index: input.index, defaults: input.behaviour.defaultValues)
        let fields = try #require(input.index.fields(of: "Parcel")).map { schema.schema($0, of: "Parcel").text }
        #expect(fields[0].contains("\"minItems\": 1"))
        #expect(!fields[0].contains("\"minItems\": 0"))
        #expect(fields[1].contains("\"minimum\": 0"))
        #expect(fields[1].contains("\"maximum\": 3"))
        #expect(!fields[1].contains("\"maximum\": 9"))
        #expect(fields[2].contains("\"^a\""))
        #expect(fields[2].contains("\"b$\""))
    }

    @Test("what is taken where nothing is given stands there as it is written on the wire")
    func defaults() throws {
        let yaml = """
            types:
              Kind: {summary: A kind, enum: String, values: {loud: {wire: LOUD, summary: Loud}}}
              Room:
                summary: A room
                fields:
                  kind: {type: Kind, default: Kind.loud, summary: K}
                  seats: {type: Int, default: 2 + 2, summary: S}
                  note: {type: "String?", summary: N}
            methods:
              put:
                topic: T
                summary: Puts
                parameters: {names: {type: "[String]", default: '["a"]', summary: N}}
                behaviour: do nothing
            """
        let input = try SmallSpec.input(yaml)
        let schema = WireSchema(referencePrefix: "#/", index: input.index, defaults: input.behaviour.defaultValues)
        let fields = try #require(input.index.fields(of: "Room")).map { schema.schema($0, of: "Room").text }
        #expect(fields[0].contains("\"default\": \"LOUD\""), "\(fields[0])")
        #expect(fields[1].contains("\"default\": 4"), "\(fields[1])")
        #expect(!fields[2].contains("default"), "\(fields[2])")
        let arguments = OrderedJSON.object(schema.arguments(try #require(input.index.overloads["put"]))).text
        #expect(arguments.contains("\"default\": [\"a\"]"), "\(arguments)")
    }

    @Test("a JSON argument has to be given, a JSON field needn't be")
    func requiredJSON() throws {
        let yaml = """
            types: {Note: {summary: A note, fields: {any: {type: JSON, summary: A}}}}
            methods:
              put: {topic: T, summary: Puts, parameters: {any: {type: JSON, summary: A}}, behaviour: do nothing}
            """
        let input = try SmallSpec.input(yaml)
        let schema = WireSchema(referencePrefix: "#/", index: input.index, defaults: input.behaviour.defaultValues)
        let put = try #require(input.index.overloads["put"])
        #expect(schema.arguments(put).map(\.name).contains("required"))
        #expect(
            !schema.object(try #require(input.index.fields(of: "Note")), of: "Note").map(\.name).contains("required")
        )
    }
}
