import Testing

@testable import SDKSpec

@Suite("What remains of a failed call")
struct WhenFailedRuleTests {
    static let breakages = [
        remains("1️⃣fail lent", over, help: tested),
        remains("1️⃣not modelled because \"Nobody knows.\"", over, help: tested),
        remains("1️⃣let again = world.items[item.itemID] or fail lent", over, help: tested),
        remains("|\n      if days > 1\n        1️⃣fail lent", over, help: tested),
        remains("1️⃣return", "a call that has failed answers nothing", help: "put what it guards into `if`"),
        remains(
            "|\n      1️⃣after 1 seconds\n        emit ITEM_DUE with item.itemID",
            "nothing comes later of a call that has failed",
            help: "do it at once"
        ),
        remains(
            "|\n      if days > 1\n        1️⃣handOver(itemID: item.itemID)",
            "`handOver` can fail, and the call has failed already",
            help: "make a procedure of the part that can't"
        ),
        Breakage(
            WhenFailedUnsuited.self,
            "methods:\n  enter:\n",
            """
              putOff: {summary: Waits., behaviour: "after second seconds\\n  emit SHELF_CHANGED"}
              hurry: {summary: Waits too., behaviour: putOff()}

            methods:
              enter:
                whenFailed: 1️⃣hurry()

            """,
            "`hurry` puts something off, and nothing comes later of a call that has failed",
            help: "do it at once"
        ),
        Breakage(
            WhenFailedUnsuited.self,
            "all: {summary: Everything.}",
            "all: {summary: Everything., whenFailed: 1️⃣emit SHELF_CHANGED}",
            "without `behaviour` there is no call that could fail",
            help: "say what the method does, or leave `whenFailed` out"
        ),
    ]

    static let variations = [
        Variation(
            put,
            """
            \(put)
                whenFailed: |
                  let found = world.items[item.itemID]
                  if found exists
                    for part in found.parts
                      remove part.itemID from me.lent
                      emit ITEM_DUE to myself with part.itemID
                  else
                    ensure users[myself] exists
                    add item.itemID to me.lent
            """
        ),
        Variation(
            "methods:\n  enter:\n",
            """
              visit: {summary: Counts., behaviour: set device.visits to device.visits + 1}

            methods:
              enter:
                whenFailed: visit()

            """
        ),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("what only looks alike is left alone", arguments: variations)
    func right(variation: Variation) { variation.expectNothing() }

    @Test("what an event carries can't fail either")
    func carried() {
        let text = CityLibrary.replacing(Self.put, by: "\(Self.put)\n    whenFailed: emit SHELF_CHANGED")
            .replacing("carries: me.lent", with: "carries: lentNow()")
            .replacing(
                "procedures:\n",
                with: """
                    procedures:
                      lentNow:
                        summary: What is lent.
                        returns: "[ItemID]"
                        behaviour: |
                          fail closed when isEmpty(me.lent)
                          return me.lent

                    """
            )
        let messages = CheckedText(text).findings.map(\.message)
        #expect(messages == ["`lentNow` can fail, and the call has failed already"])
    }

    private static let put = "behaviour: set world.items[item.itemID] to item"
    private static let over = "the call has failed already"
    private static let tested = "test it with `if`, and do nothing where it doesn't hold"

    private static func remains(_ statements: String, _ message: String, help: String) -> Breakage {
        Breakage(WhenFailedUnsuited.self, put, "\(put)\n    whenFailed: \(statements)", message, help: help)
    }
}
