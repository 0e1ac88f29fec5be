import Foundation
import Testing

/// What `sdkgen export` prints of declarations, held against their text.
@Suite struct ExportedDeclarationTests {
    private typealias Object = [String: Any]

    private static func model() throws -> Object {
        let run = try Tool.run(["export"], in: Checkout.smallSpec.deletingLastPathComponent())
        #expect(run.status == 0)
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? Object)
    }

    /// The entry of a list by its name, or by another member.
    private static func entry(_ name: String, _ list: String, by key: String = "name") throws -> Object {
        let entries = try #require(try model()[list] as? [Object])
        return try #require(entries.first { $0[key] as? String == name })
    }

    /// Whether a value is what JSON text says.
    private static func expect(_ value: Any?, _ json: String, _ at: SourceLocation = #_sourceLocation) throws {
        let expected = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
        #expect(value as? NSObject == expected as? NSObject, sourceLocation: at)
    }

    @Test("quotas, rates and examples are data")
    func methods() throws {
        let announce = try Self.entry("announceParcel", "methods", by: "id")
        let quota = try #require(announce["quota"] as? Object)
        try Self.expect(quota["max"], #"{"basic": 2, "business": 3}"#)
        try Self.expect(quota["error"], #""tooManyParcels""#)
        try Self.expect(quota["freedBy"], #""removeParcel""#)
        try Self.expect((quota["counts"] as? Object)?["name"], #""parcels""#)
        let track = try Self.entry("trackParcel", "methods", by: "id")
        try Self.expect(
            track["rate"],
            """
            {"calls": 5, "seconds": 10, "scope": "user", "error": "tooManyQuestions", "methods": ["trackParcel"]}
            """
        )
        try Self.expect(
            track["example"],
            #"{"given": "annHasParcel", "device": "ann", "arguments": {"parcelID": "P-1"}}"#
        )
        try Self.expect(track["quota"], "null")
    }

    @Test("stories and what they start from are told step by step")
    func stories() throws {
        try Self.expect(
            try Self.entry("annAndBen", "fixtures")["steps"],
            """
            [{"edition": "business", "times": 1, "saveAs": null, "returns": null, "fails": null, "events": []},
             {"call": "signIn", "device": "ann", "arguments": {"customerID": "ann"}, "times": 1, "saveAs": null,
              "returns": null, "fails": null, "events": []},
             {"call": "signIn", "device": "ben", "arguments": {"customerID": "ben"}, "times": 1, "saveAs": null,
              "returns": null, "fails": null, "events": []}]
            """
        )
        let steps = try #require(try Self.entry("customer-signs-in", "scenarios")["steps"] as? [Object])
        #expect(steps.count == 3)
        try Self.expect(steps[0]["fails"], #""signedOut""#)
        try Self.expect(steps[1]["events"], #"[{"device": "ann", "received": []}]"#)
    }

    @Test("state, documents and topics are there")
    func rest() throws {
        let model = try Self.model()
        let state = try #require(model["state"] as? Object)
        #expect(Set(state.keys) == ["device", "user", "world"])
        let world = try #require(state["world"] as? [Object])
        try Self.expect(world.first?["type"], #""{ParcelID: ParcelRecord}""#)
        try Self.expect(world.first?["cutsOff"], "false")
        try Self.expect(
            model["documents"],
            """
            [{"id": "handbook", "title": "Handbook of the parcel service", "kind": "page", "url": null, "twin": null}]
            """
        )
        let topics = try #require(model["topics"] as? [Object])
        #expect(topics.flatMap { $0["methods"] as? [String] ?? [] }.contains("announceParcel"))
    }
}
