import SDKSpec
import Testing

@testable import SpecChanges

@Suite("What a change of a spec means")
struct ChangeRuleTests {
    @Test("each change is told once, by the rule for it", arguments: ChangeRuleCase.all)
    func changes(one: ChangeRuleCase) throws {
        let old = try Parcels.checked(Parcels.text(replacing: one.base))
        let new = try Parcels.checked(Parcels.text(replacing: one.base + one.edits))
        let changes = SpecComparison(from: old, to: new).changes
        #expect(changes.map { "\($0.rule): \($0.words)" } == ["\(one.rule): \(one.words)"])
        #expect(changes.map(\.severity) == [ChangeCatalog.rule(one.rule)?.severity])
    }

    @Test("the same the other way round", arguments: ChangeRuleCase.reversed)
    func reversed(one: ChangeRuleCase) throws {
        let (old, new) = (try Parcels.checked(Parcels.text(replacing: one.edits)), try Parcels.checked(Parcels.text()))
        let changes = SpecComparison(from: old, to: new).changes
        #expect(changes.map { "\($0.rule): \($0.words)" } == ["\(one.rule): \(one.words)"])
    }

    @Test("every rule has a case of its own, an id of its own, and a whole sentence for it")
    func catalogue() {
        let tried = Set((ChangeRuleCase.all + ChangeRuleCase.reversed).map(\.rule) + JudgementCase.all.map(\.rule))
        #expect(ChangeCatalog.all.map(\.id).filter { !tried.contains($0) } == [])
        #expect(Set(ChangeCatalog.all.map(\.id)).count == ChangeCatalog.all.count)
        #expect(ChangeCatalog.all.allSatisfy { $0.summary.hasSuffix(".") })
        #expect(ChangeCatalog.rule("no-such-rule") == nil)
    }

    @Test("a spec differs from itself in nothing, and neither does one whose files and sections changed places")
    func same() throws {
        let text = try Parcels.text()
        let whole = try Parcels.checked(text)
        #expect(SpecComparison(from: whole, to: whole).changes.isEmpty)
        let sections = text.replacing(/\n(?=[a-z]+:\n)/, with: "\n\u{1}").split(separator: "\u{1}").map(String.init)
        #expect(sections.count > 10)
        let first = sections.filter { $0.hasPrefix("methods") || $0.hasPrefix("types") }.joined()
        let second = sections.reversed().filter { !$0.hasPrefix("methods") && !$0.hasPrefix("types") }.joined()
        let rearranged = try Parcels.checked(second, first)
        #expect(SpecComparison(from: whole, to: rearranged).changes.isEmpty)
        let indented = try Parcels.checked(
            text.replacing("    needs: [signedIn]\n", with: "    needs: [ signedIn ]\n\n")
        )
        #expect(SpecComparison(from: whole, to: indented).changes.isEmpty)
        let commented = try Parcels.checked(
            text.replacing("if moved exists\n", with: "# Nobody waits for what isn't there.\n      if moved exists\n")
        )
        #expect(SpecComparison(from: whole, to: commented).changes.isEmpty)
    }

    @Test("another default of a procedure is a change of what it does")
    func defaultOfProcedure() throws {
        let (type, rest) = ("{type: ParcelID", ", summary: Which parcel.}\n    behaviour: |\n      let moved")
        let edit = (old: type + rest, new: type + ", default: '\"P-1\"'" + rest)
        let new = try Parcels.checked(Parcels.text(replacing: [edit]))
        let changes = SpecComparison(from: try Parcels.checked(Parcels.text()), to: new).changes
        #expect(changes.map(\.words) == ["behaviour of procedure `tellWatchers` changed"])
        #expect(changes.first?.after.first == "parcelID: ParcelID = \"P-1\"")
    }

