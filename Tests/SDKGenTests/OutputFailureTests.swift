import Foundation
import Testing

/// Output that can't be written: one line says which and why, and everything is as it was.
@Suite struct OutputFailureTests {
    @Test("a file in the folder's place", arguments: ["Generated", "Generated/deeper"]) func fileInTheFolders(
        _ output: String
    ) throws {
        try Sandbox.with { sandbox in
            try sandbox.write("mine", to: "Generated")
            let run = try sandbox.run("generate", "--output", output)
            #expect(run.status == 1)
            #expect(run.output.isEmpty)
            let path = sandbox.url(output).path
            #expect(run.error == "Error: can't write to \(path)/: Not a directory\n")
            #expect(try sandbox.files(in: ".") == ["Generated", "Spec/parcels.yaml"])
            #expect(try sandbox.text("Generated") == "mine")
        }
    }

    @Test("a link that leads nowhere", arguments: ["Generated", "Generated/deeper"]) func linkThatLeadsNowhere(
        _ output: String
    ) throws {
        try Sandbox.with { sandbox in
            let link = sandbox.url("Generated").path
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere/at/all")
            let run = try sandbox.run("generate", "--output", output)
            #expect(run.status == 1)
            #expect(run.output.isEmpty)
            let path = sandbox.url(output).path
            #expect(run.error == "Error: can't write to \(path)/: \(link) is a link that leads nowhere\n")
            #expect(!sandbox.exists("nowhere"))
        }
    }

    @Test("a folder in a file's place")
    func folderInAFiles() throws {
        try Sandbox.with { sandbox in
            try sandbox.run("generate").expectSilence()
            try sandbox.remove("Generated/ParcelTrackingMock/State.swift")
            try sandbox.write("mine", to: "Generated/ParcelTrackingMock/State.swift/mine.txt")
            try sandbox.replace("summary: It is on its way.", with: "summary: It moves.")
            let before = try sandbox.contents(of: "Generated")
            let run = try sandbox.run("generate")
            #expect(run.status == 1)
            #expect(run.error.hasPrefix("Error: can't "))
            #expect(run.error.contains("/Generated/ParcelTrackingMock/State.swift"))
            #expect(run.error.hasSuffix("s a directory\n"))
            #expect(try sandbox.contents(of: "Generated") == before)
        }
    }

    @Test("a folder that may not be written to", .enabled(if: OrdinaryUser.isThere))
    func folderThatMayNotBeWritten() throws {
        try OrdinaryUser.withSandbox { sandbox in
            let folder = sandbox.url("Generated").path
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
            let run = try sandbox.run("generate")
            #expect(run.status == 1)
            #expect(run.error == "Error: can't write to \(folder)/: Permission denied\n")
        }
    }

    @Test("a place where nothing can be made", .enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
    func placeWhereNothingCanBeMade() throws {
        let run = try Sandbox.with { try $0.run("generate", "--output", "/proc/generated") }
        #expect(run.status == 1)
        #expect(run.error == "Error: can't write to /proc/generated/: No such file or directory\n")
    }

    @Test("Ctrl-C while files are written aside leaves nothing, or all of them")
    func interruption() async throws {
        let sandbox = try Sandbox.make()
        defer { try? FileManager.default.removeItem(at: sandbox.folder) }
        let spec = Checkout.folder.appending(path: "Spec").path
        let tool = try RunningTool(["generate", "--spec", spec], in: sandbox.folder)
        // Long enough for a slow machine; a fast one has all of them by then.
        for _ in 0..<6_000 where !sandbox.exists("Generated") { try await Task.sleep(for: .milliseconds(10)) }
        let status = tool.interrupt()
        let isAllThere = sandbox.exists("Generated/Reference/index.html")
        #expect(isAllThere ? status == 0 || status == SIGINT : status == SIGINT && !sandbox.exists("Generated"))
        let left = FileManager.default.subpaths(atPath: sandbox.folder.path) ?? []
        #expect(!left.contains { $0.contains(".sdkgen-") })
    }
}
