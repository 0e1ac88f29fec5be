import Foundation
import Testing

/// `--templates`: file shapes of one's own.
@Suite struct TemplateTests {
    @Test("a template of one's own takes the place of one")
    func templateOfOnesOwn() throws {
        try Sandbox.with { sandbox in
            try sandbox.run("generate").expectSilence()
            let before = try sandbox.contents(of: "Generated")
            try sandbox.write("/* ours */\n", to: "Shapes/Reference/Style.mustache")
            try sandbox.run("generate", "--templates", "Shapes").expectSilence()
            var after = try sandbox.contents(of: "Generated")
            let style = after.removeValue(forKey: "Reference/style.css").map { String(decoding: $0, as: UTF8.self) }
            #expect(style?.contains("/* ours */") == true)
            #expect(after == before.filter { $0.key != "Reference/style.css" })
        }
    }

    @Test("the committed templates are the built-in ones")
    func committedTemplatesAreTheBuilt() throws {
        try Sandbox.with { sandbox in
            try sandbox.run("generate").expectSilence()
            let templates = Checkout.folder.appending(path: "Templates").path
            try sandbox.run("generate", "--templates", templates, "--check").expectSilence()
        }
    }

    @Test("a template may take in another of one's own")
    func templateMayTakeInAnother() throws {
        try Sandbox.with { sandbox in
            try sandbox.write("{{> Own/Colours}}\n", to: "Shapes/Reference/Style.mustache")
            try sandbox.write("/* colours */", to: "Shapes/Own/Colours.mustache")
            try sandbox.run("generate", "--templates", "Shapes").expectSilence()
            #expect(try sandbox.text("Generated/Reference/style.css").contains("/* colours */"))
        }
    }

    @Test("one header stands at the beginning of every file")
    func oneHeaderStandsAtTheBeginning() throws {
        try Sandbox.with { sandbox in
            try sandbox.write("Copyright by nobody\n\n{{mark}}\n", to: "Shapes/Header.mustache")
            try sandbox.run("generate", "--templates", "Shapes").expectSilence()
            let starts = ["swift": "// Copyright", "js": "// Copyright", "css": "/*\nCopyright"]
            for path in try sandbox.files(in: "Generated") {
                let text = try sandbox.text("Generated/\(path)")
                let start = starts[path.split(separator: ".").last.map(String.init) ?? ""]
                #expect(text.hasPrefix(start ?? "<!DOCTYPE html>\n<!--\nCopyright"), "\(path)")
            }
            // Files are known as generated behind it.
            let old = try sandbox.text("Generated/ParcelTracking/API.swift")
            try sandbox.write(old, to: "Generated/ParcelTracking/Old.swift")
            try sandbox.run("generate", "--templates", "Shapes").expectSilence()
            #expect(!sandbox.exists("Generated/ParcelTracking/Old.swift"))
        }
    }

    @Test("a header whose lines end with CRLF is a comment all the same")
    func headerWithOtherLineBreaks() throws {
        try Sandbox.with { sandbox in
            try sandbox.write("Copyright by nobody\r\n\r\n{{mark}}\r\n", to: "Shapes/Header.mustache")
            try sandbox.run("generate", "--templates", "Shapes").expectSilence()
            let lines = try sandbox.text("Generated/ParcelTracking/API.swift").split(whereSeparator: \.isNewline)
            #expect(lines.prefix(2) == ["// Copyright by nobody", "//"])
            #expect(lines[2].hasPrefix("// Generated"))
        }
    }

