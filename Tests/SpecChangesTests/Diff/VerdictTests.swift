import SDKSpec
import Testing

@testable import SpecChanges

@Suite("What callers notice of a change")
struct VerdictTests {
    @Test("a new field breaks those who have to give it, however deep in an argument it is")
    func requiredField() throws {
        let field = "\n      lid: {type: Bool, summary: Whether it has a lid.}"
        let given = try Depot.changes([("      name: {", "      lid: {type: Bool, summary: Shut.}\n      name: {")])
        #expect(given == ["parameter-required: field `Crate.lid` was added and is required"])
        let free = try Depot.changes([("Its name.}", "Its name.}" + field.replacing("Bool", with: "\"Bool?\""))])
        #expect(free == ["field-added: field `Crate.lid` was added"])
        let answered = try Depot.changes([("on it.}", "on it.}" + field)])
        #expect(answered == ["field-added: field `Slot.lid` was added"])
    }

    @Test("a field that may be absent now breaks those who read it, and nobody who only gives it")
    func absence() throws {
        let read = try Depot.changes([("row: {type: Int,", "row: {type: \"Int?\",")])
        #expect(read == ["type-changed: field `Slot.row` may be absent when it is read"])
        let present = try Depot.changes([("mark: {type: \"String?\",", "mark: {type: String,")])
        #expect(present == ["type-changed: field `Slot.mark` may not be absent any more"])
        let given = try Depot.changes([("name: {type: String,", "name: {type: \"String?\",")])
        #expect(given == ["parameter-relaxed: field `Crate.name` is optional, and was required"])
    }

    @Test("fields in another order are given in another order")
    func fieldOrder() throws {
        let name = "      name: {type: String, summary: Its name.}\n"
        let moved = try Depot.changes([(name, ""), ("      depth: {", name + "      depth: {")])
        #expect(moved == ["order-changed: the fields of `Crate` stand in another order: name, depth"])
    }

    @Test("the gates of a method in another order refuse with another error, and one more is no other order")
    func gateOrder() throws {
        let needs = [("needs: [awake]", "needs: [awake, open]")]
        #expect(try Depot.changes(needs) == [])
        let turned = try Depot.changes([("needs: [awake]", "needs: [open, awake]")])
        #expect(turned == ["order-changed: the gates of `bringFreight` stand in another order: open, awake"])
    }

