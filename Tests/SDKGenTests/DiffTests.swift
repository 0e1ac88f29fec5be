import Foundation
import Testing

@Suite struct DiffTests {
    @Test("a spec differs from itself in nothing")
    func specDiffersFromItself() throws {
        try Sandbox.with { sandbox in
            let run = try sandbox.run("diff", "Spec", "Spec")
            #expect(run.status == 0)
            #expect(run.output == "nothing changed\n")
        }
    }

    @Test("a change is told with its place, whom it touches, what pins it, and the next version")
    func changeIsToldWithItsPlace() throws {
        try Sandbox.with { sandbox in
            try sandbox.write(sandbox.text("Spec/parcels.yaml"), to: "Old/parcels.yaml")
            try sandbox.replace("limit: {max: 20, unit: utf16-units", with: "limit: {max: 10, unit: utf16-units")
            let run = try sandbox.run("diff", "Old", "--released", "1.4.2")
            #expect(run.status == 1)
            let expected = [
                "breaking: limit of `announceParcel.note` went from 20 UTF-16 code units to 10 UTF-16 code units: tighter",
                "  stands at Spec/parcels.yaml:", "  touches callers", "  pinned by ",
                "1 breaking: a major version (1.4.2 → 2.0.0)",
            ]
            for line in expected { #expect(run.output.contains(line), "\(run.output)") }
            #expect(try sandbox.run("diff", "Old", "--allow", "breaking").status == 0)
            #expect(try sandbox.run("diff", "Old", "--format", "json").output.contains("\"version\": \"major\""))
            let markdown = try sandbox.run("diff", "Old", "--format", "markdown", "--released", "1.4.2").output
            #expect(markdown.hasPrefix("## 2.0.0\n\n### Breaking\n\n- Limit of"))
            let page = try sandbox.run("diff", "Old", "--format", "html", "--reference", "Reference").output
            #expect(page.hasPrefix("<!DOCTYPE html>\n"))
            #expect(page.contains("href=Reference/methods/announceParcel.html#announceParcel.note.limit"))
            #expect(try sandbox.run("diff", "Old", "--reference", "Reference").status == 64)
        }
    }

    @Test("what isn't seen in a text is shown", arguments: ["text", "markdown"])
    func unseen(_ format: String) throws {
        try Sandbox.with { sandbox in
            try sandbox.write(sandbox.text("Spec/parcels.yaml"), to: "Old/parcels.yaml")
            try sandbox.replace("{http: POST /session}", with: #"{http: "POST /\u202Esession"}"#)
            let run = try sandbox.run("diff", "Old", "--format", format)
            #expect(run.output.contains(#"POST /\u{202E}session"#))
            #expect(!run.output.unicodeScalars.contains("\u{202E}"))
        }
    }

    @Test("a revision of Git is a spec")
    func revisionOfGitIsASpec() throws {
        try Sandbox.with { sandbox in
            try Self.commitSpec(in: sandbox)
            #expect(try sandbox.run("diff", "it's$HOME", "HEAD").status == 0)
            let same = try sandbox.run("diff", "HEAD", "HEAD")
            #expect(same.status == 0, "\(same)")
            #expect(same.output == "nothing changed\n")
            // Colons in times and messages are no end of the revision.
            for revision in ["HEAD@{2099-01-01 12:00}", ":/Spec", "HEAD:Spec", ":/Spec:Spec", "HEAD^{/Spec}:Spec"] {
                let run = try sandbox.run("diff", revision, "HEAD")
                #expect(run.status == 0, "\(revision): \(run)")
            }
            try sandbox.replace("limit: {max: 20, unit: utf16-units", with: "limit: {max: 10, unit: utf16-units")
            let changed = try sandbox.run("diff", "HEAD")
            #expect(changed.status == 1, "\(changed)")
            #expect(changed.output.hasPrefix("breaking: limit of `announceParcel.note`"))
        }
    }

    @Test("a revision holds what the folder held: no hidden files, and what links lead to")
    func sameFiles() throws {
        try Sandbox.with { sandbox in
            try sandbox.write("errors: {draft: {code: 9}}\n", to: "Spec/.draft.yaml")
            try sandbox.write("errors: {draft: {code: 9}}\n", to: "Spec/.drafts/draft.yaml")
            try sandbox.write(
                "constants: {more: {type: Int, value: 1, summary: M., source: handbook#Limits}}\n",
                to: "more.yaml"
            )
            try FileManager.default.createSymbolicLink(
                atPath: sandbox.folder.appending(path: "Spec/more.yaml").path,
                withDestinationPath: "../more.yaml"
            )
            try Self.commitSpec(in: sandbox)
            let run = try sandbox.run("diff", "HEAD")
            #expect(run.status == 0, "\(run)")
            #expect(run.output == "nothing changed\n")
            for folder in ["\(sandbox.folder.path)/Spec", "Spec/../Spec/", "./Spec"] {
                let run = try sandbox.run("diff", "HEAD", "--spec", folder)
                #expect(run.output == "nothing changed\n", "\(folder): \(run)")
            }
            try sandbox.write("", to: "Spec/more.yaml")
            #expect(try sandbox.run("diff", "HEAD").output.contains("`more` was removed"))
        }
    }

    @Test("a link that leads out of the repository can't be followed into the past")
    func linkOutOfTheRepository() throws {
        try Sandbox.with { sandbox in
            try FileManager.default.createSymbolicLink(
                atPath: sandbox.folder.appending(path: "Spec/more.yaml").path,
                withDestinationPath: "/nowhere/more.yaml"
            )
            try Self.commitSpec(in: sandbox)
            try FileManager.default.removeItem(at: sandbox.folder.appending(path: "Spec/more.yaml"))
            let run = try sandbox.run("diff", "HEAD")
            #expect(run.status == 64)
            #expect(run.error.contains("'Spec/more.yaml' can't be read at the revision 'HEAD'"))
        }
    }

    /// Makes a repository of its own: what is tested may be no checkout, but files without a history.
    private static func commitSpec(in sandbox: Sandbox) throws {
        let identity = ["-c", "user.name=Test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false"]
        let commit = identity + ["commit", "--quiet", "--no-verify", "--message=Spec"]
        // A name that means something to the shell.
        let tag = identity + ["tag", "it's$HOME"]
        for arguments in [["init", "--quiet"], ["add", "."], commit, tag] {
            let git = ["git"] + arguments
            let made = try Tool.run(git, in: sandbox.folder, program: URL(filePath: "/usr/bin/env"))
            #expect(made.status == 0, "\(made)")
        }
    }

    @Test("what is neither a folder nor a revision, and what is no version, is said to be so")
    func whatIsNeitherAFolder() throws {
        try Sandbox.with { sandbox in
            let place = try sandbox.run("diff", "nowhere")
            #expect(place.status == 64)
            #expect(place.error.contains("'nowhere' is neither a folder nor a revision of Git"))
            let version = try sandbox.run("diff", "Spec", "--released", "next")
            #expect(version.status == 64)
        }
    }

    @Test("a rule of changes and a rule of drift are explained")
    func ruleOfChangesAndARule() throws {
        try Sandbox.with { sandbox in
            #expect(try sandbox.run("explain", "limit-tightened").output.hasPrefix("limit-tightened\nbreaking: "))
            let list = try sandbox.run("explain", "--rules").output
            for rule in ["unknown-type: ", "figure-not-in-spec: ", "limit-tightened: breaking: "] {
                #expect(list.contains("\n" + rule))
            }
            #expect(try sandbox.run("explain", "figure-not-in-spec").output.hasPrefix("figure-not-in-spec\n"))
        }
    }
}
