import SDKSpec
import Testing
import YAMLDocument

@testable import SpecChanges

@Suite("What sentences said in figures when the page was recorded")
struct RecordedFigureTests {
    private typealias Edit = (old: String, new: String)

    /// The pages, as they are and as they were recorded.
    private func found(_ edits: [Edit], recorded before: [Edit] = []) throws -> [DriftFinding] {
        let checked = try Handbook.spec()
        var figures = RecordedFigures()
        figures.record(try page(before, checked))
        // What is written is what is read.
        let read = try #require(RecordedFigures(figures.text))
        #expect(read == figures)
        return DriftReport(checked, [try page(edits, checked)], recorded: read).findings
    }

    private func page(_ edits: [Edit], _ checked: CheckedSpecification) throws -> Page {
        let text = try edits.reduce(Handbook.text) { text, edit in
            try #require(text.contains(edit.old), "\(edit.old)")
            return text.replacing(edit.old, with: edit.new)
        }
        return try PageReader.page(
            "handbook",
            SourceFile(path: "handbook.txt", text: text),
            by: checked.specification.layouts[0]
        )
    }

    @Test("two figures that are exchanged within a sentence are found, once, and their facts are named")
    func exchanged() throws {
        let exchange: Edit = ("edition 2 parcels, with it 3", "edition 3 parcels, with it 2")
        #expect(try found([]).map(\.subject) == [])
        let finding = try #require(try found([exchange]).first)
        #expect(try found([exchange]).count == 1)
        #expect(finding.diagnostic.rule == "recorded-figure-differs")
        #expect(finding.subject == "figure 3")
        #expect(finding.diagnostic.message.contains("says 3 and 2 at `announceParcel` in a sentence that said 2 and 3"))
        #expect(finding.diagnostic.notes.contains { $0.message.hasPrefix("`announceParcel.quota` is ") })
        #expect(try Handbook.findings(Handbook.text.replacing(exchange.old, with: exchange.new)).isEmpty)
    }

    @Test("one of two places that becomes another figure of the method is found")
    func oneOfTwoPlaces() throws {
        let twice: Edit = ("One more is E32.", "One more is E32. Of these 3, all can be tracked.")
        let changed: Edit = (twice.old, twice.new.replacing("these 3", with: "these 2"))
        #expect(try found([twice], recorded: [twice]).map(\.subject) == [])
        #expect(try found([changed], recorded: [twice]).map(\.subject) == ["figure 2"])
    }

