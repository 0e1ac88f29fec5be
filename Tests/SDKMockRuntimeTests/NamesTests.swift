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

    private let names = MockNames(
        methods: "count count.named count.all act",
        facts: "count named.name.required",
        arguments: "count.named name step\ncount.all\nact by\nact times",
        errors: "full:5 invalid"
    )

    @Test("of calls are those of overloads, with their arguments")
    func calls() {
        #expect(message { () throws(SDKError) in try names.check(called: "count.named") } == nil)
        #expect(
            message { () throws(SDKError) in try names.check(called: "count") }
                == "`count` has several overloads: call `count.all` or `count.named`"
        )
        #expect(
            message { () throws(SDKError) in try names.check(called: "acts") }
                == "the spec has no method `acts`; did you mean `act`?"
        )
        let known = WireRequest(method: "act", arguments: ["times": 1, "by": 2])
        #expect(message { () throws(SDKError) in try names.check(argumentsOf: known) } == nil)
        let unknown = WireRequest(method: "count.named", arguments: ["nam": "a"])
        #expect(
            message { () throws(SDKError) in try names.check(argumentsOf: unknown) }
                == "`count.named` has no argument `nam`; did you mean `name`?"
        )
        #expect(names.has(fact: "count.named.name.required"))
        #expect(!names.has(fact: "count.named.step.required"))
    }

    @Test("of errors have the vendor's numbers")
    func errors() throws {
        #expect(try names.error(named: "full") == ErrorCode("full", 5))
        #expect(try names.error(named: "invalid").number == nil)
        #expect(
            message { () throws(SDKError) in _ = try names.error(named: "fulll") }
                == "the spec has no error `fulll`; did you mean `full`?"
        )
    }
}
