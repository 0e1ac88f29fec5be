import SDKRuntime
import Testing

@Suite("Contracts")
struct ContractTests {
    private static let invalid = ErrorCode("invalid")
    private static let tooLong = ErrorCode("tooLong", 51)

    static let types = TypeContracts([
        "Stamp": TypeContract(
            fields: [
                ParameterContract("value", isRequired: true, requiredFact: "send.letters.stamps.value.required"),
                ParameterContract(
                    "motif",
                    limits: [
                        Limit(
                            fact: "Stamp.motif.limit",
                            rule: .range(minimum: 1, maximum: 3, unit: .unicodeScalars),
                            error: invalid
                        ),
                        Limit(
                            fact: "Stamp.motif.limit.cut",
                            rule: .range(minimum: nil, maximum: 2, unit: .unicodeScalars),
                            excess: .truncate,
                            error: invalid
                        ),
                    ]
                ),
            ]
        )
    ])

    /// Sends letters: some text, a list of recipients, stamps as records.
    static let contract = MethodContract(
        id: "send.letters",
        method: "send",
        parameters: [
            ParameterContract(
                "text",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "send.letters.text.required",
                limits: [
                    Limit(
                        fact: "send.letters.text.limit",
                        rule: .range(minimum: nil, maximum: 4, unit: .utf8Bytes),
                        error: tooLong
                    )
                ]
            ),
            ParameterContract(
                "names",
                emptyIsMissing: true,
                limits: [
                    Limit(
                        fact: "send.letters.names.limit",
                        rule: .range(minimum: nil, maximum: 2, unit: .items),
                        excess: .truncate,
                        error: invalid
                    )
                ]
            ),
            ParameterContract("everybody"),
            ParameterContract(
                "stamps",
                content: .items(.type("Stamp"))
            ),
        ],
        types: types,
        atLeastOne: [CombinationContract(fact: "send.letters.atLeastOne.1", names: ["names", "everybody"])],
        notTogether: [CombinationContract(fact: "send.letters.notTogether.1", names: ["names", "everybody"])],
        argumentError: invalid
    )

    private static func facts(
        _ arguments: WireValue,
        _ phase: MethodContract.Phase = .all,
        _ rules: RuleBook = RuleBook()
    ) -> [String?] {
        contract.violations(in: arguments, phase: phase, rules: rules).map(\.fact)
    }

    @Test("a contract is read from JSON as a generated module holds it")
    func json() throws {
        let contract = MethodContract(Self.contract.wire.description, types: Self.types)
        #expect(contract == Self.contract)
        #expect(contract.parameters.map(\.limits) == Self.contract.parameters.map(\.limits))
        let small = MethodContract(#"{"id": "a", "method": "a", "argumentError": {"name": "invalid"}}"#)
        #expect(small == MethodContract(id: "a", method: "a", argumentError: ErrorCode("invalid")))
        #expect(small.passing == .options)
    }

    @Test("a contract that isn't whole says what it lacks")
    func brokenJSON() {
        let limit: WireValue = ["fact": "f", "rule": ["unit": "miles"], "error": ["name": "e"]]
        let wire: WireValue = [
            "id": "a", "method": "a", "argumentError": ["name": "e"], "parameters": [["name": "b", "limits": [limit]]],
        ]
        let error = #expect(throws: WireError.self) { try MethodContract(wire: wire) }
        #expect(error?.path == "MethodContract.parameters[0].limits[0].rule.unit")
    }

    @Test("what a key or a value breaks says so, and is read from JSON, changed and switched off as other limits are")
    func parts() {
        func limit(_ part: Limit.Part, _ maximum: Int) -> Limit {
            let rule = Limit.Rule.range(minimum: nil, maximum: maximum, unit: .utf8Bytes)
            let error = part == .keys ? Self.invalid : Self.tooLong
            return Limit(fact: part.rawValue, part: part, rule: rule, error: error)
        }
        let parameter = ParameterContract("seats", limits: [limit(.keys, 2), limit(.values, 4)])
        let made = MethodContract(id: "a", method: "a", parameters: [parameter], argumentError: Self.invalid)
        let contract = MethodContract(made.wire.description)
        #expect(contract == made)
        let arguments: WireValue = ["seats": ["b": "ann", "cab": "carol"]]
        let errors = contract.violations(in: arguments)
        #expect(
            errors.map(\.message) == [
                "`seats` has a key that has 3 UTF-8 bytes, allowed is at most 2",
                "`seats` has a value that has 5 UTF-8 bytes, allowed is at most 4",
            ]
        )
        #expect(errors.map(\.fact) == ["keys", "values"])
        #expect(contract.violations(in: arguments, rules: RuleBook(["keys": .value(3), "values": .off])).isEmpty)
    }

    @Test("nothing is wrong with a good call")
    func good() {
        #expect(Self.facts(["text": "abcd", "names": ["bob"], "stamps": [["value": 1, "motif": "你好"]]]) == [])
    }

    @Test("what isn't a record has no fields that could be missing")
    func notRecords() {
        #expect(Self.facts(["text": "a", "names": ["bob"], "stamps": [nil, 7, "x", []]]) == [])
        #expect(Self.facts(["text": "a", "names": ["bob"], "stamps": 7]) == [])
    }

    @Test(
        "missing, null and empty",
        arguments: [
            ([:], "`text` is missing"), (["text": nil], "`text` is missing"), (["text": ""], "`text` is empty"),
        ] as [(WireValue, String)]
    )
    func required(arguments: WireValue, message: String) {
        let error = Self.contract.violations(in: arguments).first
        #expect(error?.fact == "send.letters.text.required")
        #expect(error?.code == Self.invalid)
        #expect(error?.kind == .argument)
        #expect(error?.path == "text")
        #expect(error?.message == message)
    }

