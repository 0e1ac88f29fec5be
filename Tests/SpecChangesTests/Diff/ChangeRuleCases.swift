import Testing

/// An edit of a small spec, and the change that it is.
struct ChangeRuleCase: Sendable, CustomTestStringConvertible {
    let rule: String
    /// What is edited in both specs beforehand.
    let base: [(old: String, new: String)]
    let edits: [(old: String, new: String)]
    let words: String

    init(_ rule: String, _ old: String, _ new: String, _ words: String) {
        self.init(rule, [(old, new)], words)
    }

    init(
        _ rule: String,
        _ edits: [(old: String, new: String)],
        _ words: String,
        base: [(old: String, new: String)] = []
    ) {
        self.rule = rule
        self.base = base
        self.edits = edits
        self.words = words
    }

    var testDescription: String { "\(rule): \(words)" }
}

extension ChangeRuleCase {
    private static let note = "limit: {max: 20, unit: utf16-units, error: noteTooLong}"
    private static let record = "parcelID: {type: ParcelID, summary: Its number.}\n    returns: {type: Parcel, summary"

    static let all = ofCallers + ofCalls + ofDeclarations + ofWords

    /// What callers give, and how often.
    static let ofCallers = [
        ChangeRuleCase(
            "parameter-required",
            "summary: Who may watch it.}",
            "nonEmpty: true, summary: Who may watch it.}",
            "parameter `shareParcel.customerID` is required and not empty, and was required"
        ),
        ChangeRuleCase(
            "parameter-required",
            [("summary: How heavy.}", "summary: How heavy.}\n      lane: {type: Int, summary: Which.}")],
            "parameter `weighParcel.lane` was added and is required",
            // A method that nothing in the spec calls: a call that lacks what is required would be an error.
            base: [
                (
                    "methods:\n",
                    "methods:\n  weighParcel:\n    topic: Parcels\n    summary: Weighs.\n    parameters:\n"
                        + "      grams: {type: Int, summary: How heavy.}\n    source: handbook#Parcels\n"
                )
            ]
        ),
        ChangeRuleCase(
            "parameter-relaxed",
            "{type: CustomerID, nonEmpty: true, summary: Who signs in.}",
            "{type: CustomerID, summary: Who signs in.}",
            "parameter `signIn.customerID` is required, and was required and not empty"
        ),
        ChangeRuleCase(
            "parameter-added",
            record,
            "parcelID: {type: ParcelID, summary: Its number.}\n      "
                + "lane: {type: \"Int?\", summary: Which.}\n    returns: {type: Parcel, summary",
            "parameter `trackParcel.lane` was added and may be left out"
        ),
        ChangeRuleCase(
            "default-changed",
            "default: '\"\"'\n        summary: What its owner wants",
            "default: '\"-\"'\n        summary: What its owner wants",
            #"default of `announceParcel.note` went from "" to "-""#
        ),
        ChangeRuleCase(
            "order-changed",
            "      parcelID:   {type: ParcelID, summary: Its number.}\n"
                + "      customerID: {type: CustomerID, summary: Who may watch it.}",
            "      customerID: {type: CustomerID, summary: Who may watch it.}\n"
                + "      parcelID:   {type: ParcelID, summary: Its number.}",
            "the parameters of `shareParcel` stand in another order: customerID, parcelID"
        ),
        ChangeRuleCase(
            "limit-tightened",
            "max: 20, unit",
            "max: 19, unit",
            "limit of `announceParcel.note` went from 20 UTF-16 code units to 19 UTF-16 code units: tighter"
        ),
        ChangeRuleCase(
            "limit-tightened",
            "unit: utf16-units",
            "unit: utf8-bytes",
            "limit of `announceParcel.note` went from 20 UTF-16 code units to 20 UTF-8 bytes: tighter"
        ),
        ChangeRuleCase(
            "limit-tightened",
            note,
            #"limit: {pattern: "^[A-Za-z]*$", error: noteTooLong}"#,
            "limit of `announceParcel.note` went from 20 UTF-16 code units to `^[A-Za-z]*$`: other values pass"
        ),
        ChangeRuleCase(
            "limit-widened",
            "max: 20, unit",
            "max: 40, unit",
            "limit of `announceParcel.note` went from 20 UTF-16 code units to 40 UTF-16 code units: wider"
        ),
        ChangeRuleCase(
            "limit-widened",
            "unit: utf16-units",
            "unit: unicode-scalars",
            "limit of `announceParcel.note` went from 20 UTF-16 code units to 20 Unicode scalars: wider"
        ),
        ChangeRuleCase(
            "limit-widened",
            "max: 20, unit: utf16-units",
            "max: 60, unit: utf8-bytes",
            "limit of `announceParcel.note` went from 20 UTF-16 code units to 60 UTF-8 bytes: wider"
        ),
        ChangeRuleCase(
            "limit-tightened",
            "max: 20, unit: utf16-units",
            "max: 59, unit: utf8-bytes",
            "limit of `announceParcel.note` went from 20 UTF-16 code units to 59 UTF-8 bytes: other values pass"
        ),
        ChangeRuleCase(
            "error-exchanged",
            "utf16-units, error: noteTooLong",
            "utf16-units, error: parcelKnown",
            "error of the limit of `announceParcel.note` is parcelKnown, and was noteTooLong"
        ),
        ChangeRuleCase(
            "quota-tightened",
            "business: 3}",
            "business: 2}",
            "quota of `announceParcel` went from basic 2, business 3 to basic 2, business 2: smaller"
        ),
        ChangeRuleCase(
            "quota-widened",
            "business: 3}",
            "business: 5}",
            "quota of `announceParcel` went from basic 2, business 3 to basic 2, business 5: larger"
        ),
        ChangeRuleCase(
            "rate-slowed",
            "calls: 5, seconds: 10",
            "calls: 5, seconds: 20",
            "rate of `trackParcel` went from 5 calls in 10 s to 5 calls in 20 s: slower"
        ),
        ChangeRuleCase(
            "rate-quickened",
            "calls: 5, seconds: 10",
            "calls: 6, seconds: 10",
            "rate of `trackParcel` went from 5 calls in 10 s to 6 calls in 10 s: quicker"
        ),
        ChangeRuleCase(
            "counted-changed",
            "per: user,",
            "per: world,",
            "rate of `trackParcel` counts calls per world, and counted calls per user"
        ),
        ChangeRuleCase(
            "edition-raised",
            "    needs: [signedIn]\n    rate",
            "    needs: [signedIn]\n    edition: business\n    rate",
            "method `trackParcel` needs the edition business, and needed no edition before"
        ),
        ChangeRuleCase(
            "edition-lowered",
            "    needs: [signedIn]\n    rate",
            "    needs: [signedIn]\n    edition: basic\n    rate",
            "method `trackParcel` needs the edition basic, and needed none before"
        ),
        ChangeRuleCase(
            "edition-lowered",
            "    edition: business\n    parameters",
            "    parameters",
            "method `shareParcel` needs no edition, and needed business before"
        ),
    ]

