import MadeUpSpecs
import SDKGeneration
import SDKSpec
import Testing

@Suite("Specs that nobody wrote")
struct MadeUpSpecTests {
    @Test("the same seed gives the same spec, another one another", arguments: UInt64(1)...20)
    func seeds(_ seed: UInt64) {
        #expect(MadeUpSpec(seed: seed).yaml == MadeUpSpec(seed: seed).yaml)
        #expect(MadeUpSpec(seed: seed).yaml != MadeUpSpec(seed: seed + 1).yaml)
    }

    @Test("a kept name can be had in a role, or is refused where it stands", arguments: KeptNamesSpec.Role.allCases)
    func keptNames(role: KeptNamesSpec.Role) throws {
        let names = StandingNames.everywhere.enumerated().filter { $0.offset % 6 == 0 }.map(\.element)
        let trial = try KeptNamesTrial(role, names)
        #expect(trial.spec.names.count > names.count / 3)
        #expect(trial.spec.names.count + Set(trial.refusals.map(\.name)).count == names.count)
    }

    @Test("a spec with plain names is accepted and generated", arguments: UInt64(1)...100)
    func accepted(_ seed: UInt64) throws {
        let spec = MadeUpSpec(seed: seed)
        var diagnostics = Diagnostics()
        let file = SpecificationFile(path: "seed-\(seed).yaml", bytes: Array(spec.yaml.utf8))
        let read = SpecificationReader.read([file], diagnostics: &diagnostics)
        let checked = read.map { Checker.check($0, diagnostics: &diagnostics) }
        guard spec.hasPlainNames else {
            // Awkward names may be refused, at a place that the reader can go to.
            #expect(diagnostics.found.allSatisfy { $0.location != nil })
            return
        }
        // A drawn spec may declare what it doesn't use, which is a warning.
        #expect(diagnostics.found.filter { $0.severity == .error }.map(\.message) == [])
        let input = GenerationInput(try #require(checked), options: GenerationOptions(module: spec.module))
        let files = try GenerationPipeline(templates: .builtIn()).files(for: input)
        #expect(!files.isEmpty)
        // Cases are texts of JSON, a case a line.
        for file in files where file.path.hasSuffix(".swift") && !file.path.contains("Conformance/") {
            let lines = file.contents.split(separator: "\n").map(String.init)
            // A link in a comment is one word, whatever it leads to.
            #expect(lines.filter { $0.count > 120 && !$0.contains("/// ``") } == [], "\(file.path)")
        }
    }
}