    @Test("what is missing comes first, then combinations, then limits, each in the order of the spec")
    func order() {
        let arguments: WireValue = [
            "text": "", "names": [], "stamps": [["motif": "abcd"], ["value": 1], [:], ["value": 1, "motif": ""]],
        ]
        #expect(
            Self.facts(arguments, .argument) == [
                "send.letters.text.required", "send.letters.stamps.value.required",
                "send.letters.stamps.value.required",
                "send.letters.atLeastOne.1", "Stamp.motif.limit", "Stamp.motif.limit",
            ]
        )
        let paths = Self.contract.violations(in: arguments).map(\.path)
        #expect(paths == ["text", "stamps[0].value", "stamps[2].value", nil, "stamps[0].motif", "stamps[3].motif"])
    }

    @Test("limits with an error of their own are of the other phase")
    func phases() {
        let arguments: WireValue = ["text": "abcde", "names": ["bob"], "stamps": [["value": 1, "motif": "abcd"]]]
        #expect(Self.facts(arguments, .argument) == ["Stamp.motif.limit"])
        #expect(Self.facts(arguments, .service) == ["send.letters.text.limit"])
        #expect(Self.facts(arguments) == ["Stamp.motif.limit", "send.letters.text.limit"])
        let error = Self.contract.violations(in: arguments, phase: .service).first
        #expect(error?.kind == .service)
        #expect(error?.code == Self.tooLong)
        #expect(error?.message == "`text` has 5 UTF-8 bytes, allowed is at most 4")
    }

    @Test("combinations")
    func combinations() {
        #expect(Self.facts(["text": "a"]) == ["send.letters.atLeastOne.1"])
        #expect(Self.facts(["text": "a", "names": ["bob"], "everybody": true]) == ["send.letters.notTogether.1"])
        #expect(Self.facts(["text": "a", "names": [], "everybody": true]) == [])
    }

    @Test("a switch that is off goes together with everything, and is given all the same")
    func switches() {
        #expect(Self.facts(["text": "a", "names": ["bob"], "everybody": false]) == [])
        #expect(Self.facts(["text": "a", "everybody": false]) == [])
        #expect(Self.facts(["text": "a", "names": ["bob"], "everybody": []]) == [])
    }

    @Test("an excess that is cut off is no violation")
    func cut() {
        let arguments: WireValue = [
            "text": "abcde", "names": ["a", "b", "c"], "stamps": [["value": 1, "motif": "你好吗"], ["value": 2]],
        ]
        #expect(Self.facts(arguments, .argument) == [])
        #expect(
            Self.contract.adjusted(arguments) == [
                "text": "abcde", "names": ["a", "b"], "stamps": [["value": 1, "motif": "你好"], ["value": 2]],
            ]
        )
        var rules = RuleBook()
        rules["send.letters.names.limit"] = .value(1)
        rules["Stamp.motif.limit.cut"] = .off
        let adjusted = Self.contract.adjusted(arguments, rules: rules)
        #expect(adjusted["names"] == ["a"])
        #expect(adjusted["stamps"] == arguments["stamps"])
    }

    @Test(
        "every rule can be switched off by its fact",
        arguments: [
            ([:], "send.letters.text.required"),
            (["text": "a"], "send.letters.atLeastOne.1"),
            (["text": "a", "names": ["b"], "everybody": true], "send.letters.notTogether.1"),
            (["text": "abcde", "names": ["b"]], "send.letters.text.limit"),
            (["text": "a", "names": ["b"], "stamps": [[:]]], "send.letters.stamps.value.required"),
        ] as [(WireValue, String)]
    )
    func switchedOff(arguments: WireValue, fact: String) {
        #expect(Self.facts(arguments).contains(fact))
        #expect(!Self.facts(arguments, .all, RuleBook([fact: .off])).contains(fact))
    }

    @Test("rules replace figures and patterns")
    func replaced() {
        func applied(_ override: RuleBook.Override, _ rule: Limit.Rule) -> Limit.Rule? {
            RuleBook(["f": override]).applied(to: Limit(fact: "f", rule: rule, error: Self.invalid))?.rule
        }
        let both = Limit.Rule.range(minimum: 1, maximum: 4, unit: .items)
        #expect(applied(.value(9), both) == .range(minimum: 1, maximum: 9, unit: .items))
        #expect(
            applied(.value(9), .range(minimum: 1, maximum: nil, unit: .items))
                == .range(minimum: 9, maximum: nil, unit: .items)
        )
        #expect(
            applied(.value(40), .powerOfTwo(exponents: 32...63, orOneOf: [1]))
                == .powerOfTwo(exponents: 32...40, orOneOf: [1])
        )
        #expect(applied(.value(3), .powerOfTwo(exponents: 32...63, orOneOf: [])) != nil)
        #expect(applied(.text("b"), .pattern("a")) == .pattern("b"))
        #expect(applied(.off, both) == nil)
        #expect(RuleBook(["g": .off]).applied(to: Limit(fact: "f", rule: both, error: Self.invalid))?.rule == both)
        #expect(RuleBook(["f": .value(2)]).value("f", default: 1) == 2)
        #expect(RuleBook(["f": .text("x")]).value("f", default: 1) == 1)
        #expect(RuleBook(["f": .text("x")]).text("f", default: "") == "x")
    }

    @Test("a quota's figure is the edition's, or everybody's")
    func quota() {
        let quota = QuotaContract(fact: "q", maximum: ["free": 1, "*": 5], error: Self.invalid)
        #expect(quota.maximum(in: "free") == 1)
        #expect(quota.maximum(in: "premium") == 5)
        #expect(QuotaContract(fact: "q", maximum: ["free": 1], error: Self.invalid).maximum(in: "premium") == nil)
    }
}
