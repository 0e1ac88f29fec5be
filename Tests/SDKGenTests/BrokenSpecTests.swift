import Foundation
import Testing

/// Whatever the spec is, the tool says what is wrong and where, and leaves alone what was generated before.
@Suite struct BrokenSpecTests {
    @Test("text that can't be read", arguments: BrokenSpec.unreadableText) func textThatCantBeRead(_ spec: BrokenSpec)
        throws
    {
        try check(spec)
    }

    @Test("text that says what can't be", arguments: BrokenSpec.wrongMeaning) func textThatSaysWhatCantBe(
        _ spec: BrokenSpec
    ) throws {
        try check(spec)
    }

    @Test("files that aren't what they should be", arguments: BrokenSpec.wrongFiles) func filesThatArentWhatThey(
        _ spec: BrokenSpec
    ) throws {
        try check(spec)
    }

    @Test("a file that may not be read", .enabled(if: OrdinaryUser.isThere)) func fileThatMayNotBeRead() throws {
        try OrdinaryUser.withSandbox { try check(.forbidden, in: $0) }
    }

    @Test("a folder called like a file is a folder")
    func folderCalledLikeAFile() throws {
        try Sandbox.with { sandbox in
            try sandbox.write("types: [", to: "Spec/more.yaml/types.yaml")
            let run = try sandbox.run("lint")
            #expect(run.status == 1)
            #expect(run.error.hasPrefix("Spec/more.yaml/types.yaml:1:"))
        }
    }

    private func check(_ spec: BrokenSpec) throws {
        try Sandbox.with { try check(spec, in: $0) }
    }

    private func check(_ spec: BrokenSpec, in sandbox: Sandbox) throws {
        #expect(try sandbox.run("generate").status == 0)
        let before = try sandbox.contents(of: "Generated")
        try sandbox.age("Generated")
        let times = try sandbox.times(of: "Generated")
        try spec.breakIt(sandbox)

        let lint = try sandbox.run("lint")
        #expect(lint.status == 1)
        #expect(lint.error.hasPrefix(spec.says))
        #expect(lint.error.utf8.count < 20_000)
        #expect(lint.output.isEmpty)
        let json = try sandbox.run("lint", "--format", "json")
        #expect(json.status == 1)
        #expect(try Finding.all(in: json.output).first?.headline.hasPrefix(spec.says) == true)

        let commands = [
            ["generate"], ["generate", "--check"], ["record"], ["record", "--check"], ["export"],
            ["explain", "errors.signedOut"],
        ]
        for arguments in commands {
            let run = try sandbox.run(all: arguments)
            #expect(run.status == 1, "\(arguments)")
            #expect(run.error == lint.error, "\(arguments)")
            #expect(run.output.isEmpty, "\(arguments)")
        }
        #expect(try sandbox.contents(of: "Generated") == before)
        #expect(try sandbox.times(of: "Generated") == times)
    }
}
