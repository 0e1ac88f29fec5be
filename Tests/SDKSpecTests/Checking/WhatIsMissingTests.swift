import Testing

@testable import SDKSpec

@Suite("What is missing is told once")
struct WhatIsMissingTests {
    private static let step = "{ann: giveBack.one, with: {itemID: B1}, events: {ann: []}}"

    private func findings(_ old: String, _ new: String) -> [Diagnostic] {
        CheckedText(CityLibrary.replacing(old, by: new)).findings
    }

    private func messages(_ old: String, _ new: String) -> [String] { findings(old, new).map(\.message) }

    private func rules(_ old: String, _ new: String) -> [String] {
        findings(old, new).filter { $0.severity == .error }.map(\.rule)
    }

    @Test("a declaration that is called otherwise is missed once, with the other places")
    func renamed() throws {
        let found = findings("  open:\n    summary: A reader", "  oben:\n    summary: A reader")
        #expect(found.map(\.message) == ["there is no gate `open`"])
        let finding = try #require(found.first)
        #expect(finding.help == "did you mean `oben`?")
        #expect(finding.notes.map(\.message) == ["the same is missing here", "the same is missing here"])
        let places = [finding.location].compactMap(\.self) + finding.notes.compactMap(\.location)
        #expect(places.map(\.range.start.line) == [124, 135, 167])
        #expect(
            messages("annEntered: {summary: Ann is in., ", "annCame: {summary: Ann is in., ")
                == ["there is no fixture `annEntered`"]
        )
    }

    @Test("of many places two are shown, and the others counted")
    func many() throws {
        let fields = (1...9).map { "n\($0): {type: Int, default: \"late\", summary: N.}" }.joined(separator: ", ")
        let film = "Film: {summary: A film., fields: {"
        let found = findings("\(film)minutes:", "\(film)\(fields), minutes:")
        #expect(found.map(\.message) == ["`late` stands for nothing here"])
        let notes = try #require(found.first).notes.map(\.message)
        #expect(
            notes.suffix(3) == ["the same is missing here", "the same is missing here", "and in 6 other places"]
        )
    }

    @Test("two names are two findings")
    func several() {
        let edition = "\n    edition: large"
        #expect(
            messages("needs: [open]\(edition)", "needs: [opne, shut]\(edition)")
                == ["there is no gate `opne`", "there is no gate `shut`"]
        )
    }

    @Test("a misspelt word of the language is told wherever it stands")
    func words() {
        let fields = (1...3).map { "n\($0): {tyep: Int, type: Int, summary: N.}" }.joined(separator: ", ")
        let film = "Film: {summary: A film., fields: {"
        let found = findings("\(film)minutes:", "\(film)\(fields), minutes:")
        #expect(found.map(\.rule) == ["unknown-key", "unknown-key", "unknown-key"])
    }

    @Test("all arguments that a call lacks are one finding")
    func arguments() {
        let required = CityLibrary.replacing("days2: {type: \"Int?\"", by: "days2: {type: Int")
        let call = "{ann: lend, with: {itemID: B1}, save: number}"
        let found = CheckedText(required.replacing(call, with: "{ann: lend, save: number}")).findings
        #expect(
            found.map(\.message) == [
                "`lend` needs `days2`, which isn't given", "`lend` needs `itemID` and `days2`, which aren't given",
            ]
        )
    }

    @Test(
        "an answer of which nobody declares the type isn't missed in stories and pages too",
        arguments: ["", "    paging: {as: all, items: things, next: {days1: day}}\n"]
    )
    func answer(paging: String) {
        #expect(messages("    returns: Int\n", paging) == ["there is no answer to give here"])
    }

    @Test("a procedure of which nobody declares what it returns is told once, however often it answers")
    func procedure() {
        let text = CityLibrary.replacing("return count(me.lent)", by: "return mine()")
        let procedure = """
            procedures:
              mine:
                summary: How many.
                behaviour: |
                  if count(me.lent) > 3
                    return 3
                  return count(me.lent)
            """
        #expect(CheckedText(text, procedure).findings.map(\.message) == ["there is no answer to give here"])
    }

    @Test("a field that isn't there is told once, however that is said")
    func field() {
        let text = CityLibrary.replacing("return count(me.lent)", by: "return item.pages + Item(pages: 1).pages")
        let found = CheckedText(
            text.replacing("as: ann, with: {item: {itemID: B1,", with: "as: ann, with: {item: {pages: 1,")
        )
        #expect(found.findings.map(\.message).filter { $0.contains("`pages`") } == ["`Item` has no field `pages`"])
        #expect(found.findings.first { $0.message.contains("`pages`") }?.notes.count == 1)
    }

    @Test("an edition that there isn't lacks no error too")
    func edition() {
        let text = CityLibrary.replacing("  editionError: notBought\n", by: "")
        let found = CheckedText(text.replacing("edition: large\n", with: "edition: huge\n")).findings
        #expect(found.map(\.message).filter { $0.contains("edition") } == ["there is no edition `huge`"])
    }

    @Test("entries that are indented like the key above them are one finding")
    func outdented() throws {
        let key = "parameters: {readerID: {type: ReaderID, summary: Who.}}\n"
        let entries =
            "parameters:\n    readerID: {type: ReaderID, summary: Who.}\n    day: {type: Int, summary: When.}\n"
        let found = findings(key, entries)
        #expect(found.map(\.message) == ["a method has no key `readerID`"])
        #expect(found.first?.help == "indent it deeper to put it under `parameters`")
        #expect(found.first?.notes.map(\.message) == ["`parameters` has no value"])
    }

    @Test(
        "what follows from a line under which nothing stands isn't told",
        arguments: [
            "if device.visits > 1\n*\nelse\n  do nothing", "for d in devicesOf(myself)\n*\nset devices[d].visits to 1",
        ]
    )
    func nothingUnder(lines: String) {
        let statement = "set device.user to readerID"
        let inner = lines.replacing("*", with: "set device.visits to 2").split(separator: "\n").joined(
            separator: "\n      "
        )
        let found = findings("      \(statement)\n", "      \(statement)\n      \(inner)\n")
        #expect(found.map(\.message) == ["nothing stands under this"])
    }

    @Test("what has no source is one finding, with its facts in a note")
    func source() throws {
        let film = "film: {wire: f, summary: A film."
        let found = findings("\(film), source: visit}\n    source: ledger\n", "\(film)}\n")
        #expect(found.map(\.message) == ["nothing says why 2 facts of `Kind` are believed"])
        let finding = try #require(found.first)
        #expect(finding.notes.map(\.message) == ["they are `Kind.book` and `Kind.film`"])
        #expect(finding.help == "add `source` to `Kind`, or to each of them")
        #expect(finding.location?.text == "Kind")
        let example = "example: {as: ann, with: {readerID: ann}}\n"
        #expect(
            messages("\(example)    source: rules\n", example)
                == ["nothing says why `enter.readerID.required` is believed"]
        )
    }

    @Test("what isn't read of a step or of an example isn't missed there")
    func brokenCalls() {
        #expect(rules(Self.step, "{ann: giveBack.one, with: {itemID: {Int: }}}") == ["missing-value"])
        #expect(rules(Self.step, "{ann: giveBack.one, fails: {itemID: B1}}") == ["wrong-kind"])
        #expect(rules("as: ann, with: {itemID: B2}}", "as: ann, with: {itemID: {Int: }}}") == ["missing-value"])
    }

    @Test("the next step is held to its rules all the same")
    func nextStep() {
        let steps = "{ann: giveBack.one, with: }\n      - {ann: giveBack.one}"
        #expect(rules(Self.step, steps) == ["missing-value", "unknown-parameter"])
    }

    @Test("what is asked of fields isn't missed where none of them was read", arguments: ["", "fileds: {}, "])
    func checks(keys: String) {
        let fields = "fields: {minutes: {type: Int, summary: How many.}}"
        #expect(rules(fields, "\(keys)checks: fail badArgument when minutes < 1") == ["undecided-kind"])
    }

    @Test("the members of a store that has no value aren't missed")
    func store() {
        let user = "user: {lent: {type: \"[ItemID]\", default: \"[]\", summary: What the reader has.}}"
        #expect(rules(user, "user:") == ["missing-value"])
    }

    @Test("a text without a key is one finding where one key is missing", arguments: ["How worn it is.", "Worn"])
    func textWithoutKey(text: String) throws {
        let wear = "wear: {type: \"Wear?\", "
        let found = findings("\(wear)summary: How worn it is.}", "\(wear)\(text)}")
        #expect(found.map(\.rule) == ["unknown-key"])
        let help = "put a text with a comma in quotes, or write `summary: \(text)`"
        #expect(found.first?.help == help)
    }

    @Test("a tag that has a default and may be absent is told once")
    func optionalTag() {
        let content = ", summary: What it is.}\n      content"
        let tag = "kind: {type: \"Kind?\", default: Kind.book\(content)"
        #expect(rules("kind: {type: Kind\(content)", tag) == [OptionalDefault.id])
    }

    @Test("a type of an answer that there isn't is no answer without pages, and its fields are its own")
    func pages() throws {
        let paging = "    paging: {as: all, items: thigns, next: {days1: day}}\n"
        #expect(messages("returns: Int\n", "returns: Pgae\n\(paging)") == ["there is no type `Pgae`"])
        let found = findings("returns: Int\n", "returns: Page\n\(paging)")
        let finding = try #require(found.first { $0.rule == PagingUnsuited.id })
        #expect(finding.message == "`Page` has no field `thigns`")
        #expect(finding.help == "did you mean `things`?")
    }

    @Test("the side of a dispute that is followed isn't missed where its document is misspelt")
    func dispute() {
        #expect(rules("says: {rules#days: Two", "says: {rulse#days: Two") == [UnknownSource.id])
    }

    @Test("lines that stand nowhere are told once")
    func indentation() {
        let lines = ["set device.user to readerID", "ensure users[readerID] exists"]
        let right = lines.map { "      \($0)\n" }.joined()
        let wrong =
            "      if device.visits > 1\n          \(lines[0])\n        \(lines[1])\n        set device.visits to 1\n"
        #expect(rules(right, wrong) == ["statement-indentation"])
    }
}
