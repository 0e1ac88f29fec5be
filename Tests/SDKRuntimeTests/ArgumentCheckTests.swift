import SDKRuntime
import Testing

@Suite("Rules about the arguments of a call together")
struct ArgumentCheckTests {
    @Test("not yourself: looked at where the caller is known, and left to the service where not")
    func notYourself() {
        let contract = contract(.operation(.equal, [.argument("userID"), .caller]))
        #expect(facts(contract, ["userID": "ann"], caller: "ann") == ["follow.fails.invalid"])
        #expect(facts(contract, ["userID": "bob"], caller: "ann") == [])
        #expect(facts(contract, ["userID": "ann"], caller: nil) == [])
    }

    @Test("one argument with another, after what each has to be by itself")
    func together() {
        let contract = contract(
            .operation(.less, [.argument("end"), .argument("start")]),
            parameters: [ParameterContract("name", isRequired: true, requiredFact: "follow.name.required")]
        )
        #expect(facts(contract, ["start": 2, "end": 1, "name": "a"]) == ["follow.fails.invalid"])
        #expect(facts(contract, ["start": 2, "end": 1]) == ["follow.name.required", "follow.fails.invalid"])
        #expect(facts(contract, ["start": 1, "end": 1, "name": "a"]) == [])
    }

    @Test(
        "sums of numbers without a sign hold all of them, in whatever order",
        arguments: [
            [1, 10_000_000_000_000_000_000], [10_000_000_000_000_000_000, 1],
            [6_000_000_000_000_000_000, 6_000_000_000_000_000_000],
        ]
            as [[UInt64]]
    )
    func unsignedSums(sizes: [UInt64]) {
        let sum = CheckExpression.items(.unsignedSum, name: "s", list: .argument("sizes"), body: .argument("s"))
        let contract = contract(.operation(.less, [.value(.uint(10_000_000_000_000_000_000)), sum]))
        #expect(facts(contract, ["sizes": sizes.wire]) == ["follow.fails.invalid"])
        #expect(facts(contract, ["sizes": [1, 2]]) == [])
    }

    @Test("an empty argument that counts as missing is its default, or none")
    func emptyArguments() {
        let isB = CheckExpression.operation(.equal, [.argument("a"), .value("b")])
        let parameter = ParameterContract("a", emptyIsMissing: true, defaultValue: "b")
        #expect(facts(contract(isB, parameters: [parameter]), ["a": ""]) == ["follow.fails.invalid"])
        #expect(facts(contract(isB, parameters: [parameter]), ["a": "c"]) == [])
        let isThere = CheckExpression.operation(.exists, [.argument("a")])
        let optional = ParameterContract("a", emptyIsMissing: true)
        #expect(facts(contract(isThere, parameters: [optional]), ["a": ""]) == [])
        #expect(facts(contract(isThere, parameters: [optional]), ["a": "c"]) == ["follow.fails.invalid"])
    }

    @Test("keys of maps that are numbers are texts on the wire, and numbers again for whoever goes through them")
    func numbersAsKeys() {
        let key = CheckExpression.operation(.text, [.argument("n")])
        let steps: WireValue = ["5": 1]
        for condition in [
            CheckExpression.operation(.contains, [.argument("steps"), key]),
            .operation(.equal, [.operation(.member, [.argument("steps"), key]), .value(1)]),
            .items(
                .any,
                name: "k",
                list: .items(
                    .map,
                    name: "key",
                    list: .operation(.keys, [.argument("steps")]),
                    body: .operation(.toWhole, [.argument("key")])
                ),
                body: .operation(.equal, [.argument("k"), .argument("n")])
            ),
        ] {
            #expect(facts(contract(condition), ["steps": steps, "n": 5]) == ["follow.fails.invalid"])
            #expect(facts(contract(condition), ["steps": steps, "n": 4]) == [])
        }
    }

    @Test("a check that is switched off isn't made, and constants follow the rules")
    func rules() {
        let contract = contract(.operation(.less, [.constant("most", 3), .argument("count")]))
        #expect(facts(contract, ["count": 4]) == ["follow.fails.invalid"])
        #expect(facts(contract, ["count": 4], rules: RuleBook(["constants.most": .value(4)])) == [])
        #expect(facts(contract, ["count": 4], rules: RuleBook(["follow.fails.invalid": .off])) == [])
    }

    @Test("a check that is ordered to refuse does so whatever the arguments are")
    func ordered() {
        let contract = contract(.operation(.less, [.value(3), .argument("count")]))
        let always = RuleBook(["follow.fails.invalid": .always])
        #expect(facts(contract, ["count": 1]) == [])
        #expect(facts(contract, ["count": 1], rules: always) == ["follow.fails.invalid"])
    }

