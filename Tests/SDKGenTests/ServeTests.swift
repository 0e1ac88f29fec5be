import Foundation
import SDKRuntime
import Testing

/// `sdkgen serve`.
@Suite struct ServeTests {
    @Test("a spec is served as it stands, and Ctrl-C ends with a summary")
    func specIsServedAsItStands() async throws {
        try await ServedParcels.with(["--log"]) { served async throws in
            _ = try await served.call("signIn", ["customerID": "ann"])
            let parcel = try await served.call("announceParcel", ["parcelID": "P-1", "note": "Shoes"])
            #expect(parcel["status"] == "ANNOUNCED")
            let error = await #expect(throws: SDKError.self) { try await served.call("trackParcl") }
            #expect(error?.message.contains("did you mean `trackParcel`?") == true)
            _ = try await served.call("world.advance", ["seconds": 5])
            try await served.tool.error(containing: "ann announceParcel")
            #expect(served.tool.interrupt() == 0)
            let words = "3 calls, 1 failed; 1 control call; 1 device: ann"
            try await served.tool.error(containing: words)
        }
    }

    @Test("a changed spec is taken over, and a wrong one isn't")
    func changedSpecIsTaken() async throws {
        try await ServedParcels.with(["--reload"]) { served async throws in
            _ = try await served.call("signIn", ["customerID": "ann"])
            try served.sandbox.replace("limit: {max: 20,", with: "limit: {max: twenty,")
            let findings = try await served.tool.error(containing: "the spec before the change is still served")
            #expect(findings.contains("Spec/parcels.yaml:112:22: error: [not-an-integer]"))
            let parcel: WireValue = ["parcelID": "P-1", "note": "Shoes and boots"]
            _ = try await served.call("announceParcel", parcel)

            try served.sandbox.replace("limit: {max: twenty,", with: "limit: {max: 10,")
            try await served.tool.error(containing: "the changed spec is served")
            // The world has begun anew.
            _ = try await served.call("signIn", ["customerID": "ann"])
            let error = await #expect(throws: SDKError.self) { try await served.call("announceParcel", parcel) }
            #expect(error?.fact == "announceParcel.note.limit")
        }
    }

    @Test("edition and seed are what was asked for")
    func editionAndSeedAreWhatWas() async throws {
        try await ServedParcels.with(["--edition", "basic", "--seed", "7"]) { served async throws in
            #expect(try await served.call("world.edition") == "basic")
        }
    }

    @Test("what can't be served is wrong usage")
    func whatCantBeServed() async throws {
        let edition = try Sandbox.with { try $0.run("serve", "--edition", "gold") }
        #expect(edition.status == 64)
        #expect(edition.error.contains("there is no edition 'gold'"))
        let method = try Sandbox.with { try $0.run("serve", "--without", "trackParcl") }
        #expect(method.status == 64)
        #expect(method.error.contains("no control call 'trackParcl'; did you mean 'trackParcel'?"))
        for origin in ["app.example", "https://App.example", "https://app.example/", "*"] {
            let run = try Sandbox.with { try $0.run("serve", "--allow-origin", origin) }
            #expect(run.status == 64)
            #expect(run.error.contains("no page has the origin '\(origin)'"))
        }
        let port = try Sandbox.with { try $0.run("serve", "--port", "70000") }
        #expect(port.status == 64)
        try await ServedParcels.with { served async throws in
            let taken = try #require(served.url.split(separator: ":").last?.dropLast())
            let run = try served.sandbox.run("serve", "--port", String(taken))
            #expect(run.status == 69)
            #expect(run.error == "Error: 127.0.0.1:\(taken) can't be listened on: Address already in use\n")
        }
    }
}
