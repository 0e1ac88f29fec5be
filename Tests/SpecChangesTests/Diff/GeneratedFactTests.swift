import SDKSpec
import Testing

@testable import SpecChanges

/// What is generated is held against a spec by its facts alone; what they mean is judged as `diff` does, which knows both
/// specs.
@Suite("What was generated, held against the spec")
struct GeneratedFactTests {
    /// A method that nothing in the spec calls, so that whatever its parameter is limited to breaks no story.
    private static let lane = """
        methods:
          weighParcel:
            topic: Parcels
            summary: Weighs.
            parameters: {lane: {type: "String?", limit: {max: 20, unit: utf16-units}, summary: Where.}}
            source: handbook#Parcels
        """

    @Test("a changed fact is judged as `diff` judges it", arguments: ChangeRuleCase.all)
    func judged(one: ChangeRuleCase) throws {
        let old = try Parcels.checked(Parcels.text(replacing: one.base))
        let new = try Parcels.checked(Parcels.text(replacing: one.base + one.edits))
        for (before, after) in [(old, new), (new, old)] {
            let told = SpecComparison(from: before, to: after).changes
            for change in GeneratedFactChange.changes(from: before.facts.map(FactRecord.init), to: after) {
                guard let severity = change.severity else { continue }
                // A fact of what changed has its id, and more behind it: `announceParcel.note.default`.
                let severities = told.filter { change.id == $0.id || change.id.hasPrefix("\($0.id).") }.map(\.severity)
                #expect(severities.contains(severity), "\(change), \(told.map(\.id))")
            }
        }
    }

    @Test(
        "bounds are told in the words of `diff`, and how they lie to each other",
        arguments: [
            ("max: 20", "max: 30", "went from 20 UTF-16 code units to 30 UTF-16 code units: wider"),
            ("max: 20", "max: 10", "went from 20 UTF-16 code units to 10 UTF-16 code units: tighter"),
            ("max: 20", "min: 3, max: 20", "went from 20 UTF-16 code units to 3–20 UTF-16 code units: tighter"),
            (
                "min: 2, max: 20", "min: 3",
                "went from 2–20 UTF-16 code units to at least 3 UTF-16 code units: other values pass"
            ),
            ("max: 20", "max: 1", "went from 20 UTF-16 code units to 1 UTF-16 code unit: tighter"),
            (
                "min: 20, max: 20", "min: 30, max: 30",
                "went from 20 UTF-16 code units to 30 UTF-16 code units: other values pass"
            ),
        ]
    )
    func bounds(old: String, new: String, words: String) throws {
        let specs = try [old, new].map { bounds in
            try Parcels.checked(Parcels.text(), Self.lane.replacing("max: 20", with: bounds))
        }
        let changes = GeneratedFactChange.changes(from: specs[0].facts.map(FactRecord.init), to: specs[1])
        #expect(changes.map(\.words) == [words])
        let told = SpecComparison(from: specs[0], to: specs[1]).changes.first { $0.id == "weighParcel.lane.limit" }
        #expect(told?.words == "limit of `weighParcel.lane` \(words)")
        #expect(told?.severity == changes.first?.severity)
    }

    @Test("what is worked out may come to the same, and what is new may have come with a method: neither is judged")
    func unknown() throws {
        let old = try Parcels.checked(Parcels.text())
        let new = try Parcels.checked(Parcels.text(replacing: [("value: 7", "value: 3 + 4")]))
        let changes = GeneratedFactChange.changes(from: old.facts.map(FactRecord.init), to: new)
        #expect(changes.map(\.severity) == [nil])
        let added = GeneratedFactChange.changes(from: Array(old.facts.map(FactRecord.init).dropFirst(3)), to: old)
        #expect(added.count == 3)
        #expect(added.allSatisfy { $0.severity == nil })
    }
}
