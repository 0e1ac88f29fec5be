import Foundation
import Testing

/// `sdkgen conform`.
@Suite struct ConformTests {
    private static func conform(_ served: ServedParcels, _ arguments: String...) throws -> Tool.Outcome {
        let original = ["conform", "--url", served.url, "--spec", Checkout.smallSpec.path]
        return try Tool.run(original + arguments, in: served.sandbox.folder)
    }

    @Test("a served spec holds its own suite, told by topic")
    func servedSpecHoldsItsOwn() async throws {
        try await ServedParcels.with { served async throws in
            let run = try Self.conform(served)
            #expect(run.status == 0)
            #expect(run.output.contains("45 cases: 45 passed, 0 failed, 0 known to fail, 0 skipped"))
            #expect(run.output.contains("\nParcels: ") || run.output.hasPrefix("Parcels: "))
            let some = try Self.conform(served, "--filter", "signIn")
            #expect(some.output.contains("0 failed"))
            #expect(!some.output.contains("45 cases"))
        }
    }

    @Test("a server that differs is reported, for people and for tools")
    func serverThatDiffersIsTold() async throws {
        let differing = { (sandbox: Sandbox) in try sandbox.replace("limit: {max: 20,", with: "limit: {max: 10,") }
        try await ServedParcels.with(changing: differing) { served async throws in
            let text = try Self.conform(served)
            #expect(text.status == 1)
            #expect(text.output.contains("FAILED announceParcel.note.limit/"))
            #expect(text.output.contains("announceParcel "))

            let json = try Self.conform(served, "--format", "json")
            #expect(json.status == 1)
            let report = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
            let topics = try #require(report["topics"] as? [[String: Any]])
            let methods = topics.flatMap { $0["methods"] as? [[String: Any]] ?? [] }
            let announce = try #require(methods.first { $0["method"] as? String == "announceParcel" })
            #expect((announce["failed"] as? Int ?? 0) > 0)
            let failures = try #require(report["failures"] as? [[String: Any]])
            #expect(failures.allSatisfy { ($0["place"] as? String)?.contains("parcels.yaml:") == true })

            let junit = try Self.conform(served, "--format", "junit")
            #expect(junit.status == 1)
            #expect(junit.output.contains("<testcase classname=\"announceParcel\" name=\"announceParcel.note.limit/"))
            #expect(junit.output.contains("<failure message="))

            // Once they are listed, they are known.
            let list = failures.compactMap { $0["id"] as? String }.map { "\($0): the limit is another one\n" }
            try served.sandbox.write(list.joined(), to: "known.txt")
            let known = try Self.conform(served, "--expected-failures", "known.txt")
            #expect(known.status == 0)
            #expect(known.output.contains("\(failures.count) known to fail"))
        }
    }

    @Test("a spec that is served in a small edition is held to its suite in the largest")
    func smallEdition() async throws {
        try await ServedParcels.with(["--edition", "basic"]) { served async throws in
            #expect(try Self.conform(served).output.contains("45 cases: 45 passed"))
        }
        try await ServedParcels.with(["--without", "world.edition"]) { served async throws in
            #expect(try Self.conform(served).status == 0)
        }
    }

    @Test("behaviour that looks at all devices finds those of the case alone")
    func devicesOfTheCase() async throws {
        let counting = { (sandbox: Sandbox) in
            let method = """
                methods:
                  devicesKnown:
                    topic: Parcels
                    summary: All devices.
                    returns: "[String]"
                    behaviour: return keys(devices)
                    example: {as: zoe}
                    source: handbook
                scenarios:
                  devices-known:
                    summary: The devices are those that take part, in the order in which they come.
                    steps:
                      - zoe: devicesKnown
                        returns: [zoe, ann]
                      - ann: devicesKnown
                        returns: [zoe, ann]
                """
            try sandbox.write(method, to: "Spec/devices.yaml")
        }
        try await ServedParcels.with(changing: counting) { served async throws in
            let run = try Tool.run(["conform", "--url", served.url], in: served.sandbox.folder)
            #expect(run.status == 0, "\(run.output)")
        }
    }

    @Test("what the server doesn't have is left out and counted")
    func whatTheServerDoesntHaveIsLeft() async throws {
        let lacking = ["--without", "world.configure", "--without", "removeParcel"]
        try await ServedParcels.with(lacking) { served async throws in
            let run = try Self.conform(served)
            #expect(run.status == 0)
            #expect(run.output.contains("the subject has no method `removeParcel`"))
            #expect(!run.output.contains(" 0 skipped"))
        }
        try await ServedParcels.with(["--without", "world.reset"]) { served async throws in
            let run = try Self.conform(served)
            #expect(run.status == 1)
            #expect(run.error.contains("no case can be run against `\(served.url)`: the server has no `world.reset`"))
        }
    }

    @Test("a server that can do none of the cases that were chosen isn't told to hold them")
    func whatCanDoNothing() async throws {
        try await ServedParcels.with(["--without", "removeParcel"]) { served async throws in
            let run = try Self.conform(served, "--filter", "removeParcel")
            #expect(run.status == 1, "\(run)")
        }
    }

    @Test("nobody at the address is said once")
    func nobodyAtTheAddress() throws {
        let run = try Tool.run(
            ["conform", "--url", "ws://127.0.0.1:1/", "--spec", Checkout.smallSpec.path],
            in: Checkout.folder
        )
        #expect(run.status == 69)
        #expect(run.output.isEmpty)
        #expect(run.error == "Error: `127.0.0.1:1` can't be reached: Connection refused\n")
    }
}