    @Test("templates are written out, and none over another file")
    func templatesAreWrittenOut() throws {
        try Sandbox.with { sandbox in
            let run = try sandbox.run("templates", "--eject", "Shapes", "Header", "Client/Record")
            #expect(run.status == 0)
            #expect(run.output.split(separator: "\n").map { $0.hasSuffix(".mustache") } == [true, true])
            #expect(try sandbox.files(in: "Shapes") == ["Client/Record.mustache", "Header.mustache"])
            let again = try sandbox.run("templates", "--eject", "Shapes")
            #expect(again.status == 1)
            #expect(again.error.hasSuffix("Shapes/Client/Record.mustache: it is there already\n"))
            #expect(try sandbox.files(in: "Shapes").count == 2)
            let unknown = try sandbox.run("templates", "--eject", "Shapes", "Client/Recor")
            #expect(unknown.error == "Error: there is no template `Client/Recor`; did you mean `Client/Record`?\n")
            try sandbox.run("generate").expectSilence()
            try sandbox.run("generate", "--templates", "Shapes", "--check").expectSilence()
        }
    }

    @Test("a page tells which names each template can use")
    func pageTellsWhichNames() throws {
        try Sandbox.with { sandbox in
            let page = try sandbox.run("templates").output
            #expect(page.contains("\n## Client/Record\n\nTaken in by `Client/Types`.\n\n- `doc`\n"))
            #expect(page.contains("\n## Header\n\n- `holds`, a list of texts\n- `mark`\n"))
            #expect(page.contains("\n- `types`, a list:\n  - `"))
        }
    }

    @Test(
        "a template that can't be used is named",
        arguments: [
            ("Client/Errors", "{{#errors}}", "Shapes/Client/Errors.mustache:1:1: the section `errors` has no end"),
            ("Client/Errors", "\n  {{/errors}}", "Shapes/Client/Errors.mustache:2:3: no section `errors` is open here"),
            (
                "Client/Errors", "{{nonsense}}",
                "Shapes/Client/Errors.mustache:1:1: the template has no value `nonsense`"
            ),
            (
                "Client/Record", "{{nonsense}}",
                "Shapes/Client/Record.mustache:1:1: the template has no value `nonsense`"
            ),
            ("Client/Errors", "{{> Gone}}", "Shapes/Client/Errors.mustache:1:1: there is no template `Gone`"),
            ("Client/Erors", "{{errors}}", "nothing uses the template `Client/Erors`; did you mean `Client/Errors`?"),
            ("Errors", "{{errors}}", "nothing uses the template `Errors`"),
        ]
    ) func templateThatCantBeUsed(_ name: String, _ text: String, _ message: String) throws {
        try Sandbox.with { sandbox in
            try sandbox.run("generate").expectSilence()
            let before = try sandbox.contents(of: "Generated")
            try sandbox.write(text, to: "Shapes/\(name).mustache")
            for extra in [[], ["--check"]] {
                let run = try Tool.run(["generate", "--templates", "Shapes"] + extra, in: sandbox.folder)
                #expect(run.status == 1)
                #expect(run.output.isEmpty)
                #expect(run.error.hasPrefix("Error: \(message)"))
                #expect(run.error.split(separator: "\n").count == 1)
            }
            #expect(try sandbox.contents(of: "Generated") == before)
        }
    }

    @Test("a template that isn't text is named")
    func templateThatIsntText() throws {
        try Sandbox.with { sandbox in
            try sandbox.write(Data([0x41, 0xFF]), to: "Shapes/Client/Errors.mustache")
            let run = try sandbox.run("generate", "--templates", "Shapes")
            #expect(run.status == 1)
            #expect(run.error.hasSuffix("Shapes/Client/Errors.mustache` can't be read: it isn't UTF-8\n"))
            #expect(!sandbox.exists("Generated"))
        }
    }

    @Test("a folder that is none is an error", arguments: ["nowhere", "Spec/parcels.yaml"])
    func folderThatIsNone(_ folder: String) throws {
        try Sandbox.with { sandbox in
            let run = try sandbox.run("generate", "--templates", folder)
            #expect(run.status == 1)
            #expect(run.error.hasPrefix("Error: can't list \(sandbox.url(folder).path)"))
            #expect(!sandbox.exists("Generated"))
        }
    }
}
