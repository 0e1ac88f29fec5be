import Testing

@testable import SDKSpec

@Suite("Parameters that methods share")
struct SharedParametersTests {
    private static let base = """
        \(ReadSpec.product)
        sources: {page: {title: Page, kind: page}}
        types: {UserID: {summary: A user, identifier: {}, source: page}}
        errors: {invalidParameter: {summary: Wrong, source: page}}
        parameterSets:
          place:
            street: {type: String, nonEmpty: true, summary: The street}
            town: {type: String, summary: The town}
          options:
            copies: {type: Int, default: "1", summary: How many}

        """

    private static func methods(_ parameters: String) -> String {
        base + "methods: {send: {topic: T, summary: S, source: page, parameters: \(parameters)}}\n"
    }

    @Test("a set brings its parameters to where its name stands")
    func order() throws {
        let read = ReadSpec(
            Self.methods("[{to: {type: UserID, summary: Who}}, place, {text: {type: String, summary: W}}]")
        )
        #expect(read.diagnostics.isEmpty, "\(DiagnosticPrinter().text(read.diagnostics))")
        let shape = try #require(read.specification?.methods.first?.shapes.first)
        #expect(shape.allParameters.map(\.name.value) == ["to", "street", "town", "text"])
        #expect(shape.parameters.map(\.emptyIsMissing) == [false, true, false, false])
    }

    @Test("each method has facts of its own")
    func facts() throws {
        let text = """
            \(Self.base)
            methods:
              send: {topic: T, summary: S, source: page, parameters: [place, options]}
              fetch: {topic: T, summary: S, source: page, overloads: {one: {summary: O, parameters: [place]}}}
            """
        let facts = try #require(CheckedText(text).checked).facts.map(\.id.rawValue)
        for fact in ["send.street.required", "send.copies.default", "fetch.one.street.required"] {
            #expect(facts.contains(fact))
        }
    }

    @Test("a set that isn't declared is found once, and the nearest one stands for it")
    func unknown() throws {
        let found = CheckedText(Self.methods("[plase, {text: {type: String, summary: W}}, else]"))
        let unknown = found.findings.filter { $0.rule == UnknownParameterSet.id }
        #expect(
            unknown.map(\.message) == ["there is no set of parameters `plase`", "there is no set of parameters `else`"]
        )
        #expect(unknown.map(\.help).first == "did you mean `place`?")
        let shape = try #require(ReadSpec(Self.methods("[plase]")).specification?.methods.first?.shapes.first)
        #expect(shape.parameters.map(\.name.value) == ["street", "town"])
    }

    @Test("a parameter that a set brings along can't be there already")
    func twice() {
        expectFindings(
            Self.methods("[{town: {type: String, summary: T}}, 1️⃣place, options, 2️⃣options]"),
            [
                Finding("1️⃣", "duplicate-name", "the parameter `town` is there twice"),
                Finding("2️⃣", "duplicate-name", "the parameter `copies` is there twice"),
            ]
        )
    }

    @Test("a set that no method takes in is left out")
    func unused() {
        let found = CheckedText(Self.methods("[place]")).findings.filter { $0.rule == UnusedDeclaration.id }
        #expect(found.map(\.message).contains("the set of parameters `options` is used nowhere"))
        #expect(!found.map(\.message).contains { $0.contains("`place`") })
    }
}
