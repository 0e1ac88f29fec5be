import SDKRuntime
import SpecContracts
import Testing

@testable import SDKSpec
@testable import SpecCases
@testable import SpecExecution

@Suite("Values measured by the bytes of their JSON")
struct EncodedSizeTests {
    private static let types = """
        Kind: {summary: A kind., source: page, enum: String, values: {a: {wire: AAAA, summary: A.}, b: {wire: B, summary: B.}}}
        Level: {summary: A level., source: page, enum: Int, values: {low: {wire: 10, summary: L.}}}
        Name: {summary: A name., source: page, identifier: {plain: "n-${text: String}"}}
        Text: {summary: A text., source: page, fields: {text: {type: String, default: '"q"', summary: T.}}}
        Size: {summary: A size., source: page, fields: {size: {type: "Double?", summary: S.}, texts: {type: "[Text]", default: "[Text()]", summary: T.}}}
        Either: {summary: Either., source: page, union: {tag: Kind, member: kind, cases: {a: Text, b: Size}}}
        Beside: {summary: Either., source: page, union: {tag: Kind, cases: {a: Text, b: Size}}}
        Thing:
          summary: A thing.
          source: page
          fields:
            kind: {type: Kind, default: Kind.a, summary: K.}
            beside: {type: "Beside?", tag: kind, summary: B.}
            level: {type: Level, default: Level.low, summary: L.}
            share: {type: Double, default: "2", summary: S.}
            names: {type: "{Name: Double}", default: "{}", summary: N.}
            any: {type: "JSON?", summary: A.}
            flag: {type: Bool, default: "false", summary: F.}
            maybe: {type: "String?", summary: M.}
        """

    @Test(
        "lint, cases and service come to the same",
        arguments: [
            ("Thing", "{}"), ("Thing", "{beside: {}}"), ("Thing", "{kind: b, beside: {size: 3}}"),
            ("Thing", "{names: {n-1: 5}, any: {a: 1e5, b: [none, 1.50, true]}, maybe: none}"),
            ("Thing", "{flag: true, level: low, share: 1e300}"), ("Either", "{kind: a}"),
            ("Either", "{kind: b, size: 12345678901234567890}"), ("\"{String: Either?}\"", "{x: {kind: b}, y: none}"),
            ("\"[Double?]\"", "[1, none, 2.50, -0, 1e-7]"), ("\"{Kind: Level}\"", "{a: low}"),
            ("\"{Int: Int}\"", "{-1: 1, -0: 2}"), ("\"{Level: Int}\"", "{low: 1}"), ("String", "{join: [a, é]}"),
            ("Bytes", "{join: [a, {repeat: b, times: 3}]}"),
            ("String", "\"a\\u0301\\u007f\\b\\e\\u200d\\\"\""), ("Bytes", "abcd"), ("\"[Bytes]\"", "[a, ab, abc, '']"),
            ("JSON", "[1, -0, 1.0, 18446744073709551615, -9, a, 'true', null]"), ("UInt", "18446744073709551615"),
        ]
    )
    func agreement(type: String, value: String) throws {
        let checked = try SmallSpec.check(
            types: Self.types,
            method: """
                parameters: {thing: {type: \(type), summary: T.}}
                returns: Int
                behaviour: return 1
                example: {as: ann, with: {thing: \(value)}}
                """,
            steps: "- {ann: ping, with: {thing: \(value)}, returns: 1}"
        )
        let method = try #require(checked.specification.methods.first)
        let overload = try #require(method.overloads.first)
        let example = try #require(overload.example?.arguments["thing"]?.value)
        let type = overload.parameters[0].type.value
        let index = checked.index
        let given = CaseValue.arguments(overload.example?.arguments ?? [], of: overload, index, checked.behaviour)
            .filled()
        let lint = EncodedSize(index: index, defaults: checked.behaviour.defaultValues).bytes(of: example, as: type)
        let complete = CompleteValues(index, checked.behaviour).value(try #require(given["thing"]), as: type)
        let service = try received(given.wire, of: overload, method, checked)["thing"].encodedSize
        #expect(lint == service)
        #expect(complete.encodedSize == service)
    }

    /// The arguments as the service gets them.
    private func received(
        _ given: WireValue?,
        of overload: Overload,
        _ method: MethodDeclaration,
        _ checked: CheckedSpecification
    ) throws -> WireValue {
        let compiler = SpecCompiler(checked.index, checked.behaviour)
        let data = ContractData(checked.index, checked.behaviour)
        let called = SpecMethod(
            contract: MethodContract(data.contract(of: overload, method).json, types: TypeContracts()),
            parameters: compiler.types.fields(overload.parameters)
                .map { compiler.fixed.withDefault($0, owner: overload.id) },
            body: nil,
            whenFailed: nil,
            reading: compiler.reading
        )
        let request = WireRequest(method: overload.id, arguments: try #require(given))
        return called.wire(of: try called.arguments(of: request)).wire
    }
}
