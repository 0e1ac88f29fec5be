import Testing

@testable import SDKSpec

@Suite("What the compiler of behaviour finds")
struct BehaviourFindingTests {
    /// Statements of `lend`, or of what stands before its `return`, with the one finding that they have.
    struct Case: Sendable, CustomTestStringConvertible {
        let statements: String
        let rule: String
        let message: String
        var help: String?

        var testDescription: String { "\(statements) [\(rule)]" }
    }

    /// The rules that are broken by other tests of this suite, since statements can't break them.
    static let triedElsewhere = [
        "state-out-of-reach", "value-not-fixed", "procedure-cycle", "constant-cycle", "expression-syntax",
    ]

    /// What is tried, by what stands in the one place of the method that differs.
    static let cases = expressionCases + statementCases

    @Test("what is wrong is found once, where it stands", arguments: cases)
    func finding(tried: Case) throws {
        let marked = MarkedSource(tried.statements)
        let remind =
            "remind: {summary: Reminds., parameters: {bookID: {type: BookID, summary: Of what.}}, behaviour: do nothing}"
        let (_, findings) = Library.resolve(marked.text, procedures: remind)
        #expect(findings.sorted.map(\.rule) == [tried.rule])
        let found = try #require(findings.sorted.first)
        #expect(found.message == tried.message)
        #expect(found.help == tried.help)
        let start = try #require(found.location?.range.start)
        let position = try #require(marked.positions["1️⃣"])
        // The procedure stands on a line of its own.
        #expect(start.line - Library.linesBefore - 1 == position.line)
        #expect(start.column - Library.indentation == position.column)
    }
}

// Values, and what several declarations do together.
extension BehaviourFindingTests {
    static let values = [
        ("visits: {type: Int, default: \"0\"", "visits: {type: Int, default: 1️⃣now()", "now"),
        ("wear: {type: \"Wear?\"", "wear: {type: Wear, default: 1️⃣myself", "myself"),
        ("value: 14,", "value: count(1️⃣me.lent),", "me"),
        ("value: 14,", "value: 1️⃣most(),", "most"),
    ]

    @Test("values that are fixed beforehand see no state", arguments: values)
    func stateOutOfReach(old: String, new: String, name: String) {
        let most = "procedures:\n  most: {summary: Most., returns: Int, behaviour: return 3}\n"
        expectFindings(
            CityLibrary.replacing(old, by: new).replacing("procedures:\n", with: most),
            [Finding("1️⃣", "state-out-of-reach", "`\(name)` can't be used in a value that is fixed beforehand")],
            from: { CheckedText($0).findings }
        )
    }

    @Test("a gate that asks what can itself fail is found")
    func failingQuestion() {
        let gate = "behaviour: |\n      let free = shelves()\n      fail closed unless device.user exists and free > 0"
        let shelves = """
            procedures:
              shelves:
                summary: Free ones.
                returns: Int
                behaviour: |
                  2️⃣fail lent when device.visits > 9
                  return 3

            """
        let text = CityLibrary.replacing("behaviour: fail closed unless device.user exists", by: gate)
            .replacing("open:\n", with: "1️⃣open:\n")
            .replacing("procedures:\n", with: shelves)
        let source = MarkedSource(text)
        let found = CheckedText(source.text).findings.filter { $0.rule == GateUnsuited.id }
        #expect(found.map(\.message) == ["what the gate `open` asks can itself fail with `lent`"])
        #expect(found.first?.location?.range.start.line == source.positions["1️⃣"]?.line)
        #expect(found.first?.notes.first?.message == "it fails here")
        #expect(found.first?.notes.first?.location?.range.start.line == source.positions["2️⃣"]?.line)
        #expect(found.first?.help == "let the procedure answer, and put the `fail` into the gate")
    }

    @Test("procedures that perform each other, in statements or in values, are one finding")
    func procedureCycle() {
        let procedures = """
            1️⃣one: {summary: One., returns: Int, behaviour: return two()}
              two: {summary: Two., returns: Int, behaviour: "three()\\nreturn 1"}
              three: {summary: Three., behaviour: "if one() > 1\\n  do nothing"}
              four: {summary: Four., behaviour: three()}
            """
        expectFindings(
            CityLibrary.replacing("procedures:\n", by: "procedures:\n  \(procedures)\n"),
            [Finding("1️⃣", "procedure-cycle", "the procedure `one` performs itself")],
            from: { CheckedText($0).findings }
        )
    }

