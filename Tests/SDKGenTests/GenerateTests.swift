import Foundation
import Testing

@Suite struct GenerateTests {
    static let client = [
        "API", "Client", "Contracts", "Enumerations", "Errors", "Events", "Identifiers", "Types",
    ].map { "ParcelTracking/\($0).swift" }
    static let conformance = ["DerivedCases", "Facts", "Scenarios", "Suite", "Types"]
        .map { "ParcelTrackingConformance/\($0).swift" }
    static let mock = ["Behaviour", "Controls", "Dispatcher", "Gates", "Mock", "Names", "Procedures", "State", "World"]
        .map { "ParcelTrackingMock/\($0).swift" }
    static let sections = [
        "behaviour", "contradictions", "editions", "errors", "events", "gaps", "inferred", "limits", "sources",
        "stories", "types", "wire",
    ].map { "Reference/\($0).html" }
    static let around = ["Reference/index.html", "Reference/search.js", "Reference/style.css"]
    static let methods = ["announceParcel", "moveParcel", "removeParcel", "shareParcel", "signIn", "trackParcel"]
        .map { "Reference/methods/\($0).html" }
    static let topics = ["Reference/topics/customers.html", "Reference/topics/parcels.html"]
    static let examples = ["ParcelTrackingExamples/Examples.swift"]

    @Test("the files have fixed names, and a page a topic and a method")
    func filesHaveFixedNames() throws {
        try Sandbox.with { sandbox in
            let run = try sandbox.run("generate")
            #expect(run.status == 0)
            #expect(run.output.isEmpty)
            #expect(run.error.isEmpty)
            let modules = Self.client + Self.conformance + Self.mock + Self.examples
            let pages = Self.sections + Self.around + Self.methods + Self.topics
            #expect(try sandbox.files(in: "Generated") == (modules + pages).sorted())
        }
    }

    @Test("a second run writes nothing")
    func secondRunWritesNothing() throws {
        try Sandbox.with { sandbox in
            try sandbox.run("generate").expectSilence()
            try sandbox.age("Generated")
            let times = try sandbox.times(of: "Generated")
            try sandbox.run("generate").expectSilence()
            #expect(try sandbox.times(of: "Generated") == times)
            try sandbox.run("generate", "--check").expectSilence()
        }
    }

    @Test("a change is written where it shows, and nowhere else")
    func changeIsWrittenWhereItShows() throws {
        try Sandbox.with { sandbox in
            try sandbox.run("generate").expectSilence()
            try sandbox.age("Generated")
            let before = try sandbox.times(of: "Generated")
            try sandbox.replace("summary: It is on its way.", with: "summary: It moves.")
            try sandbox.run("generate").expectSilence()
            let after = try sandbox.times(of: "Generated")
            let written = before.keys.filter { before[$0] != after[$0] }
            #expect(written.sorted() == ["ParcelTracking/Enumerations.swift", "Reference/types.html"])
        }
    }

    @Test("what isn't generated any more goes, what somebody else put there stays")
    func whatIsntGeneratedAnyMoreGoes() throws {
        try Sandbox.with { sandbox in
            try sandbox.run("generate").expectSilence()
            let wanted = try sandbox.contents(of: "Generated")
            let generated = try sandbox.text("Generated/ParcelTracking/API.swift")
            try sandbox.write(generated, to: "Generated/ParcelTracking/Old.swift")
            try sandbox.write(sandbox.text("Generated/Reference/types.html"), to: "Generated/Reference/old.html")
            try sandbox.write("// Mine.\n", to: "Generated/ParcelTracking/Mine.swift")
            try sandbox.write(generated, to: "Generated/Another/API.swift")
            try sandbox.run("generate").expectSilence()
            var found = try sandbox.contents(of: "Generated")
            #expect(found.removeValue(forKey: "ParcelTracking/Mine.swift") == Data("// Mine.\n".utf8))
            #expect(found.removeValue(forKey: "Another/API.swift") != nil)
            #expect(found == wanted)
        }
    }

    @Test("a check tells every difference and writes nothing")
    func checkTellsEveryDifference() throws {
        try Sandbox.with { sandbox in
            try sandbox.run("generate", "--output", "out").expectSilence()
            try sandbox.remove("out/ParcelTracking/API.swift")
            let client = try sandbox.text("out/ParcelTracking/Client.swift")
            try sandbox.write("// mine\n" + client, to: "out/ParcelTracking/Client.swift")
            try sandbox.write(client, to: "out/ParcelTrackingMock/Old.swift")
            try sandbox.age("out")
            let (contents, times) = (try sandbox.contents(of: "out"), try sandbox.times(of: "out"))
            let run = try sandbox.run("generate", "--output", "out", "--check")
            #expect(run.status == 1)
            #expect(run.output.isEmpty)
            #expect(
                run.error == """
                    ParcelTracking/API.swift: is missing
                    ParcelTracking/Client.swift:1: differs
                        generated: \(client.prefix { $0 != "\n" })
                        found:     // mine
                    ParcelTrackingMock/Old.swift: isn't generated any more
                    out isn't what the spec says; run `sdkgen generate --output out`

                    """
            )
            #expect(try sandbox.contents(of: "out") == contents)
            #expect(try sandbox.times(of: "out") == times)
        }
    }

    @Test("a check tells by fact what the spec says otherwise")
    func checkTellsByFact() throws {
        try Sandbox.with { sandbox in
            try sandbox.run("generate").expectSilence()
            try sandbox.replace("limit: {max: 20, unit: utf16-units", with: "limit: {max: 30, unit: utf16-units")
            let text = try sandbox.run("generate", "--check")
            #expect(text.status == 1)
            let change = "announceParcel.note.limit went from 20 UTF-16 code units to 30 UTF-16 code units: wider"
            #expect(text.error.hasPrefix("compatible: \(change)\n"))
            #expect(text.error.hasSuffix("Generated isn't what the spec says; run `sdkgen generate`\n"))
            let json = try sandbox.run("generate", "--check", "--format", "json")
            #expect(json.status == 1)
            #expect(json.output.contains("\"id\": \"announceParcel.note.limit\""))
            #expect(json.output.contains("\"severity\": \"compatible\""))
            #expect(json.output.contains("\"run\": \"sdkgen generate\""))
        }
    }

    @Test("a check of nothing makes nothing")
    func checkOfNothingMakes() throws {
        try Sandbox.with { sandbox in
            let run = try sandbox.run("generate", "--check")
            #expect(run.status == 1)
            #expect(run.error.contains("Reference/index.html: is missing\n"))
            #expect(!sandbox.exists("Generated"))
        }
    }

    @Test("one output can be generated alone")
    func oneOutputCanBeGenerated() throws {
        try Sandbox.with { sandbox in
            try sandbox.run("generate", "--only", "client").expectSilence()
            #expect(try sandbox.files(in: "Generated") == Self.client)
            try sandbox.run("generate", "--only", "mock", "--only", "conformance").expectSilence()
            #expect(try sandbox.files(in: "Generated") == Self.client + Self.conformance + Self.mock)
        }
    }
}

extension Tool.Outcome {
    /// Whoever calls the tool from a script hears nothing when all is well.
    func expectSilence(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(status == 0, sourceLocation: sourceLocation)
        #expect(output.isEmpty, sourceLocation: sourceLocation)
        #expect(error.isEmpty, sourceLocation: sourceLocation)
    }
}