    @Test("a new name for what says the same is a rename, and said to be a guess")
    func renames() throws {
        let text = try Parcels.text()
        let renamed = ["users[customerID]", "set device.user to customerID", "{type: CustomerID, nonEmpty: true"]
            .reduce(text) { $0.replacing($1, with: $1.replacing("customerID", with: "userID")) }
            .replacing("customerID: {type: CustomerID, nonEmpty", with: "userID: {type: CustomerID, nonEmpty")
            .replacing(/with: \{customerID: (ann|ben)\}/) { "with: {userID: \($0.1)}" }
        let changes = SpecComparison(from: try Parcels.checked(text), to: try Parcels.checked(renamed)).changes
        #expect(changes.map(\.words).contains("parameter `signIn.userID` was probably called `customerID` before"))
        #expect(!changes.contains { $0.rule == "parameter-removed" || $0.rule == "parameter-required" })
    }

    @Test("behaviour that changed is shown as statements, without what stands around them")
    func behaviour() throws {
        let old = "fail parcelKnown when parcelID in world.parcels"
        let reason = "# Once is enough.\n      \(old) because \"It is known.\""
        let whole = try Parcels.checked(Parcels.text())
        let explained = try Parcels.checked(Parcels.text(replacing: [(old, reason)]))
        #expect(SpecComparison(from: whole, to: explained).changes.map(\.severity) == [.editorial])
        let new = "fail parcelKnown when parcelID in me.parcels"
        let changed = try Parcels.checked(Parcels.text(replacing: [(old, new)]))
        let comparison = SpecComparison(from: whole, to: changed)
        #expect(comparison.changes.map(\.rule) == ["behaviour-changed"])
        let change = try #require(comparison.changes.first { $0.rule == "behaviour-changed" })
        #expect(change.before.first == old)
        #expect(change.after.first == new)
        #expect(comparison.text().contains("\n  - \(old)\n  + \(new)\n"))
    }

    @Test("behaviour that is broken into lines otherwise is the same")
    func layout() throws {
        let whole = try Parcels.checked(Parcels.text())
        let wrapped = try Parcels.checked(
            Parcels.text(replacing: [
                (
                    "ParcelRecord(parcel, owner: myself, watchers: [myself])",
                    "ParcelRecord(\n        parcel, owner: myself, watchers: [myself])"
                )
            ])
        )
        #expect(SpecComparison(from: whole, to: wrapped).changes.isEmpty)
    }

    @Test("whom a change touches, and which cases pin it")
    func audiences() throws {
        let limit = ChangeRuleCase.all.first { $0.rule == "limit-tightened" }
        let old = try Parcels.checked(Parcels.text())
        let new = try Parcels.checked(Parcels.text(replacing: limit?.edits ?? []))
        let coverage: [FactID: [String]] = [
            "announceParcel.note.limit": ["case 1", "case 2"], "announceParcel.note": ["other"],
        ]
        let change = try #require(SpecComparison(from: old, to: new, coverage: coverage).changes.first)
        #expect(change.id == "announceParcel.note.limit")
        #expect(change.audiences == [.callers])
        #expect(change.pinnedBy == ["case 1", "case 2"])
        let field = ChangeRuleCase.all.first { $0.rule == "field-added" }
        let answers = try Parcels.checked(Parcels.text(replacing: field?.edits ?? []))
        #expect(SpecComparison(from: old, to: answers).changes.first?.audiences == [.readers, .listeners])
    }
}

@Suite("The version after a change")
struct SemanticVersionTests {
    @Test(
        "the worst change decides",
        arguments: [
            ("1.4.2", ChangeSeverity.breaking, "2.0.0"), ("1.4.2", .compatible, "1.5.0"),
            ("1.4.2", .editorial, "1.4.3"),
            ("0.4.2", .breaking, "0.5.0"), ("0.4.2", .compatible, "0.4.3"), ("0.4.2", .editorial, "0.4.3"),
            ("3", .breaking, "4.0.0"),
        ]
    )
    func next(version: String, severity: ChangeSeverity, next: String) throws {
        #expect(try #require(SemanticVersion(version)).next(after: severity).description == next)
    }

    @Test("what isn't a version is none", arguments: ["", "a", "1.2.3.4", "-1", "1..2", "1.x"])
    func broken(text: String) { #expect(SemanticVersion(text) == nil) }
}
