import Testing

@testable import SpecChanges

/// A change of a page, or of the spec, and the difference that comes of it.
struct DriftCase: Sendable, CustomTestStringConvertible {
    let rule: String
    let subject: String
    var page: [(old: String, new: String)] = []
    var spec: [(old: String, new: String)] = []

    var testDescription: String { "\(rule): \(subject)" }

    static let all = [
        DriftCase(
            rule: "method-not-in-spec",
            subject: "method weigh",
            page: [("# trackParcel", "# weigh\n# trackParcel")]
        ),
        DriftCase(
            rule: "method-not-on-page",
            subject: "method weigh",
            spec: [("\nmethods:\n", "\nmethods:\n  weigh: {topic: T, summary: S., source: handbook#signIn}\n")]
        ),
        DriftCase(
            rule: "parameter-not-in-spec",
            subject: "parameter lane",
            page: [("note | Text |", "lane | Text | | | |\nnote | Text |")]
        ),
        DriftCase(
            rule: "parameter-not-in-spec",
            subject: "parameter remark",
            page: [("note | Text |", "remark | Text |")]
        ),
        DriftCase(
            rule: "parameter-not-on-page",
            subject: "parameter status",
            page: [("status | Text | must | How far. |\n", "")]
        ),
        DriftCase(rule: "type-differs", subject: "type of note", page: [("note | Text |", "note | Count |")]),
        DriftCase(
            rule: "required-differs",
            subject: "required note",
            page: [("note | Text | |", "note | Text | must |")]
        ),
        DriftCase(
            rule: "required-differs",
            subject: "required note",
            page: [("note | Text | | '' | What to remember. |\n", "")],
            spec: [
                (
                    "        summary: What its owner wants to remember.\n",
                    "        summary: What its owner wants to remember.\n        pageRequired: false\n        source: {inferred: W.}\n"
                )
            ]
        ),
        DriftCase(rule: "default-differs", subject: "default of note", page: [("''", "'-'")]),
        DriftCase(rule: "figure-not-in-spec", subject: "figure 12", page: [("Signs in.", "Signs in 12 at once.")]),
        DriftCase(
            rule: "event-not-in-spec",
            subject: "event PARCEL_LOST",
            page: [("Signs in.", "Signs in, <PARCEL_LOST>.")]
        ),
        // Wherever it stands: before the first heading, where no method is described, in a sample.
        DriftCase(
            rule: "event-not-in-spec",
            subject: "event PARCEL_LOST",
            page: [("## Signing-in", "on <PARCEL_LOST>\n## Signing-in")]
        ),
        DriftCase(
            rule: "event-not-in-spec",
            subject: "event PARCEL_LOST",
            page: [("<PARCEL_MOVED>, <PARCEL_SHARED>.", "<PARCEL_MOVED>, <PARCEL_SHARED>, <PARCEL_LOST>.")]
        ),
        DriftCase(
            rule: "event-not-in-spec",
            subject: "event PARCEL_LOST",
            page: [("announce(parcelID)", "announce(parcelID) <PARCEL_LOST>")]
        ),
        DriftCase(rule: "error-not-in-spec", subject: "error 77", page: [("Signs in.", "Signs in, or E77.")]),
        DriftCase(rule: "error-not-in-spec", subject: "error 77", page: [("E10, E20,", "E10, E77, E20,")]),
        // A limit of the method is no code of an error.
        DriftCase(
            rule: "error-not-in-spec",
            subject: "error 20",
            page: [("A note has 20 letters at most, or E33.", "A note has 20 letters at most, or E33. So is E20.")]
        ),
        DriftCase(rule: "constant-not-in-spec", subject: "constant ODD", page: [("Signs in.", "Signs in [ODD].")]),
        DriftCase(
            rule: "constant-not-in-spec",
            subject: "constant ODD",
            page: [("announce(parcelID)", "announce(parcelID, [ODD])")]
        ),
        DriftCase(rule: "since-differs", subject: "version 2.1", page: [("Signs in.", "Signs in since v2.1.")]),
        DriftCase(
            rule: "heading-not-found",
            subject: "heading",
            spec: [("source: handbook#Statuses", "source: handbook#Nowhere")]
        ),
        DriftCase(rule: "figure-not-found", subject: "claim constants.pickupDays", page: [("7 days", "some days")]),
        DriftCase(
            rule: "default-not-found",
            subject: "claim announceParcel.note.default",
            page: [("''", "")],
            spec: [
                (
                    "default: '\"\"'\n        summary: What its owner wants",
                    "default: '\"-\"'\n        summary: What its owner wants"
                )
            ]
        ),
        DriftCase(rule: "error-not-found", subject: "claim errors.noteTooLong", page: [("E33, E40", "E40")]),
        DriftCase(
            rule: "event-not-found",
            subject: "claim events.PARCEL_MOVED.payload",
            page: [("<PARCEL_MOVED>, <PARCEL_SHARED>", "<PARCEL_SHARED>")]
        ),
        DriftCase(
            rule: "value-not-found",
            subject: "claim ParcelStatus.moving",
            page: [("MOVING", "going")]
        ),
        DriftCase(
            rule: "emptiness-not-found",
            subject: "claim signIn.customerID.required",
            page: [("The customer's number may not be empty.", "")],
            spec: [("nonEmpty: true, summary: Who signs in.}", "nonEmpty: true, summary: W., source: handbook#signIn}")]
        ),
        DriftCase(
            rule: "edition-differs",
            subject: "edition business",
            page: [("Signs in.", "Signs in with the business edition.")]
        ),
        DriftCase(
            rule: "deprecation-differs",
            subject: "deprecated",
            page: [("Signs in.", "Signs in; deprecated.")]
        ),
        DriftCase(
            rule: "unread-row",
            subject: "row note | Letters | | '' | What to remember. |",
            page: [("note | Text |", "note | Letters |")]
        ),
        DriftCase(
            rule: "unread-table-heading",
            subject: "table Field | Kind | | Else | Meaning |",
            page: [("Name | Kind | | Else", "Field | Kind | | Else")]
        ),
        DriftCase(
            rule: "stale-review",
            subject: "figure 9",
            spec: [("\nmethods:\n", "\nreviewed: {handbook#signIn: {figure 9: W.}}\nmethods:\n")]
        ),
    ]
}

