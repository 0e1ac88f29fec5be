import Testing

@testable import SpecChanges

@Suite("The guess which error has another code now")
struct RenumberedErrorTests {
    /// The notes of the finding about a code that the page names anew.
    private func notes(
        _ code: String,
        _ edits: [(old: String, new: String)],
        spec: [(old: String, new: String)] = []
    ) throws -> [String] {
        let text = try edits.reduce(Handbook.text) { text, edit in
            try #require(text.contains(edit.old), "\(edit.old)")
            return text.replacing(edit.old, with: edit.new)
        }
        let found = try Handbook.findings(text, spec: spec)
        return try #require(found.first { $0.subject == "error \(code)" }).diagnostic.notes.map(\.message)
    }

    /// Both codes that the section has are gone from it.
    private let both: [(old: String, new: String)] = [("One more is E32.", "One more is E70."), (", or E33.", ".")]
    private let own = (
        old: "summary: The customer follows as many parcels as allowed., source: handbook#Errors",
        new: "summary: The customer follows as many parcels as allowed., source: handbook#announceParcel"
    )

    @Test("an error that is believed for the section itself is likelier than one that calls end in there")
    func ownError() throws {
        #expect(try notes("70", both, spec: [own]).contains { $0.hasPrefix("`tooManyParcels` (32) isn't named there") })
        #expect(try notes("70", both).filter { $0.contains("may have") } == [])
    }

    @Test("of several that are gone, it is the one whose code looks like the new one")
    func nearest() throws {
        let several = try notes("132", [("E31, E32, E33", "E132")])
        #expect(several.contains { $0.hasPrefix("`tooManyParcels` (32) isn't named there") })
    }

    @Test("a code that looks like one which is still named, or which is cited elsewhere, is a new one")
    func others() throws {
        #expect(try notes("133", [("or E33.", "or E33 or E133.")]).filter { $0.contains("may have") } == [])
        let elsewhere: [(old: String, new: String)] = [
            ("E10, E20, E30, E31", "E10, E20, E31"), ("Signs in.", "Or E300."),
        ]
        #expect(try notes("300", elsewhere).filter { $0.contains("may have") } == [])
    }
}
