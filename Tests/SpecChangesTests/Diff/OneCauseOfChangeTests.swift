import SDKSpec
import Testing

@testable import SpecChanges

@Suite("What behaviour does is compared, and one cause is told once")
struct OneCauseOfChangeTests {
    private typealias Edits = [(old: String, new: String)]

    /// The changes from a spec of parcels to one with edits, each as its rule and its words.
    private func changes(_ edits: Edits, base: Edits = []) throws -> [String] {
        let old = try Parcels.checked(Parcels.text(replacing: base))
        let new = try Parcels.checked(Parcels.text(replacing: base + edits))
        return SpecComparison(from: old, to: new).changes.map { "\($0.rule): \($0.words)" }
    }

    private static let move = "let record = world.parcels[parcelID] or fail unknownParcel\n      set"

    @Test("the names of values that a body makes, brackets and ways to write the same are no change")
    func writtenOtherwise() throws {
        let body = "fail parcelKnown when parcelID in world.parcels"
        let base: Edits = [(body, "fail parcelKnown when any(one in keys(world.parcels): one == parcelID)")]
        #expect(
            try changes(
                [
                    (
                        "any(one in keys(world.parcels): one == parcelID)",
                        "any(other in keys(world.parcels): other == parcelID)"
                    )
                ],
                base: base
            ) == []
        )
        #expect(try changes([("one == parcelID)", "(one == parcelID))")], base: base) == [])
        #expect(
            try changes([
                ("let parcel = Parcel(parcelID, note)", "let made = Parcel(parcelID, note)"),
                ("ParcelRecord(parcel, owner", "ParcelRecord(parcel: made, owner"),
                ("      return parcel\n", "      return made\n"),
            ])
                == []
        )
        #expect(
            try changes([("one == parcelID)", "one != parcelID)")], base: base)
                == ["behaviour-changed: behaviour of method `announceParcel` changed"]
        )
        let moved =
            "let moved = world.parcels[parcelID]\n      if moved exists\n        emit PARCEL_MOVED to moved.watchers with moved.parcel"
        #expect(try changes([(moved, moved.replacing("moved", with: "it"))]) == [])
    }

    @Test("the order in which fields are declared is told of their type alone")
    func orderOfFields() throws {
        let owner = "      owner:    {type: CustomerID, summary: Who announced it.}\n"
        let watchers =
            "      watchers: {type: \"[CustomerID]\", default: \"[]\", summary: Everybody who is told when it moves.}\n"
        let found = try changes([(owner + watchers, watchers + owner)])
        #expect(found.count == 1, "\(found)")
    }

    @Test("brackets around what `and` joins are no change")
    func joined() throws {
        let plain = "fail parcelKnown when parcelID in world.parcels and note != \"\" and note != \"-\""
        let base: Edits = [("fail parcelKnown when parcelID in world.parcels", plain)]
        let bracketed = "world.parcels and (note != \"\" and note != \"-\")"
        #expect(try changes([("world.parcels and note != \"\" and note != \"-\"", bracketed)], base: base) == [])
    }

    @Test("a store that is renamed leaves the labels of the same name as they are")
    func renamedStore() throws {
        // The procedure has a parameter, and calls a label, that is called as the store is.
        let base: Edits = [
            (
                "    parameters:\n      parcelID: {type: ParcelID, summary: Which parcel.}\n    behaviour: |\n      let moved = world.parcels[parcelID]",
                "    parameters:\n      box: {type: ParcelID, summary: Which parcel.}\n    behaviour: |\n      let moved = world.parcels[box]"
            ),
            ("      tellWatchers(parcelID)\n      if", "      tellWatchers(box: parcelID)\n      if"),
            ("          tellWatchers(parcelID)", "          tellWatchers(box: parcelID)"),
        ]
        let text = try Parcels.text(replacing: base).replacing("box", with: "parcels")
        let renamed = text.replacing("world.parcels", with: "world.known")
            .replacing("  world:\n    parcels:", with: "  world:\n    known:")
        let found = SpecComparison(from: try Parcels.checked(text), to: try Parcels.checked(renamed)).changes
        #expect(found.map(\.words) == ["store `world.known` was probably called `world.parcels` before"])
    }

    @Test("a parameter that was written as a bare label is renamed once, with its calls in stories")
    func renamedBareLabel() throws {
        let text = try Parcels.text()
        let start = try #require(text.firstRange(of: "  announceParcel:\n")).lowerBound
        let end = try #require(text.firstRange(of: "  trackParcel:\n")).lowerBound
        let method = text[start..<end].replacing("note:", with: "memo:")
            .replacing("Parcel(parcelID, note)", with: "Parcel(parcelID, note: memo)").replacing(
                "P-1, note",
                with: "P-1, memo"
            )
        let rest = text[end...].replacing(
            "with: {parcelID: P-1, note: Shoes}",
            with: "with: {parcelID: P-1, memo: Shoes}"
        )
        let renamed = try Parcels.checked(String(text[..<start] + method + rest))
        let found = SpecComparison(from: try Parcels.checked(text), to: renamed).changes
        #expect(found.map(\.words) == ["parameter `announceParcel.memo` was probably called `note` before"])
    }

    @Test("another error of a failure is told by what the call fails with")
    func otherError() throws {
        let (old, new) = ("fail parcelKnown when", "fail noteTooLong when")
        #expect(
            try changes([(old, new)]) == [
                "failure-removed: failure `announceParcel.fails.parcelKnown` was removed",
                "failure-added: failure `announceParcel.fails.noteTooLong` was added",
            ]
        )
        #expect(
            try changes([(Self.move, Self.move.replacing("unknownParcel", with: "parcelKnown"))]).map {
                $0.prefix { $0 != ":" }
            } == ["failure-removed", "failure-added"]
        )
    }

    @Test("an event that isn't sent any more, with the block that it stood in, is told once")
    func eventRemoved() throws {
        let emit = "        emit PARCEL_SHARED to customerID with record.parcel\n"
        let gone = "effect-removed: event of a call, `shareParcel.events.PARCEL_SHARED`, was removed"
        #expect(try changes([(emit, "")]) == [gone])
        let base: Edits = [("        add customerID to world.parcels[parcelID].watchers\n", "")]
        let block = "      if customerID not in record.watchers\n" + emit
        #expect(try changes([(block, "")], base: base) == [gone])
        #expect(try changes([(emit, ""), ("if customerID not in", "if customerID in")]).count == 2)
    }

    @Test("the error that the product has for arguments is told once, though limits take it")
    func productError() throws {
        let base: Edits = [("utf16-units, error: noteTooLong}", "utf16-units}")]
        let product: Edits = [("argumentError: invalidArgument", "argumentError: unknownParcel")]
        #expect(try changes(product, base: base).map { $0.prefix { $0 != ":" } } == ["error-exchanged"])
        let own = "error-exchanged: error of the limit of `announceParcel.note` is noteTooLong, and was invalidArgument"
        #expect(try changes([("utf16-units}", "utf16-units, error: noteTooLong}")], base: base) == [own])
        #expect(try changes([("utf16-units}", "utf16-units, error: invalidArgument}")], base: base) == [])
    }

    @Test("why the failure of a gate is believed is told as that of a method is")
    func reasonOfGate() throws {
        let fail = "fail signedOut unless device.user exists"
        #expect(
            try changes([(fail, "\(fail) because \"It says so.\"")]) == [
                "sources-changed: failure `gate.signedIn.fails.signedOut` is believed for another reason: It says so., "
                    + "not its owner's source"
            ]
        )
        #expect(try changes([(fail, "fail unknownParcel unless device.user exists")]).count == 1)
    }

    @Test("what stands in another order, or has another name, is said to")
    func orders() throws {
        let topics = """
            topics:
              Customers: {summary: Who follows parcels., methods: [signIn]}
              Parcels:
                summary: What customers follow.
                methods: [announceParcel, trackParcel, shareParcel, moveParcel, removeParcel]
            """
        let text = try Parcels.text()
        let turned = topics.replacing("trackParcel, shareParcel", with: "shareParcel, trackParcel")
        let found = SpecComparison(from: try Parcels.checked(text, topics), to: try Parcels.checked(text, turned))
            .changes
        #expect(
            found.map(\.words) == [
                "the methods of topic `Parcels` stand in another order: announceParcel, shareParcel, trackParcel, moveParcel, "
                    + "removeParcel"
            ]
        )
        #expect(
            try changes([("limit: {max: 20", "limit: {name: size, max: 20")]) == [
                "words-changed: limit of `announceParcel.note` has the id `announceParcel.note.limit.size`, and had "
                    + "`announceParcel.note.limit`"
            ]
        )
    }
}
