import Foundation
import SDKRuntime
import Testing

/// `sdkgen export`, read as a tool reads it that knows nothing of the generator.
@Suite struct ExportTests {
    struct Model: Decodable {
        struct Method: Decodable {
            let name: String
            let id: String
            let surfaces: [String: String]
            let modelled: Bool
            let parameters: [Field]
            let returns: String
            let behaviour: [Statement]?
        }
        struct Statement: Decodable {
            let statement: String
            let error: String?
            let when: Expression?
            let condition: Expression?
            let then: [Statement]?
        }
        /// A value written out, whatever its kind.
        struct Literal: Decodable {
            let text: String?

            init(from decoder: any Decoder) throws {
                text = try? decoder.singleValueContainer().decode(String.self)
            }
        }
        /// The members of the kinds of expressions that the tests look at.
        final class Expression: Decodable {
            let expression: String
            let `operator`: String?
            let name: String?
            let value: Literal?
            let base: Expression?
            let left: Expression?
            let right: Expression?
            let operand: Expression?
        }
        struct Procedure: Decodable {
            let name: String
            let behaviour: [Statement]
        }
        struct Field: Decodable {
            let name: String
            let type: String
            let required: Bool
            let `default`: Expression?
            let limits: [Limit]
        }
        struct Limit: Decodable {
            let min: Int?
            let max: Int?
            let unit: String?
            let error: String?
        }
        struct Named: Decodable { let name: String }
        struct Failure: Decodable {
            let name: String
            let code: Int?
        }
        struct Fact: Decodable {
            let id: String
            let kind: String
            let value: String
            let unit: String?
            let source: [String]
            let status: String
            let testable: Bool
            let coveredBy: [String]
        }
        let methods: [Method]
        let types: [Named]
        let errors: [Failure]
        let events: [Named]
        let facts: [Fact]
        let procedures: [Procedure]
    }

    @Test("the model has methods, types, errors, events and facts")
    func modelHasMethodsTypes() throws {
        let model = try Self.model(in: Checkout.smallSpec.deletingLastPathComponent())
        let names = ["signIn", "announceParcel", "trackParcel", "shareParcel", "moveParcel", "removeParcel"]
        #expect(model.methods.map(\.name) == names)
        #expect(!model.methods.map(\.modelled).contains(false))
        #expect(model.types.map(\.name) == ["CustomerID", "ParcelID", "ParcelStatus", "Parcel", "ParcelRecord"])
        #expect(model.events.map(\.name) == ["PARCEL_MOVED", "PARCEL_SHARED"])
        #expect(model.errors.first { $0.name == "parcelKnown" }?.code == 31)
        #expect(model.errors.first { $0.name == "invalidArgument" }.map { $0.code == nil } == true)

        let method = try #require(model.methods.first { $0.id == "announceParcel" })
        #expect(method.surfaces == ["http": "POST /parcels"])
        #expect(method.returns == "Parcel")
        #expect(method.parameters.map(\.name) == ["parcelID", "note"])
        #expect(method.parameters.map(\.type) == ["ParcelID", "String"])
        #expect(method.parameters.map(\.required) == [true, false])
        #expect(method.parameters.map(\.default?.expression) == [nil, "literal"])
        #expect(method.parameters.last?.default?.value?.text == "")
        let limit = try #require(method.parameters.last?.limits.first)
        #expect((limit.max, limit.min, limit.unit, limit.error) == (20, nil, "utf16-units", "noteTooLong"))

        let fact = try #require(model.facts.first { $0.id == "announceParcel.note.limit" })
        #expect((fact.kind, fact.value, fact.unit, fact.status) == ("limit", "20", "utf16-units", "documented"))
        #expect(fact.source == ["handbook#Parcels"])
        #expect(fact.coveredBy.contains("announceParcel.note.limit/max+1"))
        let inferred = try #require(model.facts.first { $0.id == "errors.parcelKnown" })
        #expect((inferred.kind, inferred.value) == ("error", "31"))
    }