    @Test("a figure that the spec doesn't know is told as such, and once")
    func unknown() throws {
        #expect(
            try found([("with it 3", "with it 4")]).map { "\($0.diagnostic.rule): \($0.subject)" }
                == ["figure-not-in-spec: figure 4"]
        )
    }

    @Test(
        "the same figure in another unit, other words, other marks of notes and other lines are no difference",
        arguments: [
            [(old: "waits 7 days", new: "waits a week, 168 hours")], [(old: "waits 7 days", new: "waits 168 hours")],
            [(old: "edition 2 parcels, with it 3", new: "edition 2 parcels,  WITH it 3")],
            [(old: "with it 3", new: "and 3 with it")], [(old: ", with it 3", new: ",\nwith it 3")],
            [(old: "Note 2: A note", new: "Note 3: A note"), (old: "Note 1: Without", new: "Note 2: Without")],
        ]
    )
    func harmless(edits: [(old: String, new: String)]) throws {
        #expect(try found(edits).map(\.subject) == [])
    }

    @Test("a sentence of a section about no method is held against itself, too")
    func sectionWithoutMethod() throws {
        let other: Edit = ("Who follows parcels.", "Who follows parcels, 5 or 10 of them.")
        let exchanged: Edit = (other.old, "Who follows parcels, 10 or 5 of them.")
        #expect(try found([exchanged], recorded: [other]).map(\.subject) == ["figure 10"])
    }

    @Test("of sentences with the same words the order tells which is which, and another number of them tells nothing")
    func sameWords() throws {
        let three = { (first: Int, last: Int) -> Edit in
            ("Signs in. The", "Signs in. Up to \(first). Up to \(last). Up to 10. The")
        }
        let known = (old: "summary: Who signs in.}", new: "summary: \"Who signs in; 5 or 10.\"}")
        let checked = try Handbook.spec(replacing: [known])
        var figures = RecordedFigures()
        figures.record(try page([three(5, 10)], checked))
        let found = { (edit: Edit) in
            DriftReport(checked, [try page([edit], checked)], recorded: figures).findings.map(\.subject)
        }
        #expect(try found(three(5, 10)) == [])
        #expect(try found(three(10, 5)) == ["figure 10", "figure 5"])
        #expect(try found(("Signs in. The", "Signs in. Up to 10. Up to 10. The")) == [])
    }

    @Test(
        "what isn't a record is none",
        arguments: [
            "  0a 5\n", "handbook#a\n  0a five\n", "<<<<<<< HEAD\nhandbook#a\n  0a 5\n",
            "handbook#a\n  0a 5\n=======\n  0a 6\n", "handbook#a\n  0a 5\n>>>>>>> other\n",
            "handbook#a\n  0a 5\nhandbook#a\n  0a 6\n",
        ]
    )
    func unreadable(text: String) {
        #expect(RecordedFigures(text) == nil)
    }

    @Test("a figure that changes in several sentences is told once, with the others beside it")
    func throughout() throws {
        let twice: Edit = ("One more is E32.", "One more is E32. Of these 3, all can be tracked.")
        let four: [Edit] = [
            ("with it 3", "with it 4"), (twice.old, twice.new.replacing("these 3", with: "these 4")),
        ]
        let found = try found(four, recorded: [twice])
        #expect(found.map { "\($0.diagnostic.rule): \($0.subject)" } == ["figure-not-in-spec: figure 4"])
        #expect(
            found[0].diagnostic.notes.contains { $0.message.contains("in a sentence that said 3 when it was recorded") }
        )
    }

    @Test("what changes in several sentences of a row is told once")
    func row() throws {
        let rows = { (first: Int, last: Int) -> Edit in
            ("'' | What to remember. |", "'' | What to remember. Of \(first). Or of \(last). |")
        }
        #expect(try found([rows(3, 20)], recorded: [rows(20, 3)]).map(\.subject) == ["figure 3"])
    }

    @Test("in the row of a parameter the limits of others aren't named")
    func factsOfRow() throws {
        let limit = (
            old: "      parcelID: {type: ParcelID, nonEmpty: true, summary: Its number.}\n      note:",
            new: "      parcelID: {type: ParcelID, nonEmpty: true, summary: Its number., "
                + "limit: {max: 3, unit: utf16-units, error: noteTooLong}}\n      note:"
        )
        let checked = try Handbook.spec(replacing: [limit])
        let own: Edit = ("must | | Its number. |", "must | | Its number, 3 letters. |")
        let rows = { (first: Int, last: Int) -> Edit in
            ("'' | What to remember. |", "'' | What to remember, of \(first) or \(last). |")
        }
        var figures = RecordedFigures()
        figures.record(try page([own, rows(3, 2)], checked))
        let report = DriftReport(checked, [try page([own, rows(2, 3)], checked)], recorded: figures)
        let notes = report.findings.flatMap(\.diagnostic.notes).map(\.message)
        #expect(report.findings.map(\.subject) == ["figure 2"])
        #expect(notes.contains { $0.hasPrefix("`announceParcel.quota`") }, "\(notes)")
        #expect(!notes.contains { $0.hasPrefix("`announceParcel.parcelID.limit") }, "\(notes)")
    }

    @Test("pages that weren't given stay recorded")
    func others() throws {
        let checked = try Handbook.spec()
        var figures = try #require(RecordedFigures("other#Part\n  0a 5 1.5s\n"))
        figures.record(try page([], checked))
        #expect(figures.text.contains("\nother#Part\n  0a 5 1.5s\n"))
        #expect(figures.text.contains("\nhandbook#trackParcel\n"))
    }
}