    @Test("a procedure may put itself off, but has to do it before it begins anew, whatever it waits for besides")
    func procedurePutOff() {
        func findings(_ procedures: String) {
            expectFindings(
                CityLibrary.replacing("procedures:\n", by: "procedures:\n  \(procedures)\n"),
                procedures.contains("1️⃣")
                    ? [Finding("1️⃣", "procedure-cycle", "the procedure `one` performs itself")] : [],
                from: { CheckedText($0).findings.filter { $0.rule != "unused-declaration" } }
            )
        }
        findings(#"one: {summary: One., behaviour: "after 60 seconds\n  one()"}"#)
        let waiting = #""after wait seconds\n  one(wait: wait - 1)""#
        findings(#"one: {summary: One., parameters: "wait: Int", behaviour: \#(waiting)}"#)
        findings(
            """
            one: {summary: One., behaviour: two()}
              two: {summary: Two., behaviour: "after 60 seconds\\n  if count(keys(users)) > 1\\n    one()"}
            """
        )
        findings(#"1️⃣one: {summary: One., behaviour: "one()\nafter 60 seconds\n  one()"}"#)
        // How long it waits is asked at once.
        findings(#"1️⃣one: {summary: One., returns: Int, behaviour: "after one() seconds\n  do nothing\nreturn 1"}"#)
    }

    @Test("a procedure that emits what carries its own answer performs itself")
    func procedureCycleThroughEvent() {
        let rang = "RANG: {wire: rang, summary: It rang., payload: Int, carries: one(), source: rules}"
        func text(_ behaviour: String, mark: String = "") -> String {
            let one = "\(mark)one: {summary: One., returns: Int, behaviour: \"\(behaviour)\"}"
            return CityLibrary.replacing("procedures:\n", by: "procedures:\n  \(one)\n")
                .replacing("\nevents:\n", with: "\nevents:\n  \(rang)\n")
        }
        let finding = Finding("1️⃣", "procedure-cycle", "the procedure `one` performs itself")
        // That it emits where it only answers is found besides.
        let errors = { (text: String) in CheckedText(text).findings.filter { $0.rule == "procedure-cycle" } }
        expectFindings(text(#"emit RANG\nreturn 1"#, mark: "1️⃣"), [finding], from: errors)
        expectFindings(text(#"emit RANG with 1\nreturn 1"#), [], from: errors)
        expectFindings(text(#"after 1 seconds\n  emit RANG\nreturn 1"#), [], from: errors)
    }

    @Test("constants whose values need each other are one finding")
    func constantCycle() {
        let text = CityLibrary.replacing("days: {type: Int, value: 14", by: "1️⃣days: {type: Int, value: 7 * second")
        expectFindings(
            text.replacing("second: {type: Int, value: 1", with: "second: {type: Int, value: days"),
            [Finding("1️⃣", "constant-cycle", "the value of `days` is made of itself")],
            from: { CheckedText($0).findings }
        )
    }

    @Test("parameters don't hide stores or constants")
    func hiddenNames() {
        let text = CityLibrary.replacing("days1: {type: \"Int?\"", by: "1️⃣days: {type: \"Int?\"")
        expectFindings(
            text.replacing("[days1, days2]", with: "[days, days2]").replacing("days * second", with: "second")
                .replacing(
                    "parameters: {readerID: {",
                    with: "parameters: {2️⃣world: {type: \"Int?\", summary: It.}, readerID: {"
                ),
            [
                Finding("1️⃣", "name-taken", "`days` stands for something else here already"),
                Finding("2️⃣", "name-taken", "`world` stands for something else here already"),
            ],
            from: { CheckedText($0).findings }
        )
    }

    @Test("a quota counts a list, a map or a number")
    func quota() {
        expectFindings(
            CityLibrary.replacing("counts: me.lent,", by: "counts: 1️⃣note,"),
            [Finding("1️⃣", "type-mismatch", "`Int` is expected here, but this is `String`")],
            from: { CheckedText($0).findings }
        )
    }
}
