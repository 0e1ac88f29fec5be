import Testing

@testable import SDKSpec

@Suite("What stands on the wire")
struct WireRuleTests {
    static let breakages = [
        Breakage(
            AmbiguousValue.self,
            "book: {wire: b, constant: KIND_BOOK, summary: A book.}\n      film: {wire: f,",
            "2️⃣book: {wire: b, constant: KIND_BOOK, summary: A book.}\n      1️⃣film: {wire: b,",
            "the value of `Kind` `b` is given to `film` and `book`",
            note: "the first one stands here"
        ),
        Breakage(
            AmbiguousValue.self,
            "book: {wire: b, constant: KIND_BOOK, summary: A book.}\n      film: {wire: f,",
            "2️⃣book: {wire: film, constant: KIND_BOOK, summary: A book.}\n      1️⃣film: {wire: f,",
            "`film` is a name, and what `book` is on the wire",
            help: "choose another name: a value can be written by its name or as on the wire",
            note: "the other one stands here",
            others: [ValueUnsuited.id]
        ),
        Breakage(
            AmbiguousValue.self,
            "closed: {code: 1,",
            "2️⃣late: {code: 1, summary: Late., source: rules}\n  1️⃣closed: {code: 1,",
            "the error code `1` is given to `closed` and `late`",
            note: "the first one stands here"
        ),
        Breakage(
            AmbiguousValue.self,
            "ITEM_DUE: {wire: itemDue, summary: Something is due., payload: ItemID, source: visit}\n  SHELF_CHANGED:\n    wire: shelfChanged",
            "2️⃣ITEM_DUE: {wire: itemDue, summary: Something is due., payload: ItemID, source: visit}\n  1️⃣SHELF_CHANGED:\n    wire: itemDue",
            "the event name `itemDue` is given to `SHELF_CHANGED` and `ITEM_DUE`",
            note: "the first one stands here"
        ),
        Breakage(
            AmbiguousValue.self,
            "book: \"B${number: String}\", film: \"F${number: String}\"",
            "2️⃣book: \"${number: String}\", 1️⃣film: \"F${number: String}\"",
            "whatever has the form `film` is taken for `book`",
            note: "forms are tried in order, and this one fits"
        ),
        Breakage(
            AmbiguousValue.self,
            "map: MAP, book: \"B${number: String}\"",
            "2️⃣map: MAP, 1️⃣book: MAP",
            "whatever has the form `book` is taken for `map`",
            note: "forms are tried in order, and this one fits"
        ),
        Breakage(WireUnsuited.self, "fresh: {wire: 1,", "1️⃣fresh: {wire: one,", "`one` is no value of `Int`"),
        Breakage(WireUnsuited.self, "fresh: {wire: 1,", "1️⃣fresh: {wire: 01,", "`01` is no value of `Int`"),
        Breakage(
            WireUnsuited.self,
            "enum: Int, values: {fresh: {wire: 1,",
            "enum: UInt, values: {1️⃣fresh: {wire: -1,",
            "`-1` is no value of `UInt`"
        ),
    ]

    static let variations = [
        Variation("film: \"F${number: String}\"}", "film: \"F${number: String}\", any: \"${text: String}\"}"),
        Variation("map: MAP,", "map: BO,"),
        // Texts that look alike, of other scalars.
        Variation("map: MAP,", "map: \"\u{E9}\", atlas: \"e\u{301}\","),
        Variation("map: MAP,", "short: \"e${text: String}\", map: \"\u{E9}\","),
        Variation(
            "film: {wire: f, summary: A film., source: visit}",
            "film: {wire: \"\u{E9}\", summary: A film., source: visit}\n      show: {wire: \"e\u{301}\", summary: A show.}"
        ),
        Variation("fresh: {wire: 1,", "fresh: {wire: -1,"),
        Variation("enum: Int, values: {fresh: {wire: 1,", "enum: UInt, values: {fresh: {wire: 18446744073709551615,"),
        Variation("closed: {code: 1,", "closed: {"),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("what only looks alike is left alone", arguments: variations)
    func right(variation: Variation) { variation.expectNothing() }
}
