import SDKSpec
import Testing

@testable import SDKGeneration

/// A small spec for whatever a test wants to put into it, and what is generated from it.
enum SmallSpec {
    /// The product, a source and an argument error; tests add the rest.
    static let base = """
        sdk:
          name: PaperMail
          prefix: Mail
          title: Paper Mail
          version: 1.2.0
          summary: Carries letters.
          surfaces: {web: Web, native: Native}
          editions: {small: Small, large: Large}
          editionError: notBought
          userType: PersonID
          argumentError: badArgument
        sources:
          rules: {title: House rules, kind: page}
        types:
          PersonID: {summary: A person, identifier: {}}
        errors:
          badArgument: {summary: An argument is wrong}
          notBought: {code: 7, summary: The edition wasn't bought}
        """

    /// What outputs are made from, for the base, or another one, and more YAML.
    static func input(
        _ yaml: String,
        on base: String = SmallSpec.base,
        access: GenerationOptions.Access = .public,
        outputs: Set<GenerationOptions.Output> = [.client]
    ) throws -> GenerationInput {
        let files = [("a-base.yaml", base), ("b-test.yaml", yaml)].map { path, text in
            SpecificationFile(path: path, bytes: Array(text.utf8))
        }
        var diagnostics = Diagnostics()
        let specification = try #require(SpecificationReader.read(files, diagnostics: &diagnostics))
        let index = SpecificationIndex(specification)
        let behaviour = BehaviourResolver.resolve(index, diagnostics: &diagnostics)
        #expect(!diagnostics.hasErrors, "\(diagnostics.found.map(\.message))")
        return GenerationInput(
            index,
            behaviour: behaviour,
            facts: FactCollector.collected(index, behaviour).facts,
            options: GenerationOptions(module: "PaperMail", access: access, outputs: outputs)
        )
    }

    /// The text of a file of the client, `Types` for `PaperMail/Types.swift`.
    static func client(_ name: String, _ yaml: String, access: GenerationOptions.Access = .public) throws -> String {
        let files = try ClientOutput().files(for: input(yaml, access: access), templates: .builtIn())
        return try #require(files.first { $0.path == "PaperMail/\(name).swift" }).contents
    }

    /// The text of a page of the reference.
    static func page(_ name: String, _ yaml: String, on base: String = SmallSpec.base) throws -> String {
        let files = try ReferenceOutput().files(for: input(yaml, on: base), templates: .builtIn())
        return try #require(files.first { $0.path == "Reference/\(name)" }).contents
    }
}