    @Test("a check survives its form in contracts")
    func wire() throws {
        let check = ArgumentCheck(
            fact: "follow.fails.invalid",
            error: ErrorCode("invalid", 3),
            condition: .items(
                .any,
                name: "item",
                list: .argument("list"),
                body: .operation(.equal, [.argument("item"), .operation(.list, [.value(.null), .caller])])
            ),
            words: "refused when it is so"
        )
        #expect(try ArgumentCheck(wire: check.wire) == check)
        #expect(try ArgumentCheck(wire: WireValue(json: check.wire.description)) == check)
    }

    static let results: [(expression: CheckExpression, value: WireValue)] = [
        (CheckExpression.operation(.plus, [.value(.int(.max)), .value(1)]), WireValue.int(.max)),
        (.operation(.minus, [.value(.int(.min)), .value(1)]), .int(.min)),
        (.operation(.unsignedMinus, [.value(1), .value(2)]), 0),
        (.operation(.unsignedPlus, [.value(.uint(.max)), .value(2)]), .uint(.max)),
        (.operation(.dividedBy, [.value(7), .value(0)]), 0),
        (.operation(.dividedBy, [.value(.int(.min)), .value(-1)]), .int(.max)),
        (.operation(.modulo, [.value(-7), .value(2)]), -1),
        (.operation(.dividedBy, [.value(1.5), .value(0)]), 0.0),
        (.operation(.orElse, [.argument("absent"), .value(4)]), 4),
        (.operation(.member, [.argument("absent"), .value("name")]), .null),
        (.operation(.utf8Length, [.value("\u{e9}")]), 2),
        (.operation(.equal, [.value("\u{e9}"), .value("e\u{301}")]), false),
        (.operation(.contains, [.value(["a", "b"]), .value("b")]), true),
        (.operation(.contains, [.value(["a": 1]), .value("b")]), false),
        (.operation(.suffix, [.value([1, 2, 3]), .value(2)]), [2, 3]),
        (.operation(.prefix, [.value([1, 2, 3]), .value(-2)]), []),
        (.operation(.first, [.value([1, 2, 3])]), 1),
        (.operation(.first, [.value([])]), .null),
        (.operation(.byteLength, [.value(.bytes([1, 2, 3]))]), 3),
        (.operation(.toWhole, [.value(.uint(.max))]), .int(.max)),
        (.operation(.toWhole, [.value(-2.9)]), -2),
        (.operation(.toWhole, [.value(1e300)]), .int(.max)),
        (.operation(.toUnsigned, [.value(-1)]), 0),
        (.operation(.toUnsigned, [.value(2.9)]), 2),
        (.operation(.withoutPrefix, [.value("C2Cbob"), .value("C2C")]), "bob"),
        (.operation(.withoutPrefix, [.value("GROUPa"), .value("C2C")]), .null),
        (.operation(.choice, [.value(false), .value(1), .value(2)]), 2),
        (.items(.sum, name: "x", list: .value([1, 2]), body: .argument("x")), 3),
        (.items(.sorted, name: "x", list: .value([3, 1, 2]), body: .argument("x")), [1, 2, 3]),
        (.items(.first, name: "x", list: .value([1]), body: .value(false)), .null),
    ]

    @Test("operations give what the mock's behaviour would", arguments: results)
    func operations(expression: CheckExpression, value: WireValue) {
        let holds = contract(.operation(.equal, [expression, .value(value)]))
        #expect(facts(holds, [:]) == ["follow.fails.invalid"], "\(expression)")
    }

    @Test("what isn't as the check expects it is left to others")
    func unknown() {
        let unknown = CheckExpression.operation(.less, [.value("a"), .value(1)])
        #expect(facts(contract(unknown), [:]) == [])
        #expect(facts(contract(.operation(.not, [unknown])), [:]) == [])
        #expect(facts(contract(.operation(.or, [unknown, .value(true)])), [:]) == ["follow.fails.invalid"])
        #expect(facts(contract(.operation(.and, [unknown, .value(true)])), [:]) == [])
    }

    private func contract(_ condition: CheckExpression, parameters: [ParameterContract] = []) -> MethodContract {
        let error = ErrorCode("invalid")
        return MethodContract(
            id: "follow",
            method: "follow",
            parameters: parameters,
            checks: [
                ArgumentCheck(fact: "follow.fails.invalid", error: error, condition: condition, words: "refused")
            ],
            argumentError: error
        )
    }

    private func facts(
        _ contract: MethodContract,
        _ arguments: WireValue,
        caller: String? = nil,
        rules: RuleBook = RuleBook()
    ) -> [String?] {
        contract.violations(in: arguments, phase: .argument, caller: caller, rules: rules).map(\.fact)
    }
}
