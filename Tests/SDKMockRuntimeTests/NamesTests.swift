import SDKMockRuntime
import SDKRuntime
import Testing

@Suite("Names that tests use")
struct NamesTests {
    private let world = MockWorld(
        MockBlueprint<CounterState>(
            constants: ["window": 120],
            names: MockNames(methods: "count count.named\nact", facts: "count rate named.name.limit\nconstants window")
        )
    )

    private func message(_ work: () throws(SDKError) -> Void) -> String? {
        do throws(SDKError) {
            try work()
            return nil
        } catch {
            return error.message
        }
    }

    @Test("are taken when the spec has them")
    func known() {
        #expect(message { () throws(SDKError) in try world.override("count.rate", .off) } == nil)
        #expect(message { () throws(SDKError) in try world.override("count.named.name.limit", nil) } == nil)
        #expect(message { () throws(SDKError) in try world.failNext("count.named", with: .transport("down")) } == nil)
        #expect(world.rules.facts == ["count.rate"])
    }

    @Test("are errors at once when it doesn't, with the nearest one")
    func unknown() {
        let fact = message { () throws(SDKError) in try world.override("count.rat", .off) }
        #expect(fact == "the spec has no fact `count.rat`; did you mean `count.rate`?")
        let method = message { () throws(SDKError) in try world.failNext("cuont", with: .transport("down")) }
        #expect(method == "the spec has no method `cuont`; did you mean `count`?")
        let far = message { () throws(SDKError) in try world.failNext("withdraw", with: .transport("down")) }
        #expect(far == "the spec has no method `withdraw`")
        let constant = message { () throws(SDKError) in try world.configure(constant: "windows", value: 1) }
        #expect(constant == "`windows` can't be configured; did you mean `window`?")
        #expect(world.rules.isEmpty)
    }
}
