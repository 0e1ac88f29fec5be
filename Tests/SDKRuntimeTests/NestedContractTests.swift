import SDKRuntime
import Testing

@Suite("Contracts of types, wherever they stand")
struct NestedContractTests {
    private static let invalid = ErrorCode("invalid")

    private static func limit(_ fact: String, excess: LimitExcess = .reject) -> Limit {
        Limit(
            fact: fact,
            rule: .range(minimum: nil, maximum: 3, unit: .utf8Bytes),
            excess: excess,
            error: invalid
        )
    }

    /// A note with a text, answers of its own type and attachments told apart by a tag.
    private static let types = TypeContracts(
        #"""
        {
            "Note": {
                "fields": [
                    {
                        "name": "text",
                        "limits": [
                            {
                                "fact": "Note.text.limit",
                                "rule": {"maximum": 3, "unit": "utf8-bytes"},
                                "error": {"name": "invalid"}
                            }
                        ]
                    },
                    {"name": "title", "emptyIsMissing": true, "default": "none"},
                    {"name": "answers", "content": "[Note]"},
                    {"name": "extra", "content": "Extra", "tag": "kind"}
                ]
            },
            "Extra": {"cases": {"N": "{Note}", "7": "Note"}}
        }
        """#
    )

    private static func contract(_ content: ContentContract?, tag: String? = nil) -> MethodContract {
        MethodContract(
            id: "send",
            method: "send",
            parameters: [ParameterContract("x", content: content, tag: tag)],
            types: types,
            argumentError: invalid
        )
    }

    private static func paths(_ content: String, _ value: WireValue) -> [String?] {
        contract(ContentContract(content)).violations(in: ["x": value]).map(\.path)
    }

    @Test(
        "a limit of a field is kept in lists, maps, unions and records of its own type",
        arguments: [
            ("Note", ["text": "long"], ["x.text"]),
            ("[[Note]]", [[], [["text": "ok"], ["text": "long"]]], ["x[1][1].text"]),
            ("{Note}", ["a": ["text": "long"], "b": ["text": "long"]], ["x[\"a\"].text", "x[\"b\"].text"]),
            ("Note", ["answers": [["answers": [["text": "long"]]]]], ["x.answers[0].answers[0].text"]),
            ("Note", ["kind": "N", "extra": ["k": ["text": "long"]]], ["x.extra[\"k\"].text"]),
            ("Note", ["kind": 7, "extra": ["text": "long"]], ["x.extra.text"]),
            ("Note", ["kind": "other", "extra": ["text": "long"]], []),
            ("Note", ["answers": 7, "extra": nil], []),
        ] as [(String, WireValue, [String])]
    )
    func places(content: String, value: WireValue, paths: [String]) {
        #expect(Self.paths(content, value) == paths)
    }

    @Test("a union among the arguments is told by the tag beside it")
    func parameters() {
        let contract = Self.contract(.type("Extra"), tag: "kind")
        let value: WireValue = ["text": "long"]
        #expect(contract.violations(in: ["kind": 7, "x": value]).map(\.path) == ["x.text"])
        #expect(contract.violations(in: ["kind": "N", "x": value]).isEmpty)
    }

    @Test("an empty value that counts as missing is the default, at any depth")
    func defaults() {
        let contract = Self.contract(.items(.type("Note")))
        let adjusted = contract.adjusted(["x": [["title": "", "answers": [["title": ""]]], ["title": "a"]]])
        #expect(adjusted == ["x": [["title": "none", "answers": [["title": "none"]]], ["title": "a"]]])
    }

    @Test("a parameter with a default counts as given in a group once it asks for something")
    func groups() {
        let group = CombinationContract(fact: "g", names: ["list", "flag"])
        let contract = MethodContract(
            id: "a",
            method: "a",
            parameters: [ParameterContract("list", defaultValue: []), ParameterContract("flag", defaultValue: false)],
            atLeastOne: [group],
            argumentError: Self.invalid
        )
        #expect(contract.violations(in: ["list": [], "flag": false]).map(\.fact) == ["g"])
        #expect(contract.violations(in: ["list": [], "flag": true]).isEmpty)
        #expect(contract.violations(in: ["list": ["x"], "flag": false]).isEmpty)
    }

    @Test("types that can't be read are a flaw of every contract that refers to them")
    func flaw() {
        let broken = TypeContracts(#"{"Note": {"fields": [{"limits": []}]}}"#)
        let json = #"{"id": "a", "method": "a", "argumentError": {"name": "invalid"}}"#
        #expect(MethodContract(json, types: broken).flaw != nil)
        #expect(MethodContract(json, types: Self.types).flaw == nil)
    }

    @Test("where types stand is written like a type", arguments: ["Note", "[Note]", "{[{Note}]}"])
    func content(text: String) throws {
        #expect(ContentContract(text)?.description == text)
        #expect(try ContentContract(wire: .string(text)).description == text)
        #expect(throws: WireError.self) { try ContentContract(wire: "[]") }
    }

    @Test("keys of maps are numbers for limits of numbers")
    func keys() {
        let limit = Limit(
            fact: "k",
            part: .keys,
            rule: .range(minimum: nil, maximum: 9, unit: .value),
            error: Self.invalid
        )
        #expect(limit.isKept(by: ["9": "a"]))
        #expect(!limit.isKept(by: ["10": "a"]))
    }

    @Test("powers of two are looked for in numbers of any kind", arguments: [3.0, 2.5, -2, 16])
    func powers(number: Double) {
        let limit = Limit(fact: "p", rule: .powerOfTwo(exponents: 0...3, orOneOf: []), error: Self.invalid)
        #expect(!limit.isKept(by: .double(number)))
        #expect(limit.isKept(by: 8.0))
    }

    @Test("a file is measured in bytes, and cut")
    func files() {
        let limit = Limit(
            fact: "f",
            rule: .range(minimum: nil, maximum: 2, unit: .bytes),
            excess: .truncate,
            error: Self.invalid
        )
        #expect(limit.measure(.bytes([1, 2, 3])) == 3)
        #expect(limit.measure("abc") == nil)
        #expect(limit.adjusted(.bytes([1, 2, 3])) == .bytes([1, 2]))
    }
}