@Suite("Holding a page against a spec")
struct DriftRuleTests {
    @Test("a page that says what the spec says differs in nothing")
    func same() throws {
        let found = try Handbook.findings()
        #expect(found.isEmpty, "\(found.map(\.subject))")
    }

    @Test("each difference is found, and nothing else", arguments: DriftCase.all)
    func differences(one: DriftCase) throws {
        let text = try one.page.reduce(Handbook.text) { text, edit in
            try #require(text.contains(edit.old), "\(edit.old)")
            return text.replacing(edit.old, with: edit.new)
        }
        let found = try Handbook.findings(text, spec: one.spec)
        #expect(found.map { "\($0.diagnostic.rule): \($0.subject)" } == ["\(one.rule): \(one.subject)"])
        #expect(found.allSatisfy { $0.diagnostic.location != nil && $0.diagnostic.help != nil })
    }

    @Test("a difference that was reviewed is none")
    func reviewed() throws {
        let text = Handbook.text.replacing("Signs in.", with: "Signs in 12 at once.")
        let entry = "\nreviewed: {handbook#signIn: {figure 12: Nobody sees it.}}\nmethods:\n"
        #expect(try Handbook.findings(text, spec: [("\nmethods:\n", entry)]).isEmpty)
    }

    @Test("rows that changed places, and lines that were broken otherwise, are no difference")
    func harmless() throws {
        let rows = ("parcelID | Text | must | | Its number. |", "note | Text | | '' | What to remember. |")
        let swapped = Handbook.text.replacing("\(rows.0)\n\(rows.1)", with: "\(rows.1)\n\(rows.0)")
        #expect(swapped != Handbook.text)
        #expect(try Handbook.findings(swapped).isEmpty)
        #expect(try Handbook.findings(Handbook.text.replacing(", with it 3", with: ",\nwith it 3")).isEmpty)
    }

    @Test("a sample about a method may show an event that others cause")
    func sampleWithAnEvent() throws {
        let text = Handbook.text.replacing("announce(parcelID)", with: "announce(parcelID) <PARCEL_MOVED>")
        #expect(try Handbook.findings(text).isEmpty)
    }

    @Test("what is new before the first heading can be reviewed")
    func reviewedHead() throws {
        let text = "on <PARCEL_LOST>\n" + Handbook.text
        let note = try #require(try Handbook.findings(text).first?.diagnostic.notes.last?.message)
        #expect(note == "under `reviewed`, at `handbook`, it is `event PARCEL_LOST: …`")
        let entry = "\nreviewed: {handbook: {event PARCEL_LOST: Nobody loses one.}}\nmethods:\n"
        #expect(try Handbook.findings(text, spec: [("\nmethods:\n", entry)]).isEmpty)
    }

    @Test("every rule is tried by a case")
    func coverage() {
        // These have suites of their own.
        let others = ["languages-differ", "recorded-figure-differs", PageNotRead.id]
        let tried = Set(DriftCase.all.map(\.rule) + others)
        #expect(DriftCatalog.all.map(\.id).filter { !tried.contains($0) } == [])
        #expect(Set(DriftCatalog.all.map(\.id)).count == DriftCatalog.all.count)
    }

    @Test("a renamed parameter and a renamed method are guessed at")
    func guesses() throws {
        let parameter = try Handbook.findings(Handbook.text.replacing("note | Text |", with: "remark | Text |"))
        #expect(parameter.flatMap(\.diagnostic.notes).map(\.message).contains { $0.contains("`note`") })
        let method = try Handbook.findings(Handbook.text.replacing("# moveParcel", with: "# pushParcel"))
        let finding = try #require(method.first { $0.subject == "method pushParcel" })
        #expect(finding.diagnostic.notes.map(\.message).contains { $0.contains("`moveParcel`") })
    }

    @Test(
        "a renamed event and another code of an error are guessed at",
        arguments: [
            ("event PARCEL_GONE", "`PARCEL_MOVED` isn't named there", ("<PARCEL_MOVED>", "<PARCEL_GONE>")),
            ("error 133", "`noteTooLong` (33) isn't named there", ("or E33", "or E133")),
            ("error 77", "`noteTooLong` (33) isn't named there", ("E32, E33,", "E32, E77,")),
        ]
    )
    func guessesOfNames(_ subject: String, _ note: String, _ edit: (old: String, new: String)) throws {
        let found = try Handbook.findings(Handbook.text.replacing(edit.old, with: edit.new))
        let finding = try #require(found.first { $0.subject == subject })
        #expect(finding.diagnostic.notes.map(\.message).contains { $0.hasPrefix(note) }, "\(finding.diagnostic.notes)")
        #expect(finding.diagnostic.notes.map(\.message).contains { $0.contains("may have") })
    }

    @Test("what is new beside all that was there before isn't taken for a renamed one")
    func noGuess() throws {
        let text = Handbook.text.replacing("E10, E20,", with: "E10, E21, E20,")
        let notes = try Handbook.findings(text.replacing("Signs in.", with: "Signs in, <PARCEL_LOST>."))
            .flatMap(\.diagnostic.notes).map(\.message)
        #expect(notes.count { $0.contains("may have") } == 0, "\(notes)")
    }
}
