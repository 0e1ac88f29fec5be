import SDKSpec
import Testing

@testable import SpecChanges

@Suite("One edit of a page is one finding")
struct OneEditTests {
    private func found(
        _ old: String,
        _ new: String,
        spec: [(old: String, new: String)] = []
    ) throws -> [DriftFinding] {
        try #require(Handbook.text.contains(old), "\(old)")
        return try Handbook.findings(Handbook.text.replacing(old, with: new), spec: spec)
    }

    @Test("a code that becomes that of another error explains that the former one is gone")
    func otherError() throws {
        let cited = (old: "as allowed., source: handbook#Errors", new: "as allowed., source: handbook#announceParcel")
        let found = try found("One more is E32", "One more is E40", spec: [cited])
        #expect(found.map(\.subject) == ["error 40"])
        #expect(
            found.flatMap(\.diagnostic.notes).contains { $0.message.hasPrefix("`tooManyParcels` (32) isn't named") }
        )
    }

    @Test("the figures of a sentence that is new are told together")
    func newRate() throws {
        let found = try found("Signs in.", "Signs in, 40 times per minute.")
        #expect(found.map(\.subject) == ["figure 40"])
        #expect(found.flatMap(\.diagnostic.notes).contains { $0.message.contains("1 minute") })
    }

    @Test("a figure that takes the place of one that was reviewed says so")
    func reviewedFigure() throws {
        let entry = (old: "\nmethods:\n", new: "\nreviewed: {handbook#signIn: {figure 9: Nobody sees it.}}\nmethods:\n")
        #expect(try found("Signs in.", "Signs in 9 at once.", spec: [entry]).isEmpty)
        let changed = try found("Signs in.", "Signs in 12 at once.", spec: [entry])
        #expect(changed.map(\.subject) == ["figure 12"])
        #expect(changed.flatMap(\.diagnostic.notes).contains { $0.message.hasPrefix("`figure 9` was reviewed there") })
    }

    @Test("under another heading what was reviewed stays so")
    func reviewedSection() throws {
        let entry = (
            old: "\nmethods:\n", new: "\nreviewed: {handbook#Customers: {event PARCEL_LOST: Nobody does.}}\nmethods:\n"
        )
        let text = { (heading: String) in "## \(heading)\nWho follows parcels, <PARCEL_LOST>." }
        let old = "## Customers\nWho follows parcels."
        #expect(try found(old, text("Customers"), spec: [entry]).isEmpty)
        #expect(try found(old, text("Clients"), spec: [entry]).map(\.diagnostic.rule) == ["heading-not-found"])
    }
}
