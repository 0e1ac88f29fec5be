import SDKSpec
import Testing
import YAMLDocument

@testable import SpecChanges

@Suite("One finding for one cause")
struct OneCauseTests {
    private func found(
        _ edits: [(old: String, new: String)],
        spec: [(old: String, new: String)] = []
    ) throws -> [DriftFinding] {
        let text = try edits.reduce(Handbook.text) { text, edit in
            try #require(text.contains(edit.old), "\(edit.old)")
            return text.replacing(edit.old, with: edit.new)
        }
        return try Handbook.findings(text, spec: spec)
    }

    private func subjects(
        _ old: String,
        _ new: String,
        spec: [(old: String, new: String)] = []
    ) throws -> [String] {
        try found([(old, new)], spec: spec).map(\.subject)
    }

    @Test(
        "what has changed is found where the page says it anew, and not where it is missed",
        arguments: [
            ("in 10 s,", "in 20 s,", "figure 20 s"), ("Ask 5 times", "Ask 7 times", "figure 7"),
            ("or E33.", "or E133.", "error 133"), ("# moveParcel", "# pushParcel", "method pushParcel"),
            ("note | Text |", "remark | Text |", "parameter remark"),
        ]
    )
    func changed(old: String, new: String, subject: String) throws {
        let found = try found([(old, new)])
        #expect(found.map(\.subject) == [subject])
        #expect(found.allSatisfy { $0.diagnostic.path == "handbook.txt" })
    }

    @Test("what may be done once in a time may not be done more often")
    func onceInATime() throws {
        let rate = (old: "calls: 5, seconds: 10", new: "calls: 1, seconds: 1")
        #expect(try subjects("Ask 5 times in 10 s,", "Ask once in 1 s,", spec: [rate]) == [])
        let known = (old: "Tells how far a parcel has come.", new: "Tells 1 of 3 ways that a parcel has come.")
        let often = "Of 1 of the ways. Ask 3 times in 1 s,"
        #expect(try subjects("Ask 5 times in 10 s,", often, spec: [rate, known]) == ["figure 3"])
        #expect(try subjects("Ask 5 times in 10 s,", "Ask often,", spec: [rate]) == ["claim trackParcel.rate"])
    }

    @Test("another edition in the place of the former one is one finding")
    func edition() throws {
        let layout = (old: "{business: business edition}", new: "{business: business edition, basic: basic edition}")
        #expect(try subjects("Only in the business", "Only in the basic", spec: [layout]) == ["edition basic"])
    }

    @Test("the figure that is gone is named, with the fact that is believed for it")
    func former() throws {
        let notes = try found([("in 10 s,", "in 20 s,")]).flatMap(\.diagnostic.notes)
        #expect(notes.contains { $0.message.hasPrefix("`trackParcel.rate` is 5 calls in 10 s") && $0.location != nil })
    }

    @Test("once what is new was reviewed, what it explained is told")
    func reviewed() throws {
        let entry = (old: "\nmethods:\n", new: "\nreviewed: {handbook#trackParcel: {figure 20 s: W.}}\nmethods:\n")
        #expect(try subjects("in 10 s,", "in 20 s,", spec: [entry]) == ["claim trackParcel.rate"])
        let row = (
            old: "\nmethods:\n",
            new: "\nreviewed: {handbook#moveParcel: {parameter state: {page: Text, why: W.}}}\nmethods:\n"
        )
        let edit = ("status | Text | must | How far", "state | Text | must | How far")
        #expect(try subjects(edit.0, edit.1) == ["parameter state"])
        #expect(try subjects(edit.0, edit.1, spec: [row]) == ["parameter status"])
    }

    @Test("what several facts miss is told once, with the others beside it")
    func several() throws {
        let edits = [("<PARCEL_MOVED>, <PARCEL_SHARED>", "<PARCEL_SHARED>")]
        #expect(try found(edits).map(\.subject) == ["claim events.PARCEL_MOVED.payload"])
    }

    @Test("a parameter that is gone explains that its limit is, too")
    func goneParameter() throws {
        let cited = (
            old: "summary: What its owner wants to remember.",
            new: "summary: What its owner wants to remember.\n        source: handbook#announceParcel"
        )
        let edits = [
            ("note | Text | | '' | What to remember. |\n", ""), ("A note has 20 letters at most, or E33. ", ""),
        ]
        #expect(
            try found(edits, spec: [cited]).map(\.subject).filter { $0 != "claim announceParcel.fails.noteTooLong" }
                == ["parameter note"]
        )
    }

    @Test("a figure that a constant cites the section for is said, though the method doesn't use it")
    func constants() throws {
        let cited = (
            old: "How long a parcel waits., source: handbook#Pickup",
            new: "How long a parcel waits., source: handbook#moveParcel"
        )
        let edits = [("Everybody who watches", "It waits 7 days. Everybody who watches")]
        #expect(try found(edits, spec: [cited]).map(\.subject) == [])
    }

    @Test("a method that is gone is told once, though it is cited")
    func goneMethod() throws {
        let text = Handbook.text
        let start = try #require(text.range(of: "# removeParcel")?.lowerBound)
        #expect(try subjects(String(text[start...]), "") == ["method removeParcel"])
    }

    @Test("another version is told once")
    func since() throws {
        let names = (
            old: "surfaces: {http: POST /session}", new: "surfaces: {http: signIn}\n    since: {http: \"2.0\"}"
        )
        let surface = (old: "summary: The handbook of", new: "surface: http\n    summary: The handbook of")
        let found = try found([("Signs in. The", "Signs in, since v2.1. The")], spec: [surface, names])
        #expect(found.map(\.subject).filter { $0.hasPrefix("version") } == ["version 2.1"])
    }
}

