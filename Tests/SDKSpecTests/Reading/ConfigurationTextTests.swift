import Testing

@testable import SDKSpec

@Suite("What the build plugin reads of a sdkgen.yaml")
struct ConfigurationTextTests {
    @Test(
        "however it is written",
        arguments: [
            "output: client\nspec: ../Spec\n", "output: client\r\nspec: ../Spec\r\n",
            "\"output\": client\n'spec': '../Spec'\n", "{output: client, spec: ../Spec}\n",
            "{\n  \"output\": \"client\",\n  spec: ../Spec # where it is\n}\n",
            "---\n# a comment\noutput:   client   # which\nspec:\n  ../Spec\n", "\u{FEFF}output: client\nspec: ../Spec",
        ]
    )
    func values(text: String) {
        var diagnostics = Diagnostics()
        let read = TargetConfiguration.read(Array(text.utf8), path: "sdkgen.yaml", diagnostics: &diagnostics)
        #expect(diagnostics.found.map(\.message) == [])
        #expect(read?.spec == "../Spec")
        #expect(ConfigurationText(text).values == ["output": "client", "spec": "../Spec"])
    }

    @Test("what only a whole reader of YAML understands is refused where it stands")
    func unplain() {
        var diagnostics = Diagnostics()
        let text = "output: client\nspec: |-\n  ../Spec\n"
        _ = TargetConfiguration.read(Array(text.utf8), path: "sdkgen.yaml", diagnostics: &diagnostics)
        #expect(diagnostics.found.map(\.rule) == ["unplain-configuration"])
        #expect(diagnostics.found.first?.location?.range.start.line == 2)
    }

    @Test("a value of another kind is one finding")
    func otherKind() {
        var diagnostics = Diagnostics()
        let text = "output: [client]\nspec: ../Spec\n"
        #expect(TargetConfiguration.read(Array(text.utf8), path: "sdkgen.yaml", diagnostics: &diagnostics) == nil)
        #expect(diagnostics.found.map(\.rule) == ["wrong-kind"])
    }
}
