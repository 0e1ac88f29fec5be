import Testing

@testable import SDKSpec

@Suite("Parameters of procedures")
struct ParameterListTests {
    private func procedure(_ parameters: String) -> String {
        "procedures:\n  p:\n    summary: S\n    parameters: \(parameters)\n    behaviour: do nothing\n"
    }

    @Test("parameters on one line are those that are written one by one")
    func sameMeaning() throws {
        let line = ReadSpec(procedure("\"a: [String]?, b: {UserID: Int}, c: String = ', = :', d: Int = max(1, 2)\""))
        let map = ReadSpec(
            procedure(
                "{a: {type: \"[String]?\"}, b: {type: {UserID: Int}}, c: {type: String, default: \"', = :'\"}, "
                    + "d: {type: Int, default: \"max(1, 2)\"}}"
            )
        )
        #expect(line.diagnostics.isEmpty, "\(DiagnosticPrinter().text(line.diagnostics))")
        let parameters = try #require(line.specification?.procedures.first?.parameters)
        #expect(parameters.map(\.name.value) == ["a", "b", "c", "d"])
        #expect(parameters.map(\.isRequired) == [false, true, false, false])
        #expect(ModelDump.text(parameters) == ModelDump.text(map.specification?.procedures.first?.parameters))
    }

    @Test("a block holds several lines of them")
    func block() throws {
        let read = ReadSpec(procedure("|\n      a: String,\n      b: Int"))
        #expect(read.diagnostics.isEmpty)
        let parameters = try #require(read.specification?.procedures.first?.parameters)
        #expect(parameters.map(\.name.location.range.start.line) == [5, 6])
        #expect(parameters[1].type.location.range.start.column == 10)
    }

    @Test("what is wrong is found where it stands")
    func findings() {
        expectFindings(
            procedure("\"a: String, 1️⃣b, c: 2️⃣?, d: Int = 1 3️⃣2, e: Int, 4️⃣e: Int\""),
            [
                Finding("1️⃣", "parameter-syntax", "a parameter has a name, a colon and a type"),
                Finding("2️⃣", "type-syntax", "a type is missing here"),
                Finding("3️⃣", "expression-syntax", "the expression ends before this"),
                Finding("4️⃣", "duplicate-name", "the parameter `e` is there twice"),
            ]
        )
    }

    @Test("a comma that is missing is told once, and what uses the parameters isn't")
    func missingComma() {
        expectFindings(
            """
            procedures:
              p:
                summary: S
                parameters: |
                  1️⃣a: String
                  b: Int
                behaviour: set world.sum to b + a
            """,
            [Finding("1️⃣", "parameter-syntax", "there are two parameters without a comma between them")]
        )
    }
}