@Suite("Limits of parameters")
struct RowFigureTests {
    @Test("in the row of a parameter, the limit of another one doesn't count")
    func rows() throws {
        let spec = (
            old: "nonEmpty: true, summary: Its number.",
            new: "nonEmpty: true, limit: {max: 40, unit: utf16-units, error: noteTooLong}, summary: Its number."
        )
        let subjects = { (what: String) in
            let text = Handbook.text.replacing("must | | Its number.", with: "must | | Its number, 40 letters.")
            return try Handbook.findings(text.replacing("What to remember.", with: what), spec: [spec]).map(\.subject)
        }
        #expect(try subjects("What to remember, 20 letters.") == [])
        #expect(try subjects("What to remember, 40 letters.") == ["figure 40"])
    }

    @Test(
        "a bound that isn't itself allowed is one more than what is",
        arguments: [
            ("20 letters at most", "fewer than 21 letters", []),
            ("20 letters at most", "fewer than 20 letters", ["figure fewer than 20"]),
            ("20 letters at most", "fewer than twenty-one letters", []),
        ] as [(String, String, [String])]
    )
    func below(old: String, new: String, subjects: [String]) throws {
        let text = Handbook.text.replacing(old, with: new)
        #expect(try Handbook.findings(text).map(\.subject) == subjects)
    }

    @Test("a number of a note is no figure that a fact is believed for")
    func notes() throws {
        let text = Handbook.text.replacing(
            "Note 1: Ask 5 times in 10 s, not more.",
            with: "Note 5: Ask in 10 s, not more."
        )
        #expect(try Handbook.findings(text).map(\.subject) == ["claim trackParcel.rate"])
    }
}

@Suite("What a page says in words of its layout")
struct LayoutWordTests {
    @Test("an edition that the page alone names is found, and one that the spec alone needs")
    func editions() throws {
        let text = Handbook.text.replacing("Everybody who watches", with: "It needs the business edition. Everybody")
        #expect(try Handbook.findings(text).map(\.subject) == ["edition business"])
        let silent = Handbook.text.replacing("Only in the business edition.\n", with: "")
        #expect(try Handbook.findings(silent).map(\.subject) == ["claim shareParcel.edition"])
    }

    @Test("what is deprecated on the page or in the spec alone is found, methods and parameters")
    func deprecation() throws {
        let text = Handbook.text.replacing("Signs in. The", with: "Deprecated. The")
        #expect(try Handbook.findings(text).map(\.subject) == ["deprecated"])
        let row = Handbook.text.replacing("What to remember.", with: "Deprecated: what to remember.")
        #expect(try Handbook.findings(row).map(\.subject) == ["deprecated note"])
        let spec = (old: "\n  removeParcel:\n", new: "\n  removeParcel:\n    deprecated: Use another one.\n")
        #expect(try Handbook.findings(spec: [spec]).map(\.subject) == ["deprecated"])
    }
}

@Suite("Pages that look otherwise and say the same")
struct LookTests {
    @Test(
        "spaces, characters that can't be seen, bars in front and capitals make no difference",
        arguments: [
            (" | Text |", "\u{A0}|\u{2009}Text\u{A0}|"), ("# signIn", "\u{FEFF}# sign\u{200B}In"),
            ("note | Text", "note\u{200B} | \u{AD}Text"), ("| must |", "| Must |"), ("| Text |", "| text |"),
            ("\nName | Kind |", "\n| Name | Kind |"), ("\nparcelID | Text", "\n| parcelID | Text"),
        ]
    )
    func looks(old: String, new: String) throws {
        let text = Handbook.text.replacing(old, with: new)
        try #require(text != Handbook.text)
        #expect(try Handbook.findings(text).map(\.subject) == [])
    }

    @Test("what stands behind a character that can't be seen is found where it stands")
    func places() throws {
        let text = Handbook.text.replacing("Signs in.", with: "Signs\u{200B}\u{A0}in 12\u{200B}3 at once.")
        let place = try #require(try Handbook.findings(text).first?.diagnostic.location)
        #expect(place.range.start.column == 11)
    }
}

@Suite("A page that its layout doesn't fit")
struct PageNotReadTests {
    @Test("is one finding, and explains all that isn't there")
    func unread() throws {
        let text = Handbook.text.replacing("\n# ", with: "\n* ").replacing("\n## ", with: "\n** ").dropFirst(3)
        let found = try Handbook.findings(String(text))
        #expect(found.map(\.diagnostic.rule) == [PageNotRead.id])
        #expect(found.first?.diagnostic.message.contains("the layout `handbook` doesn't fit the page") == true)
    }
}
