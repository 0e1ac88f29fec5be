import Testing

@testable import SpecChanges

@Suite("Where a page says a figure")
struct FigurePlaceTests {
    private typealias Edit = (old: String, new: String)

    /// The number of a parcel to track has a limit, for which the section is cited.
    private static let limit: Edit = (
        old: "      parcelID: {type: ParcelID, summary: Its number.}\n    returns: {type: Parcel,",
        new: """
              parcelID:
                type: ParcelID
                limit: {max: 40, unit: utf16-units, error: noteTooLong, source: handbook#trackParcel}
                summary: Its number.
            returns: {type: Parcel,
        """
    )
    private static let row = "parcelID | Text | must | Its number. |\n\n# share"
    private static let told = "parcelID | Text | must | Its number, 40 letters. |\n\n# share"

    private func found(_ edits: [Edit]) throws -> [DriftFinding] {
        let text = try edits.reduce(Handbook.text.replacing(Self.row, with: Self.told)) { text, edit in
            try #require(text.contains(edit.old), "\(edit.old)")
            return text.replacing(edit.old, with: edit.new)
        }
        return try Handbook.findings(text, spec: [Self.limit])
    }

    @Test("the limit of a parameter is told in its row, and a rate in two figures beside each other")
    func same() throws {
        #expect(try found([]).map(\.subject) == [])
        #expect(try found([("5 times in 10 s, not more", "5 times\nin 10 s, not more")]).map(\.subject) == [])
        #expect(try found([("5 times in 10 s, not more", "each 10 s 5 times, not more")]).map(\.subject) == [])
    }

    @Test(
        "a figure that becomes another one of the method is found, once, and the former one is named",
        arguments: [
            ("Ask 5 times", "Ask 40 times", "figure 40", "trackParcel.rate"),
            ("in 10 s,", "in 5 s,", "figure 5 s", "trackParcel.rate"),
            ("40 letters", "5 letters", "figure 5", "trackParcel.parcelID.limit"),
        ]
    )
    func otherFigures(old: String, new: String, subject: String, former: String) throws {
        let found = try found([(old, new)])
        #expect(found.map(\.subject) == [subject])
        #expect(found.flatMap(\.diagnostic.notes).contains { $0.message.hasPrefix("`\(former)` is ") })
    }

    @Test("a limit that another row says, and the parameter's own doesn't, is missed")
    func otherRow() throws {
        let subjects = try found([
            ("Its number, 40 letters. |\n\n# share", "Its number. |\nlane | Text | | Which, of 40. |\n\n# share")
        ]).map(\.subject)
        // Without a line that ends the table, what is said in its last row may be said of the method.
        #expect(subjects.filter { $0.hasPrefix("claim") } == [])
        let ended = try found([
            (
                "Its number, 40 letters. |\n\n# share",
                "Its number. |\nlane | Text | | Which, of 40. |\nAnswers\nA parcel.\n\n# share"
            )
        ])
        #expect(ended.map(\.subject).filter { !$0.hasPrefix("parameter") } == ["claim trackParcel.parcelID.limit"])
        let message = "which doesn't say 40 of `parcelID`"
        #expect(ended.contains { $0.diagnostic.message.hasSuffix(message) })
    }

    @Test("a sample tells a limit where the row has no figure, and beside the parameter's name")
    func samples() throws {
        let sampled = { (line: String) in
            try found([("Its number, 40 letters. |\n\n# share", "Its number. |\nLike this\n\(line)\n\n# share")])
                .map(\.subject)
        }
        #expect(try sampled("track(parcelID) of 40 letters") == [])
        #expect(try sampled("track() of 40 letters") == ["claim trackParcel.parcelID.limit"])
    }

    @Test("a rate whose time stands there in a word is told")
    func words() throws {
        let rate = (old: "rate: {calls: 5, seconds: 10,", new: "rate: {calls: 5, seconds: 1,")
        let text = Handbook.text.replacing("Ask 5 times in 10 s, not more.", with: "Ask 5 times every second.")
        try #require(text != Handbook.text)
        #expect(try Handbook.findings(text, spec: [rate]).map(\.subject) == [])
    }
}
