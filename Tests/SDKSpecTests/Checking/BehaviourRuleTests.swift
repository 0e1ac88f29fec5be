import Testing

@testable import SDKSpec

@Suite("What behaviour may do where it stands")
struct BehaviourRuleTests {
    static let breakages = [
        later("do: [1️⃣{fail: lent}]", gone, help: tested),
        later("do: [1️⃣{notModelled: Nobody knows.}]", gone, help: tested),
        later("do: [{let: {1️⃣again: \"world.items[itemID]\"}, orFail: lent}]", gone, help: tested),
        later("do: [{after: 1, do: [{if: \"true\", then: [1️⃣{fail: lent}]}]}]", gone, help: tested),
        later(
            "do: [1️⃣{perform: \"handOver(itemID: itemID)\"}]",
            "`handOver` can fail, and nobody is there any more to whom it could",
            help: "make a procedure of the part that can't"
        ),
        Breakage(
            GateUnsuited.self,
            "behaviour: [{fail: closed, unless: device.user exists}]",
            "behaviour: [{fail: closed, unless: device.user exists}, {set: {1️⃣device.visits: device.visits + 1}}]",
            "a gate does nothing but `fail` and `let`",
            help: "do it in the behaviour of the methods that need the gate"
        ),
    ]

    static let variations = [
        Variation(
            "do: [{emit: ITEM_DUE, with: itemID}]",
            "do: [{if: itemID in me.lent, then: [{emit: ITEM_DUE, with: itemID}]}]"
        ),
        Variation(
            "behaviour: [{fail: closed, unless: device.user exists}]",
            "behaviour: [{let: {reader: device.user}, orFail: closed}, {fail: closed, when: reader not in users}]"
        ),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("what only looks alike is left alone", arguments: variations)
    func right(variation: Variation) { variation.expectNothing() }

    private static let gone = "nobody is there any more to whom this could fail"
    private static let tested = "test it with `if`, and do nothing where it doesn't hold"

    private static func later(_ body: String, _ message: String, help: String) -> Breakage {
        Breakage(FailureLater.self, "do: [{emit: ITEM_DUE, with: itemID}]", body, message, help: help)
    }
}
