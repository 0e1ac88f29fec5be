import Foundation
import Testing

/// `sdkgen export` of the wire alone.
@Suite struct WireExportTests {
    private static func document(_ format: String) throws -> [String: Any] {
        let folder = Checkout.smallSpec.deletingLastPathComponent()
        let run = try Tool.run(["export", "--format", format], in: folder)
        let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        return try #require(document as? [String: Any])
    }

    @Test("an OpenRPC document has each shape of a method, with limits, answer and errors")
    func openrpcDocumentHasEachShape() throws {
        let document = try Self.document("openrpc")
        #expect(document["openrpc"] as? String == "1.3.2")
        let methods = try #require(document["methods"] as? [[String: Any]])
        #expect(methods.map { $0["name"] as? String }.contains("announceParcel"))
        let announce = try #require(methods.first { $0["name"] as? String == "announceParcel" })
        #expect(announce["paramStructure"] as? String == "by-name")
        let parameters = try #require(announce["params"] as? [[String: Any]])
        #expect(parameters.map { $0["name"] as? String } == ["parcelID", "note"])
        #expect(parameters.map { $0["required"] as? Bool } == [true, false])
        let note = try #require(parameters.last?["schema"] as? [String: Any])
        // JSON Schema has no UTF-16.
        #expect(note["maxLength"] == nil)
        #expect((note["description"] as? String)?.hasSuffix("At most 20 UTF-16 code units.") == true)
        let limits = try #require(note["x-limits"] as? [[String: Any]])
        #expect(limits.first?["unit"] as? String == "utf16-units")
        let result = try #require((announce["result"] as? [String: Any])?["schema"] as? [String: Any])
        #expect(result["$ref"] as? String == "#/components/schemas/Parcel")
        let errors = try #require(announce["errors"] as? [[String: Any]])
        #expect(errors.map { $0["code"] as? Int }.contains(31))
    }

    @Test("a method has the errors of gates, arguments, edition, rate, limits, quota and behaviour, in that order")
    func errorsInOrder() throws {
        let run = try Tool.run(["export", "--format", "openrpc", "--spec", "Tests/Language/Spec"], in: Checkout.folder)
        let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let methods = try #require(document?["methods"] as? [[String: Any]])
        let keep = try #require(methods.first { $0["name"] as? String == "keep" })
        let errors = try #require(keep["errors"] as? [[String: Any]])
        #expect(errors.map { $0["code"] as? Int } == [3, 8, -32602, 2, 7, 6, 5])
        for method in methods {
            let codes = (method["errors"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? Int }
            #expect(Set(codes).count == codes.count, "\(method["name"] ?? "")")
            let required = (method["params"] as? [[String: Any]] ?? []).map { $0["required"] as? Bool == true }
            #expect(!zip(required, required.dropFirst()).contains { !$0 && $1 }, "\(method["name"] ?? "")")
        }
    }

    @Test("an OpenRPC document has the calls to the world, and what a control of the spec is given and ends in")
    func callsToTheWorld() throws {
        let run = try Tool.run(["export", "--format", "openrpc", "--spec", "Tests/Language/Spec"], in: Checkout.folder)
        let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let methods = try #require(document?["methods"] as? [[String: Any]])
        let world = methods.filter { ($0["name"] as? String)?.hasPrefix("world.") == true }
        #expect(world.count == 14)
        let perform = try #require(world.first { $0["name"] as? String == "world.perform" })
        let first = try #require((perform["params"] as? [[String: Any]])?.first)
        let names = try #require((first["schema"] as? [String: Any])?["enum"] as? [String])
        let controls = try #require(document?["x-controls"] as? [[String: Any]])
        #expect(controls.compactMap { $0["name"] as? String } == names)
        #expect(!names.isEmpty)
        for control in controls {
            #expect(["world", "device", "user"].contains(control["of"] as? String))
            #expect(control["params"] is [Any])
            #expect(control["result"] is [String: Any])
        }
        #expect(controls.contains { ($0["params"] as? [Any])?.isEmpty == false })
    }

    @Test("a JSON Schema has the types, the calls and the events")
    func jsonSchemaHasTheTypes() throws {
        let document = try Self.document("json-schema")
        #expect(document["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        let definitions = try #require(document["$defs"] as? [String: Any])
        #expect(definitions["Parcel"] != nil)
        let calls = try #require((definitions["calls"] as? [String: Any])?["$defs"] as? [String: Any])
        let announce = try #require((calls["announceParcel"] as? [String: Any])?["$defs"] as? [String: Any])
        let arguments = try #require(announce["arguments"] as? [String: Any])
        #expect(arguments["required"] as? [String] == ["parcelID"])
        #expect(arguments["additionalProperties"] as? Bool == false)
    }

    @Test("a union that says itself which case it is, has the member that does in its schema")
    func memberOfUnion() throws {
        let run = try Tool.run(
            ["export", "--format", "json-schema", "--spec", "Tests/Language/Spec"],
            in: Checkout.folder
        )
        let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let types = try #require(document?["$defs"] as? [String: Any])
        let unions = types.values.compactMap { $0 as? [String: Any] }.compactMap { $0["anyOf"] as? [[String: Any]] }
        let cases = unions.joined().compactMap { $0["allOf"] as? [[String: Any]] }
        #expect(!cases.isEmpty)
        for parts in cases {
            let told = try #require(parts.last)
            let member = try #require((told["required"] as? [String])?.first)
            let properties = try #require(told["properties"] as? [String: [String: Any]])
            #expect(properties[member]?["const"] != nil)
        }
    }
}
