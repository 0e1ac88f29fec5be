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

    @Test("of editions that aren't there let every call fail, until one is bought that is")
    func editions() throws {
        let world = MockWorld(Fixture.blueprint, edition: "larg")
        world.addDevice("alice")
        let words = "there is no edition `larg`; did you mean `large`?"
        for _ in 1...2 { #expect(message { () throws(SDKError) in try world.login("alice", on: "alice") } == words) }
        let before = world.snapshot()
        #expect(message { () throws(SDKError) in try world.setEdition("larger") } != nil)
        let all = "there is no edition `premium`; there are `small`, `large`, `huge`"
        #expect(message { () throws(SDKError) in try world.setEdition("premium") } == all)
        #expect(message { () throws(SDKError) in try world.login("alice", on: "alice") } == words)
        try world.setEdition("large")
        #expect(message { () throws(SDKError) in try world.login("alice", on: "alice") } == nil)
        before.restore()
        #expect(message { () throws(SDKError) in try world.login("alice", on: "alice") } == words)
        world.setEdition(known: "small")
        #expect(message { () throws(SDKError) in try world.login("alice", on: "alice") } == nil)
    }

    @Test(
        "of facts go with what can hold instead of them",
        arguments: [
            ("act.quota", .value(3), nil), ("act.quota", .text("x"), "can be off or a number, and not \"x\""),
            ("act.rate", .value(3), nil), ("act.edition", .off, nil),
            ("act.edition", .text("large"), "can be off, and not \"large\""),
            (
                "act.quota", .always,
                "can be off or a number, and not always; `failNext` makes the next calls of a method fail"
            ),
            ("act.fails.full.2", .always, nil), ("gate.open.fails.full", .always, nil),
            ("act.fails.full.2", .value(5), "can be off or always, and not 5"),
            ("act.needs.open", .off, nil), ("act.events.SEEN", .off, nil),
            ("act.text.limit", .value(3), nil),
            ("act.text.limit", .text("^a"), "can be off or a number, and not \"^a\""),
            ("act.text.limit.form", .text("^a"), nil),
            ("act.text.limit.form", .text("(["), "can be off or a regular expression, and not \"([\""),
            ("act.text.limit.form", .value(3), "can be off or a regular expression, and not 3"),
            ("constants.window", .value(3), nil), ("constants.window", .off, "can be a number, and not off"),
            ("constants.window", .text("3"), "can be a number, and not \"3\""),
            ("constants.greeting", .text("Hello"), nil),
            ("constants.greeting", .value(3), "can be a text, and not 3"),
            ("constants.isOpen", .value(1), "can't be overridden: it is neither a number nor a text"),
            ("errors.full", .value(9), "can't be overridden: no call looks at it while it runs"),
            ("act.answer", .off, "can't be overridden: no call looks at it while it runs"),
            ("events.SEEN.payload", .off, "can't be overridden: no call looks at it while it runs"),
            ("Kind.small", .off, "can't be overridden: no call looks at it while it runs"), ("Kind.closed", .off, nil),
        ] as [(String, RuleBook.Override, String?)]
    )
    func choices(fact: String, override: RuleBook.Override, reason: String?) {
        let facts = """
            act quota rate edition answer fails.full.2 needs.open events.SEEN text.limit text.limit.form:pattern
            gate open.fails.full
            constants window greeting:text isOpen:other
            errors full
            events SEEN.payload
            Kind small closed
            """
        let world = MockWorld(MockBlueprint<CounterState>(names: MockNames(methods: "act", facts: facts)))
        let found = message { () throws(SDKError) in try world.override(fact, override) }
        #expect(found == reason.map { "`\(fact)` \($0)" })
        #expect(world.rules.isEmpty == (reason != nil))
        #expect(message { () throws(SDKError) in try world.override(fact, nil) } == nil)
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

    @Test("of controls are known to whoever performs them by name, with their arguments")
    func controls() {
        let names = MockNames(methods: "act", facts: "", controls: "knock times loudly\ntidy")
        let world = MockWorld(MockBlueprint<CounterState>(names: names))
        func found(_ control: String, _ arguments: WireValue) -> SDKError? {
            do throws(SDKError) {
                try world.check(control: control, given: arguments)
                return nil
            } catch {
                return error
            }
        }
        #expect(found("knock", ["times": 3]) == nil)
        #expect(found("tidy", [:]) == nil)
        #expect(found("knok", [:])?.message == "the spec has no control `knok`; did you mean `knock`?")
        #expect(found("knok", [:])?.kind == .notModelled)
        let unknown = found("knock", ["time": 3])
        #expect(unknown?.message == "`knock` has no argument `time`; did you mean `times`?")
        #expect(unknown?.path == "time")
        #expect(found("tidy", ["times": 3])?.message == "`tidy` has no argument `times`")
        #expect(found("tidy", 3)?.message == "the arguments of `tidy` have to be an object")
    }

    @Test("of whom a control acts for are wanted, or not")
    func owners() {
        func error(_ work: () throws(SDKError) -> Void) -> SDKError? {
            do throws(SDKError) {
                try work()
                return nil
            } catch {
                return error
            }
        }
        let nobody = ControlOwner<SDKError>(nil, of: "knock")
        let device = error { () throws(SDKError) in _ = try nobody.device() }
        #expect(device?.message == "the control `knock` acts for a device: name it as `of`")
        #expect(device?.kind == .argument)
        #expect(device?.path == "of")
        let ann = ControlOwner<SDKError>("ann", of: "knock")
        let world = error { () throws(SDKError) in try ann.nobody() }
        #expect(world?.message == "the control `knock` acts for nobody: leave `of` out")
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