    @Test("behaviour is a tree of statements")
    func behaviourIsATree() throws {
        let model = try Self.model(in: Checkout.smallSpec.deletingLastPathComponent())
        let method = try #require(model.methods.first { $0.id == "announceParcel" })
        let statements = try #require(method.behaviour)
        #expect(statements.map(\.statement) == ["fail", "let", "set", "add", "return"])
        #expect(statements[0].error == "parcelKnown")
        let condition = try #require(statements[0].when)
        #expect((condition.expression, condition.operator, condition.left?.name) == ("binary", "in", "parcelID"))
        #expect((condition.right?.expression, condition.right?.name) == ("member", "parcels"))
        #expect(condition.right?.base?.name == "world")
        let procedure = try #require(model.procedures.first { $0.name == "tellWatchers" })
        #expect(procedure.behaviour.map(\.statement) == ["let", "if"])
        #expect(procedure.behaviour[1].condition?.expression == "exists")
        #expect(procedure.behaviour[1].condition?.operand?.name == "moved")
        #expect(procedure.behaviour[1].then?.map(\.statement) == ["emit"])
    }

    @Test("what behaviour isn't written down for is no model")
    func whatBehaviourIsntWritten() throws {
        try Sandbox.with { sandbox in
            try sandbox.write(
                """
                methods:
                  weighParcel:
                    topic: Parcels
                    summary: Tells how heavy a parcel is.
                    surfaces: {http: GET /weight}
                    parameters:
                      parcelID: {type: ParcelID, summary: Its number.}
                    returns: {type: Int, summary: Its weight in grams.}
                    source: handbook#Parcels

                """,
                to: "Spec/more.yaml"
            )
            let model = try Self.model(in: sandbox.folder)
            #expect(model.methods.filter { !$0.modelled }.map(\.name) == ["weighParcel"])
            let fact = try #require(model.facts.first { $0.id == "weighParcel.parcelID.required" })
            #expect(!fact.testable)
        }
    }

    @Test("that there is no value, that nothing is said of one, and a text are three things")
    func noValue() throws {
        try Sandbox.with { sandbox in
            try sandbox.write(
                """
                methods:
                  echo:
                    topic: Parcels
                    summary: Says what it is told.
                    surfaces: {http: GET /echo}
                    parameters:
                      words: {type: "String?", summary: The words.}
                    returns: "String?"
                    behaviour: return words
                    example: {as: ann, with: {}}
                    source: handbook#Parcels
                scenarios:
                  echoes:
                    summary: What is said comes back.
                    steps:
                      - {ann: echo, with: {words: none}, returns: none}
                      - {ann: echo, with: {words: "none"}, returns: "none"}
                      - {ann: echo, with: {words: "null"}}

                """,
                to: "Spec/more.yaml"
            )
            let run = try sandbox.run("export")
            let model = try WireValue(json: run.output)
            guard case .array(let stories) = model["scenarios"],
                let story = stories.first(where: { $0["name"] == "echoes" }),
                case .array(let steps) = story["steps"]
            else {
                Issue.record("there is no story: \(run.error)")
                return
            }
            #expect(steps.map { $0["arguments"]["words"] } == [["$word": "none"], "none", "null"])
            #expect(steps.map { $0["returns"] } == [["$word": "none"], "none", nil])
        }
    }

    @Test("every fact of the real spec that a call can tell has a case")
    func everyFactOfTheReal() throws {
        let model = try Self.model(in: Checkout.folder)
        #expect(model.facts.filter { $0.testable && $0.coveredBy.isEmpty }.map(\.id) == [])
        #expect(model.facts.filter(\.testable).count > 400)
        #expect(Set(model.facts.map(\.id)).count == model.facts.count)
        #expect(Set(model.methods.map(\.id)).count == model.methods.count)
    }

    private static func model(in folder: URL) throws -> Model {
        let run = try Tool.run(["export"], in: folder)
        #expect(run.status == 0)
        return try JSONDecoder().decode(Model.self, from: Data(run.output.utf8))
    }
}