    /// What calls do.
    static let ofCalls = [
        ChangeRuleCase(
            "method-added",
            "methods:\n",
            "methods:\n  count:\n    topic: Parcels\n    summary: Counts.\n"
                + "    source: handbook#Parcels\n",
            "method `count` was added"
        ),
        ChangeRuleCase(
            "manner-changed",
            "    summary: Lets another customer",
            "    kind: local\n    summary: Lets another customer",
            "method `shareParcel` is written otherwise: local, not remote"
        ),
        ChangeRuleCase(
            "deprecation-changed",
            "    summary: Lets another customer",
            "    deprecated: Call ben.\n    summary: Lets another customer",
            "method `shareParcel` shouldn't be used any more: Call ben."
        ),
        ChangeRuleCase(
            "figure-changed",
            "value: 7,",
            "value: 9,",
            "constant `pickupDays` went from 7 days to 9 days"
        ),
        ChangeRuleCase(
            "figure-changed",
            "configurable: true, ",
            "",
            "constant `pickupDays` can't be changed by customers"
        ),
    ]

    /// What is declared.
    static let ofDeclarations = [
        ChangeRuleCase(
            "field-added",
            "      note:     {type: String, default",
            "      depth: {type: \"Int?\", summary: How deep.}\n"
                + "      note:     {type: String, default",
            "field `Parcel.depth` was added"
        ),
        ChangeRuleCase(
            "values-reordered",
            "      moving:    {wire: MOVING, summary: It is on its way.}\n"
                + "      delivered: {wire: DELIVERED, summary: It has arrived.}\n",
            "      delivered: {wire: DELIVERED, summary: It has arrived.}\n"
                + "      moving:    {wire: MOVING, summary: It is on its way.}\n",
            "the values of `ParcelStatus` stand in another order: announced, delivered, moving"
        ),
        ChangeRuleCase(
            "declaration-added",
            "\nevents:\n",
            "\nevents:\n  PARCEL_LOST: {wire: lost, summary: Gone., source: handbook}\n",
            "event `PARCEL_LOST` was added"
        ),
        ChangeRuleCase(
            "type-changed",
            "returns: {type: Parcel, summary: The parcel as it is now.}",
            "returns: {type: \"Parcel?\", summary: The parcel as it is now.}",
            "answer of `trackParcel` went from Parcel to Parcel?"
        ),
        ChangeRuleCase(
            "demand-tightened",
            "partner: \"X-${number: String}\"}",
            "partner: \"X-${number: String}\"}\n    closed: true",
            "type `ParcelID` demands of arguments: no other values than those declared"
        ),
        ChangeRuleCase(
            "wire-changed",
            "wire: MOVING",
            "wire: MOVES",
            "value `ParcelStatus.moving` is MOVES on the wire, and was MOVING"
        ),
        ChangeRuleCase(
            "code-changed",
            "code: 33",
            "code: 34",
            "code of error `noteTooLong` went from 33 to 34"
        ),
        ChangeRuleCase(
            "retry-changed",
            "retry: true, ",
            "",
            "after error `tooManyQuestions` the same call won't succeed later"
        ),
        ChangeRuleCase(
            "vendor-name-added",
            [("on this device.\n", "on this device.\n    surfaces: {http: POST /session}\n")],
            "the vendor calls method `signIn` http POST /session",
            base: [("    surfaces: {http: POST /session}\n", "")]
        ),
        ChangeRuleCase(
            "vendor-name-changed",
            "{http: POST /session}",
            "{http: PUT /session}",
            "the vendor calls method `signIn` http PUT /session, and called it http POST /session"
        ),
    ]

