import Foundation
import Testing

/// Whoever generates, wherever and whenever, gets the same bytes.
@Suite struct DeterminismTests {
    @Test(
        "two processes write the same bytes",
        arguments: [Checkout.smallSpec, Checkout.folder.appending(path: "Spec")]
    )
    func twoProcessesWriteTheSame(_ spec: URL) throws {
        try Sandbox.with { sandbox in
            let one = try Tool.run(
                ["generate", "--spec", spec.lastPathComponent, "--output", sandbox.url("one").path],
                in: spec.deletingLastPathComponent(),
                changing: ["SWIFT_DETERMINISTIC_HASHING": "1", "LC_ALL": "C", "TZ": "UTC", "HOME": "/"]
            )
            one.expectSilence()
            for _ in 1...2 {
                let other = try Tool.run(
                    ["generate", "--spec", spec.path, "--output", "other"],
                    in: sandbox.folder,
                    changing: ["SWIFT_DETERMINISTIC_HASHING": nil, "LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"]
                )
                other.expectSilence()
                let (ones, others) = (try sandbox.contents(of: "one"), try sandbox.contents(of: "other"))
                #expect(ones == others)
                try sandbox.remove("other")
            }
        }
    }

    @Test("the model is printed the same by two processes")
    func modelIsPrintedTheSame() throws {
        let one = try Tool.run(["export"], in: Checkout.folder, changing: ["SWIFT_DETERMINISTIC_HASHING": "1"])
        let other = try Tool.run(["export"], in: Checkout.folder, changing: ["SWIFT_DETERMINISTIC_HASHING": nil])
        #expect(one.status == 0)
        #expect(one.output == other.output)
    }

    @Test("nothing tells where, by whom or when it was generated")
    func nothingTellsWhereByWhom() throws {
        try Sandbox.with { sandbox in
            let spec = Checkout.folder.appending(path: "Spec").path
            try sandbox.run("generate", "--spec", spec).expectSilence()
            let day = Date.now.formatted(.iso8601.year().month().day())
            let traces = [Checkout.folder.path, sandbox.folder.path, ProcessInfo.processInfo.hostName, day]
            let names = try FileManager.default.contentsOfDirectory(atPath: spec).filter { $0.hasSuffix(".yaml") }
            let known = try names.map { try String(contentsOfFile: "\(spec)/\($0)", encoding: .utf8) }
            for (path, data) in try sandbox.contents(of: "Generated") {
                let text = String(decoding: data, as: UTF8.self)
                for trace in traces where text.contains(trace) {
                    #expect(known.contains { $0.contains(trace) }, "\(path) contains \(trace)")
                }
            }
        }
    }
}
