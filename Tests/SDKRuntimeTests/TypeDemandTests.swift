import SDKRuntime
import Testing

@Suite("What types demand of arguments")
struct TypeDemandTests {
    private static let invalid = ErrorCode("invalid")

    private static let types = TypeContracts([
        "Kind": TypeContract(limits: [limit("Kind.closed", .oneOf(["T", "N"]))]),
        "Level": TypeContract(limits: [limit("Level.closed", .oneOf([1, 2]))]),
        "UserID": TypeContract(limits: [limit("UserID.pattern", .pattern("^[a-z]+$"))]),
        "Range": TypeContract(
            checks: [
                ArgumentCheck(
                    fact: "Range.fails.invalid",
                    error: invalid,
                    condition: .operation(.less, [.argument("end"), .argument("start")]),
                    words: "refused when end < start"
                )
            ]
        ),
    ])

    private static func limit(_ fact: String, _ rule: Limit.Rule) -> Limit {
        Limit(fact: fact, rule: rule, error: invalid)
    }

    @Test(
        "a closed enumeration takes the values declared",
        arguments: [
            ("Kind", WireValue.string("T"), true), ("Kind", "Z", false), ("Level", 2, true), ("Level", 3, false),
        ]
    )
    func closed(type: String, value: WireValue, isKept: Bool) {
        let facts = facts(ContentContract(type), value)
        #expect(facts == (isKept ? [] : ["\(type).closed"]))
    }

    @Test("a type's demands hold in lists, in values of maps and in their keys")
    func everywhere() {
        #expect(facts(ContentContract("[Kind]"), ["T", "Z"]) == ["Kind.closed"])
        #expect(facts(ContentContract("{Kind}"), ["a": "Z"]) == ["Kind.closed"])
        #expect(facts(ContentContract("{UserID:}"), ["ann": 1, "B1": 2]) == ["UserID.pattern"])
        #expect(facts(ContentContract("{Level:}"), ["1": true, "7": true]) == ["Level.closed"])
        #expect(facts(ContentContract("{UserID:[Kind]}"), ["B1": ["Z"]]) == ["UserID.pattern", "Kind.closed"])
        #expect(facts(ContentContract("Kind"), .null) == [])
    }

    @Test("rules across the fields of a record name the place")
    func acrossFields() {
        let ranges: WireValue = [["start": 1, "end": 2], ["start": 2, "end": 1]]
        let found = violations(ContentContract("[Range]"), ranges)
        #expect(found.map(\.fact) == ["Range.fails.invalid"])
        #expect(found.map(\.path) == ["value[1]"])
    }

    @Test(
        "the text of a content's contract is read as it is written",
        arguments: ["{UserID:}", "{UserID:[Kind]}", "{Kind}"]
    )
    func text(text: String) {
        #expect(ContentContract(text)?.description == text)
    }

    @Test("a type's contract survives its wire form")
    func wire() throws {
        let contract = TypeContract(limits: [Self.limit("Level.closed", .oneOf([1, 2]))])
        #expect(try TypeContract(wire: contract.wire) == contract)
    }

    private func violations(_ content: ContentContract?, _ value: WireValue) -> [SDKError] {
        let contract = MethodContract(
            id: "send",
            method: "send",
            parameters: [ParameterContract("value", content: content)],
            types: Self.types,
            argumentError: Self.invalid
        )
        return contract.violations(in: ["value": value])
    }

    private func facts(_ content: ContentContract?, _ value: WireValue) -> [String?] {
        violations(content, value).map(\.fact)
    }
}