    /// What nobody's program notices.
    static let ofWords = [
        ChangeRuleCase(
            "words-changed",
            "summary: It is on its way.",
            "summary: It moves.",
            "value `ParcelStatus.moving` is described in other words"
        ),
        ChangeRuleCase(
            "sources-changed",
            "source: handbook#Statuses",
            "source: handbook#States",
            "type `ParcelStatus` is believed for another reason: handbook#States, not handbook#Statuses"
        ),
        // Why a statement is believed is nothing that it does.
        ChangeRuleCase(
            "sources-changed",
            "fail parcelKnown when parcelID in world.parcels",
            "fail parcelKnown when parcelID in world.parcels\n        because \"Numbers are given once.\"",
            "failure `announceParcel.fails.parcelKnown` is believed for another reason: Numbers are given once., not "
                + "its owner's source"
        ),
        ChangeRuleCase(
            "story-changed",
            "advance: 6 d",
            "advance: 5 d",
            "scenario `parcel-is-shared-and-moves` tells another story"
        ),
        ChangeRuleCase(
            "since-changed",
            "version: 1.0.0",
            "version: 1.1.0",
            "the pages followed are those of version 1.1.0, not 1.0.0"
        ),
    ]
}

extension ChangeRuleCase {
    /// Cases whose edits are made in the earlier spec instead.
    static let reversed = [
        ChangeRuleCase("method-removed", edits(of: "method-added"), "method `count` was removed"),
        ChangeRuleCase(
            "parameter-removed",
            edits(of: "parameter-added"),
            "parameter `trackParcel.lane` was removed"
        ),
        ChangeRuleCase("field-removed", edits(of: "field-added"), "field `Parcel.depth` was removed"),
        ChangeRuleCase(
            "demand-dropped",
            edits(of: "demand-tightened"),
            "type `ParcelID` doesn't demand of arguments any more: no other values than those declared"
        ),
        ChangeRuleCase("declaration-removed", edits(of: "declaration-added"), "event `PARCEL_LOST` was removed"),
    ]

    private static func edits(of rule: String) -> [(old: String, new: String)] {
        all.first { $0.rule == rule }?.edits ?? []
    }
}
