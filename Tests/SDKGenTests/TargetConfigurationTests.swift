import Foundation
import Testing

/// `--config`: what the build plugin calls.
@Suite struct TargetConfigurationTests {
    static let names = [
        "client": GenerateTests.client, "mock": GenerateTests.mock, "conformance": GenerateTests.conformance,
    ]

    @Test("an output has the files that the plugin expects", arguments: names.keys.sorted())
    func outputHasTheFiles(_ output: String) throws {
        try Sandbox.with { sandbox in
            try sandbox.write("output: \(output)\nspec: ../../Spec\n", to: "Sources/Parcels/sdkgen.yaml")
            try sandbox.run("generate", "--config", "Sources/Parcels/sdkgen.yaml", "--output", "work").expectSilence()
            let expected = Self.names[output]?.compactMap { $0.split(separator: "/").last.map(String.init) }
            #expect(try sandbox.files(in: "work") == expected)
            try sandbox.run("generate", "--config", "Sources/Parcels/sdkgen.yaml", "--output", "work", "--check")
                .expectSilence()
        }
    }

    @Test(
        "what the configuration says isn't said a second time",
        arguments: [["--spec", "Other"], ["--only", "mock"]]
    )
    func twice(_ options: [String]) throws {
        try Sandbox.with { sandbox in
            try sandbox.write("output: client\nspec: Spec\n", to: "sdkgen.yaml")
            let run = try sandbox.run(all: ["generate", "--config", "sdkgen.yaml"] + options)
            #expect(run.status == 64)
            #expect(run.error.contains("leave out '\(options[0])'"))
            #expect(!sandbox.exists("Generated"))
        }
    }

    @Test("the files don't depend on where the tool is called")
    func filesDontDependOnWhereTheTool() throws {
        try Sandbox.with { sandbox in
            try sandbox.write("output: client\nspec: ../../Spec\n", to: "Sources/Parcels/sdkgen.yaml")
            try sandbox.run("generate", "--config", "Sources/Parcels/sdkgen.yaml", "--output", "one").expectSilence()
            let configuration = sandbox.url("Sources/Parcels/sdkgen.yaml").path
            try Tool.run(
                ["generate", "--config", configuration, "--output", sandbox.url("other").path],
                in: sandbox.url("Spec")
            ).expectSilence()
            let (ones, others) = (try sandbox.contents(of: "one"), try sandbox.contents(of: "other"))
            #expect(ones == others)
        }
    }

    @Test("module, access, limits and templates take effect")
    func moduleAccessLimitsAndTemplates() throws {
        try Sandbox.with { sandbox in
            try sandbox.write(
                "output: client\nspec: Spec\nmodule: Deliveries\naccess: package\nlimits: off\ntemplates: Shapes\n",
                to: "sdkgen.yaml"
            )
            try sandbox.write("// ours\n", to: "Shapes/Client/Errors.mustache")
            try sandbox.run("generate", "--config", "sdkgen.yaml", "--output", "work").expectSilence()
            #expect(try sandbox.text("work/API.swift").contains("package protocol ParcelAPI"))
            #expect(try sandbox.text("work/Client.swift").contains("= .off"))
            #expect(try sandbox.text("work/Errors.swift").contains("// ours"))
            try sandbox.write("output: mock\nspec: Spec\nmodule: Deliveries\n", to: "sdkgen.yaml")
            try sandbox.run("generate", "--config", "sdkgen.yaml", "--output", "mock").expectSilence()
            #expect(try sandbox.text("mock/Mock.swift").contains("import Deliveries\n"))
        }
    }

    @Test(
        "a configuration that can't be used is shown",
        arguments: [
            ("output: client\nspec: Spec\nmodul: Parcels\n", "sdkgen.yaml:3:1: error: [unknown-key]"),
            ("output: client\nspec: ''\n", "sdkgen.yaml:2:7: error: [missing-value] `spec` names no folder"),
            (
                "output: client\nspec: Spec\ntemplates: ''\n",
                "sdkgen.yaml:3:12: error: [missing-value] `templates` names no folder"
            ),
            ("output: klient\nspec: Spec\n", "sdkgen.yaml:1:9: error: [unknown-word] `output` can't be `klient`"),
            ("output: reference\nspec: Spec\n", "sdkgen.yaml:1:9: error: [unknown-word]"),
            ("output: client\n", "sdkgen.yaml:1:1: error: [missing-key] the file has no `spec`"),
            ("spec: Spec\n", "sdkgen.yaml:1:1: error: [missing-key] the file has no `output`"),
            ("output: [client]\nspec: Spec\n", "sdkgen.yaml:1:9: error: [wrong-kind]"),
            ("output: client\nspec: Spec\naccess: open\n", "sdkgen.yaml:3:9: error: [unknown-word]"),
            ("output: client: x\n", "sdkgen.yaml:1:15: error: [yaml-syntax]"),
            ("", "sdkgen.yaml: error: [missing-value] the file is empty"),
            ("output: client\nspec: Nowhere\n", "/Nowhere: error: [unreadable-folder]"),
        ]
    ) func configurationThatCantBeUsed(_ text: String, _ headline: String) throws {
        try Sandbox.with { sandbox in
            try sandbox.write(text, to: "sdkgen.yaml")
            let run = try sandbox.run("generate", "--config", "sdkgen.yaml", "--output", "work")
            #expect(run.status == 1)
            #expect(run.output.isEmpty)
            let first = run.error.prefix { $0 != "\n" }
            #expect(headline.hasPrefix("/") ? first.contains(headline) : first.hasPrefix(headline))
            #expect(!sandbox.exists("work"))
            let json = try sandbox.run("generate", "--config", "sdkgen.yaml", "--output", "work", "--format", "json")
            #expect(json.status == 1)
            #expect(try Finding.all(in: json.output).first?.headline == String(first))
        }
    }

    @Test("a configuration that isn't there is an error")
    func configurationThatIsntThereIsAnError() throws {
        let run = try Sandbox.with { try $0.run("generate", "--config", "sdkgen.yaml", "--output", "work") }
        #expect(run.status == 1)
        #expect(run.error.hasPrefix("sdkgen.yaml: error: [unreadable-file]"))
    }
}
