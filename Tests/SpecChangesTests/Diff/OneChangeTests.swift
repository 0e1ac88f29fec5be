import SDKSpec
import Testing

@testable import SpecChanges

@Suite("One change is told once, in words that are true")
struct OneChangeTests {
    private typealias Edits = [(old: String, new: String)]

    /// The changes from a spec of parcels to one with edits, each as its rule and its words.
    private func changes(_ edits: Edits, base: Edits = []) throws -> [String] {
        let old = try Parcels.checked(Parcels.text(replacing: base))
        let new = try Parcels.checked(Parcels.text(replacing: base + edits))
        return SpecComparison(from: old, to: new).changes.map { "\($0.rule): \($0.words)" }
    }

    @Test("editions in another order, or more of them, are changes of the product")
    func editions() throws {
        let list = "{basic: Basic, business: Business}"
        let turned = try changes([(list, "{business: Business, basic: Basic}")])
        #expect(turned == ["order-changed: the editions stand in another order: business, basic"])
        let three = (list, "{free: Free, basic: Basic, business: Business}")
        let more = try changes([three, ("max: {basic", "max: {free: 1, basic")])
        #expect(
            more == [
                "declaration-added: edition `free` was added",
                "quota-widened: quota of `announceParcel` went from basic 2, business 3 to free 1, basic 2, business 3: larger",
            ]
        )
        let title = try changes([(list, "{basic: Basic, business: Firm}")])
        #expect(title == ["words-changed: edition `business` is described in other words"])
    }

    @Test("why a method is believed is no matter of what is concluded from it")
    func sources() throws {
        let sharing = try changes([("source: handbook#Sharing", "source: handbook#Share")])
        #expect(
            sharing == [
                "sources-changed: method `shareParcel` is believed for another reason: handbook#Share, not handbook#Sharing"
            ]
        )
        let told = "    summary: Tells everybody"
        let base = [(told, "    source: handbook#Telling\n\(told)")]
        let procedure = try changes([("handbook#Telling", "handbook#Told")], base: base)
        #expect(procedure.count == 1)
    }

    @Test("a rate that other methods share is believed as the method that it stands at")
    func sharedRates() throws {
        let partner = "    needs: [signedIn]\n    edition: business"
        let shared = (old: partner, new: partner + "\n    rate: {sharedWith: trackParcel}")
        let own = (old: "error: tooManyQuestions, source: handbook#Limits}", new: "error: tooManyQuestions}")
        let changes = try changes([shared], base: [own])
        #expect(
            changes.map { $0.prefix { $0 != ":" } }.sorted() == ["counted-changed", "rate-slowed"],
            "\(changes)"
        )
    }

    @Test("a rate that counts fewer calls is quicker")
    func countsFewer() throws {
        let partner = "    needs: [signedIn]\n    edition: business"
        let shared = (old: partner, new: partner + "\n    rate: {sharedWith: trackParcel}")
        let alone = try changes([(shared.new, partner)], base: [shared])
        #expect(alone.map { $0.prefix { $0 != ":" } } == ["rate-quickened", "rate-quickened"])
        #expect(
            alone.first
                == "rate-quickened: rate of `trackParcel` counts no more than calls per user, and counted calls per "
                + "user with shareParcel"
        )
        #expect(try changes([("per: user", "per: device")]).first?.hasPrefix("counted-changed") == true)
        #expect(
            try changes([("per: world", "per: user")], base: [("per: user", "per: world")]).first?.hasPrefix("rate-q")
                == true
        )
    }

    @Test("what a quota counts has a name, and that is words")
    func noun() throws {
        let changes = try changes([("freedBy: removeParcel", "freedBy: removeParcel\n      noun: parcels of one's own")]
        )
        #expect(changes == ["words-changed: quota of `announceParcel` is described in other words"])
    }

    @Test(
        "a quota is smaller when any edition that either spec names has less than before",
        arguments: [
            ("100", "{basic: 100, business: 200}", "quota-widened"),
            ("100", "{'*': 100, business: 50}", "quota-tightened"),
            ("100", "{basic: 100, business: 50}", "quota-tightened"), ("{basic: 2, business: 3}", "3", "quota-widened"),
            ("{basic: 2, business: 3}", "2", "quota-tightened"), ("{'*': 2, business: 3}", "{'*': 3}", "quota-widened"),
            ("{'*': 2, basic: 1}", "{'*': 1}", "quota-tightened"),
        ]
    )
    func quotaByEdition(old: String, new: String, rule: String) throws {
        let stated = "max: {basic: 2, business: 3}"
        let base: Edits = old == "{basic: 2, business: 3}" ? [] : [(stated, "max: \(old)")]
        let changes = try changes([("max: \(old)", "max: \(new)")], base: base)
        #expect(changes.map { $0.prefix { $0 != ":" } } == [rule[...]], "\(changes)")
    }

    @Test("a quota that is written otherwise lets there be as many as before")
    func sameQuota() throws {
        let changes = try changes(
            [("max: 100", "max: {basic: 100, business: 100}")],
            base: [("max: {basic: 2, business: 3}", "max: 100")]
        )
        let words = "quota of `announceParcel` went from 100 to basic 100, business 100: as many as before"
        #expect(changes == ["quota-widened: \(words)"])
        let back = try self.changes(
            [("max: {basic: 2, business: 2}", "max: 2")],
            base: [("max: {basic: 2, business: 3}", "max: {basic: 2, business: 2}")]
        )
        #expect(back.first?.hasSuffix("as many as before") == true, "\(back)")
    }

    @Test("a quota that a constant gives is told once, and by its name")
    func quotaOfConstant() throws {
        let constant = (old: "      max: {basic: 2, business: 3}\n", new: "      max: pickupDays\n")
        let given = try changes([constant])
        #expect(given == ["quota-tightened: quota of `announceParcel` went from basic 2, business 3 to pickupDays"])
    }

    @Test("an event that carries something of its own behaves otherwise")
    func carries() throws {
        let event = "PARCEL_SHARED: {wire: parcelShared, summary: Somebody shares a parcel., payload: Parcel"
        let carries = event + ", carries: 'Parcel(parcelID: \"P-1\")'"
        let emit = "emit PARCEL_SHARED to customerID"
        let changes = try changes([(event, carries), (emit + " with record.parcel", emit)])
        #expect(changes.first == "behaviour-changed: behaviour of event `PARCEL_SHARED` changed")
    }

    @Test("a limit that refuses nothing has no error")
    func excess() throws {
        let changes = try changes([("error: noteTooLong}", "excess: truncate}")])
        #expect(changes == ["excess-changed: beyond the limit of `announceParcel.note`: truncate, and was reject"])
    }

    @Test("the error of the product is said to be that")
    func productError() throws {
        let changes = try changes([("argumentError: invalidArgument", "argumentError: unknownParcel")])
        #expect(
            changes == [
                "error-exchanged: error of the product is unknownParcel for arguments, businessOnly for editions, and was "
                    + "invalidArgument for arguments, businessOnly for editions"
            ]
        )
    }

    @Test("what remains of a failed call is the behaviour of the method")
    func whenFailed() throws {
        let body = "    behaviour: |\n      fail unknownParcel unless"
        let remains = (old: body, new: "    whenFailed: remove parcelID from me.parcels\n" + body)
        let words = "behaviour-changed: behaviour of `whenFailed` of `removeParcel` changed"
        #expect(try changes([remains]) == [words])
        let other = (old: "whenFailed: remove parcelID from", new: "whenFailed: add parcelID to")
        #expect(try changes([other], base: [remains]) == [words])
    }

    @Test(
        "what is renamed is told once, and not wherever its name stands",
        arguments: [
            ("PARCEL_SHARED", "PARCEL_HANDED", "event `PARCEL_HANDED` was probably called `PARCEL_SHARED`"),
            ("unknownParcel", "lostParcel", "error `lostParcel` was probably called `unknownParcel`"),
            ("ParcelStatus", "Progress", "type `Progress` was probably called `ParcelStatus`"),
            ("ParcelRecord", "ParcelEntry", "type `ParcelEntry` was probably called `ParcelRecord`"),
            ("signedIn", "known", "gate `known` was probably called `signedIn`"),
            ("tellWatchers", "tellAll", "procedure `tellAll` was probably called `tellWatchers`"),
            ("shareParcel", "handParcel", "method `handParcel` was probably called `shareParcel`"),
            ("pickupDays", "daysOpen", "constant `daysOpen` was probably called `pickupDays`"),
            ("delivered", "there", "value `ParcelStatus.there` was probably called `delivered`"),
            ("watchers", "friends", "field `ParcelRecord.friends` was probably called `watchers`"),
            ("annHasParcel", "annHasOne", "fixture `annHasOne` was probably called `annHasParcel`"),
        ]
    )
    func renames(old: String, new: String, words: String) throws {
        let text = try Parcels.text()
        let renamed = text.replacing(old, with: new).replacing("/\(new)", with: "/\(old)")
        let found = SpecComparison(from: try Parcels.checked(text), to: try Parcels.checked(renamed)).changes
        #expect(found.map(\.words) == ["\(words) before"])
    }

    @Test("a renamed parameter changes nothing of what the method does")
    func renamedParameter() throws {
        let text = try Parcels.text()
        let method = try #require(text.firstRange(of: "  shareParcel:"))
        let end = try #require(text.firstRange(of: "  moveParcel:"))
        let body = text[method.lowerBound..<end.lowerBound].replacing("customerID", with: "friendID")
        let steps = text[end.lowerBound...].replacing(
            "parcelID: P-1, customerID: ben",
            with: "parcelID: P-1, friendID: ben"
        )
        .replacing("parcelID: P-9, customerID: ben", with: "parcelID: P-9, friendID: ben")
        let renamed = text[..<method.lowerBound] + body + steps
        let found = SpecComparison(from: try Parcels.checked(text), to: try Parcels.checked(String(renamed))).changes
        #expect(
            found.filter { $0.severity > .editorial }.map(\.words) == [
                "parameter `shareParcel.friendID` was probably called `customerID` before"
            ]
        )
    }

    @Test("a rename hides nothing else that changed with it")
    func renamesAndMore() throws {
        let text = try Parcels.text()
        let renamed = text.replacing("PARCEL_SHARED", with: "PARCEL_HANDED")
            .replacing("emit PARCEL_HANDED to customerID", with: "emit PARCEL_HANDED to record.owner")
        let found = SpecComparison(from: try Parcels.checked(text), to: try Parcels.checked(renamed)).changes
        #expect(found.map(\.rule) == ["renamed", "behaviour-changed"])
    }

    @Test("before 1.0.0 a version promises nothing, and a compatible change is a patch")
    func initialVersions() throws {
        let old = try Parcels.checked(Parcels.text())
        let new = try Parcels.checked(Parcels.text(replacing: [("business: 3}", "business: 5}")]))
        let comparison = SpecComparison(from: old, to: new)
        let version = try #require(SemanticVersion("0.1.0"))
        #expect(comparison.verdict(after: version) == "1 compatible: a patch version (0.1.0 → 0.1.1)")
        #expect(comparison.json(after: version).contains("\"version\": \"patch\""))
        #expect(comparison.verdict() == "1 compatible: a minor version")
        let breaking = SpecComparison(from: new, to: old)
        #expect(breaking.verdict(after: version) == "1 breaking: a minor version (0.1.0 → 0.2.0)")
    }
}