    @Test("limits in another order matter where they end in several errors")
    func limitOrder() throws {
        let one = (
            old: "limit: {max: 4, unit: items}",
            new: "limit: [{name: a, max: 4, unit: items}, {name: b, max: 90, unit: encoded-bytes}]"
        )
        let turned = "limit: [{name: b, max: 90, unit: encoded-bytes}, {name: a, max: 4, unit: items}]"
        let changes = { (old: String, new: String) in
            let specs = try [old, new].map {
                try Parcels.checked(Parcels.text(), Depot.text(replacing: [(one.old, $0)]))
            }
            return SpecComparison(from: specs[0], to: specs[1]).changes.map { "\($0.rule): \($0.words)" }
        }
        #expect(try changes(one.new, turned) == [])
        let other = { (text: String) in
            text.replacing("max: 4, unit: items", with: "max: 4, unit: items, error: tooManyParcels")
        }
        #expect(
            try changes(other(one.new), other(turned)) == [
                "order-changed: the limits of `bringFreight.marks` stand in another order: b, a"
            ]
        )
    }

    @Test("the parts of identifiers have names that programs use")
    func identifierPart() throws {
        let changes = try Depot.changes([], of: [("own: \"P-${number", "own: \"P-${digits")])
        #expect(changes == ["manner-changed: form `ParcelID.own` is written otherwise: digits, not number"])
    }

    @Test("a gate that guards no more lets calls pass, one that does refuses them, and each is told once")
    func guards() throws {
        let gone = try Depot.changes([("    guards: remote\n", "")])
        #expect(gone == ["gate-removed: gate `open` need not be passed any more by remote methods that don't name it"])
        let named = try Depot.changes([("    guards: remote\n", ""), ("[awake]", "[awake, open]")])
        #expect(named == gone)
        let awake = "summary: Somebody is awake.\n"
        let added = try Depot.changes([(awake, awake + "    guards: remote\n"), ("    needs: [awake]\n", "")])
        #expect(added.first == "gate-added: gate `awake` has to be passed by all remote methods")
        let new =
            "  night:\n    summary: It is night.\n    guards: remote\n"
            + "    behaviour: fail unknownParcel when world.isShut\n    source: handbook\n"
        #expect(
            try Depot.changes([("gates:\n", "gates:\n" + new)]).contains {
                $0 == "gate-added: gate `night` has to be passed by all remote methods"
            }
        )
    }

    @Test("what controls are given is compared as what methods are given is")
    func controls() throws {
        let wider = try Depot.changes([("For how long., limit: {max: 9", "For how long., limit: {max: 20")])
        #expect(wider == ["limit-widened: limit of `shut.days` went from 9 to 20: wider"])
        let demanded = try Depot.changes([("type: Int, default: \"1\", summary: For", "type: Int, summary: For")])
        #expect(demanded == ["parameter-required: parameter `shut.days` is required, and was optional"])
        let text = "    parameters:\n      days"
        let actor = try Depot.changes([
            (text, "    of: device\n" + text), ("{days: 30}", "{days: 30}\n        of: ann"),
        ])
        #expect(actor.prefix(1) == ["manner-changed: control `shut` is written otherwise: of device, not of world"])
        let renamed = try Depot.changes([("  shut:", "  close:"), ("world: shut", "world: close")])
        #expect(renamed.prefix(1) == ["renamed: control `close` was probably called `shut` before"])
    }

    @Test("what is asked of arguments comes before edition, rate, limits and quota; asked elsewhere, it comes last")
    func stages() throws {
        let first = "    behaviour: |\n      fail parcelKnown when parcelID in world.parcels"
        let failure = #"fail parcelKnown when note == "none""#
        let other = "fail parcelKnown when parcelID in world.parcels"
        let early = try Parcels.checked(
            Parcels.text(replacing: [(first, "    checks: \(failure)\n    behaviour: |\n      \(other)")])
        )
        let late = try Parcels.checked(
            Parcels.text(replacing: [(first, "    behaviour: |\n      \(failure)\n      \(other)")])
        )
        let changes = SpecComparison(from: early, to: late).changes.map { "\($0.rule): \($0.words)" }
        let place = "comes behind all else, and came before edition, rate, limits and quota"
        #expect(changes == ["order-changed: failure `announceParcel.fails.parcelKnown` \(place)"])
    }

    @Test("how a default is written down is no difference")
    func sameDefaults() throws {
        let device = "  world:\n    isShut:"
        let other = { (weight: String, id: String) in
            let field =
                "weight: {type: Double, default: \"\(weight)\", summary: W.}\n    id: {type: ParcelID, default: '\(id)', summary: I.}"
            return (old: device, new: "  world:\n    \(field)\n    isShut:")
        }
        let changes = { (weight: String, id: String) throws -> [String] in
            let (old, new) = try (
                Parcels.checked(Parcels.text(), Depot.text(replacing: [other("1", "ParcelID.own(\"1\")")])),
                Parcels.checked(Parcels.text(), Depot.text(replacing: [other(weight, id)]))
            )
            return SpecComparison(from: old, to: new).changes.map(\.words)
        }
        #expect(try changes("1.0", "ParcelID(\"P-1\")") == [])
        #expect(try changes("0.5 * 2", "\"P-1\"") == [])
        #expect(try changes("1.5", "ParcelID.own(\"1\")") == ["default of `world.weight` went from 1.0 to 1.5"])
    }

    @Test("what a store begins with, and whether it cuts a device off, is seen by callers")
    func stores() throws {
        let other = try Depot.changes([
            ("isShut: {type: Bool, default: \"false\"", "isShut: {type: Bool, default: \"true\"")
        ])
        #expect(other == ["default-changed: default of `world.isShut` went from false to true"])
        let type = try Depot.changes(
            [],
            of: [("default: ParcelStatus.announced, summary: How", "default: ParcelStatus.moving, summary: How")]
        )
        #expect(
            type == [
                "default-changed: default of `Parcel.status` went from ParcelStatus.announced to ParcelStatus.moving"
            ]
        )
        let device = "  world:\n    isShut:"
        let cut = { (flag: String) in
            (old: device, new: "  device:\n    isFar: {type: Bool, default: \"false\"\(flag), summary: F.}\n\(device)")
        }
        let (old, new) = try (
            Parcels.checked(Parcels.text(), Depot.text(replacing: [cut("")])),
            Parcels.checked(Parcels.text(), Depot.text(replacing: [cut(", cutsOff: true")]))
        )
        let changes = SpecComparison(from: old, to: new).changes
        #expect(changes.map(\.words) == ["behaviour of store `device.isFar` changed"])
    }

    @Test(
        "what is the same is no change, however it is written",
        arguments: [
            ("default: \"1\"", "default: \"2 - 1\""), ("value: most * 2", "value: 6"),
            ("value: most * 2", "value: 7 - 1"),
            ("default: '\"P-1\"'", "default: 'ParcelID.own(\"1\")'"),
            ("Spot(place: 1)", "Spot(place: most - 2, sign: none)"),
            ("atLeastOne: [[low, high]]", "atLeastOne: [[high, low]]"),
            ("notTogether: [[low, high]]", "notTogether: [[high, low]]"),
        ]
    )
    func same(old: String, new: String) throws {
        try #require(Depot.text.contains(old))
        #expect(try Depot.changes([(old, new)]) == [])
    }

    @Test("a constant is told with what it comes to, and one made of what customers change with how it is made")
    func constants() throws {
        #expect(
            try Depot.changes([("value: 3", "value: 4")]) == [
                "figure-changed: constant `most` went from 3 crates to 4 crates",
                "figure-changed: constant `double` went from 6 crates to 8 crates",
            ]
        )
        let fixed = try Depot.changes([("value: pickupDays + 1", "value: 8")])
        #expect(fixed == ["figure-changed: constant `daysOpen` went from pickupDays + 1 days to 8 days"])
    }

    @Test("the name of a limit is the spec's own affair")
    func limitNames() throws {
        let named = try Depot.changes([("limit: {max: 4, unit: items}", "limit: [{name: count, max: 4, unit: items}]")])
        let words =
            "limit of `bringFreight.marks` has the id `bringFreight.marks.limit.count`, and had `bringFreight.marks.limit`"
        #expect(named == ["words-changed: \(words)"])
        let two = "limit: [{name: count, max: 4, unit: items}, {name: size, max: 9, unit: encoded-bytes}]"
        let split = try Depot.changes([("limit: {max: 4, unit: items}", two)])
        #expect(split.first?.hasPrefix("limit-tightened: limit of `bringFreight.marks` is new: 9 ") == true)
        #expect(split.dropFirst() == ["words-changed: limit of `bringFreight.marks` is called `count`"])
    }

    @Test("a type that becomes part of the client is new there, and one that is taken out is gone")
    func internalTypes() throws {
        let shelf = (
            old: "types:\n",
            new:
                "types:\n  Shelf:\n    internal: true\n    summary: S.\n    fields: {a: {type: Int, summary: A.}}\n    source: handbook\n"
        )
        let use = (old: "isShut: {", new: "shelf: {type: \"Shelf?\", summary: Its shelf.}\n    isShut: {")
        let inside = try Parcels.checked(Parcels.text(), Depot.text(replacing: [shelf, use]))
        let outside = try Parcels.checked(
            Parcels.text(),
            Depot.text(replacing: [shelf, use, ("    internal: true\n", "")])
        )
        let changes = { SpecComparison(from: $0, to: $1).changes.map { "\($0.rule): \($0.words)" } }
        #expect(changes(inside, outside) == ["declaration-added: type `Shelf` is part of the client now"])
        #expect(changes(outside, inside) == ["declaration-removed: type `Shelf` isn't part of the client any more"])
    }

    @Test(
        "a rate is slower that refuses what another one lets pass, in bursts as well",
        arguments: [
            (5, 10, 9, 18, true), (5, 10, 10, 18, false), (5, 10, 6, 11, true), (5, 10, 10, 20, false),
            (5, 10, 5, 9, false), (5, 10, 4, 1, true), (5, 10, 11, 21, true), (5, 10, 6, 10, false),
            (.max, 1, .max - 1, 3, true),
        ]
    )
    func rates(oldCalls: Int, oldSeconds: Int, calls: Int, seconds: Int, isSlower: Bool) throws {
        let difference = JudgementCase.rate(from: (oldCalls, oldSeconds), to: (calls, seconds))
        let judged = try #require(ChangeCatalog.judge(difference))
        #expect(judged.rule.id == (isSlower ? "rate-slowed" : "rate-quickened"))
    }
}
