import Testing

@testable import SDKSpec

@Suite("Sources and facts")
struct SourceRuleTests {
    static let breakages = [
        Breakage(
            UnknownSource.self,
            "ReaderID: {summary: A reader., identifier: {}, source: rules}",
            "ReaderID: {summary: A reader., identifier: {}, source: 1️⃣rule#a}",
            "there is no source `rule`",
            help: "did you mean `rules`?"
        ),
        uncited("summary: A film., source: visit", "summary: A film., source: 1️⃣hearsay"),
        uncited("summary: A note., source: visit", "summary: A note., source: [visit, 1️⃣hearsay#b]"),
        uncited("desk: E_CLOSED}, source: ledger", "desk: E_CLOSED}, source: 1️⃣hearsay"),
        uncited("payload: ItemID, source: visit", "payload: ItemID, source: 1️⃣hearsay"),
        uncited("source: {inferred: It says so itself.}", "source: {cite: [1️⃣hearsay], inferred: So it is.}"),
        uncited("user exists\n    source: rules", "user exists\n    source: 1️⃣hearsay"),
        uncited("with: {readerID: ann}}\n    source: rules", "with: {readerID: ann}}\n    source: 1️⃣hearsay"),
        uncited("freedBy: giveBack, source: ledger", "freedBy: giveBack, source: 1️⃣hearsay"),
        uncited("error: hurried}", "error: hurried, source: 1️⃣hearsay}"),
        uncited("pattern: \"^[a-z ]*$\", source: visit", "pattern: \"^[a-z ]*$\", source: 1️⃣hearsay"),
        uncited("{text: At the desk., source: rules#desk}", "{text: At the desk., source: 1️⃣hearsay#desk}"),
        uncited("me.lent citing visit#desk", "me.lent citing 1️⃣hearsay"),
        uncited("SHELF_CHANGED citing visit#shelf", "SHELF_CHANGED citing visit, 1️⃣hearsay#shelf"),
        uncited("or fail unknown", "or fail unknown\n        because \"So it is.\" citing 1️⃣hearsay"),
        uncited("unless device.user exists", "unless device.user exists citing 1️⃣hearsay"),
        uncited("emit ITEM_DUE with itemID", "emit ITEM_DUE with itemID citing 1️⃣hearsay"),
        uncited("summary: How often it was used.", "source: 1️⃣hearsay, summary: How often it was used."),
        uncited("ledger#days: Three weeks.", "1️⃣hearsay#days: Three weeks."),
        Breakage(
            UnknownLayout.self,
            "rules: {title: House rules, kind: page}",
            "rules: {title: House rules, kind: page, layout: 1️⃣reference}",
            "there is no layout `reference`"
        ),
        Breakage(
            UnknownLayout.self,
            "rules: {title: House rules, kind: page}",
            "rules: {title: House rules, kind: page, sameAs: 1️⃣leger}",
            "there is no source `leger`",
            help: "did you mean `ledger`?"
        ),
        Breakage(
            UnknownFact.self,
            "covers: [giveBack.needs.open]",
            "covers: [1️⃣giveBack.need.open]",
            "there is no fact `giveBack.need.open`",
            help: "did you mean `giveBack.needs.open`?"
        ),
        Breakage(UnknownFact.self, "facts: [constants.days]", "facts: [1️⃣rules]", "there is no fact `rules`"),
        Breakage(
            InvalidDispute.self,
            "length-of-lending:\n    matter: For how long things are lent.\n    facts: [constants.days]\n    says: {rules#days: Two weeks., ledger#days: Three weeks.}",
            "1️⃣length-of-lending:\n    matter: For how long things are lent.\n    facts: [constants.days]\n    says: {rules#days: Two weeks.}",
            "`length-of-lending` has only one side"
        ),
        Breakage(
            InvalidDispute.self,
            "follow: rules",
            "follow: 1️⃣rulse",
            "`rulse` is no side of this dispute",
            help: "did you mean `rules`?"
        ),
        Breakage(InvalidDispute.self, "follow: rules", "follow: 1️⃣visit", "`visit` is no side of this dispute"),
        unsourced(
            "Wear: {summary: How worn it is., enum: Int, values: {fresh: {wire: 1, summary: Not at all.}}, source: ledger}",
            "Wear: {summary: How worn it is., enum: Int, values: {1️⃣fresh: {wire: 1, summary: Not at all.}}}",
            "Wear.fresh"
        ),
        unsourced(
            "unknown: {code: 3, summary: There is no such thing., source: rules}",
            "1️⃣unknown: {code: 3, summary: There is no such thing.}",
            "errors.unknown"
        ),
        unsourced(
            "summary: Something is due., payload: ItemID, source: visit",
            "summary: Something is due., payload: 1️⃣ItemID",
            "events.ITEM_DUE.payload"
        ),
        unsourced(
            "value: 1, summary: The length of a second., source: {inferred: It says so itself.}",
            "value: 1️⃣1, summary: The length of a second.",
            "constants.second"
        ),
        unsourced(
            "fail closed unless device.user exists\n    source: rules",
            "1️⃣fail closed unless device.user exists",
            "gate.open.fails.closed"
        ),
    ]

    static let variations = [
        Variation("source: {inferred: It says so itself.}", "source: {cite: [visit], inferred: It says so itself.}"),
        Variation("follow: rules", "follow: neither"),
        Variation(
            "summary: An argument is wrong., source: rules",
            "summary: An argument is wrong., source: {inferred: It is}"
        ),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("what only looks alike is left alone", arguments: variations)
    func right(variation: Variation) { variation.expectNothing() }

    private static func uncited(_ old: String, _ new: String) -> Breakage {
        Breakage(UnknownSource.self, old, new, "there is no source `hearsay`", help: "declare it under `sources`")
    }

    private static func unsourced(_ old: String, _ new: String, _ fact: String) -> Breakage {
        let message = "nothing says why `\(fact)` is believed"
        return Breakage(UnsourcedFact.self, old, new, message, help: "add `source` here, or to what it belongs to")
    }
}
