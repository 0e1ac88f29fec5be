import Testing

@testable import SDKRuntime

@Suite("What a contract looks at")
struct ContractPlanTests {
    private static let invalid = ErrorCode("invalid")

    private static func limit(_ error: ErrorCode, _ excess: LimitExcess = .reject) -> Limit {
        Limit(fact: "f", rule: .range(minimum: 1, maximum: nil, unit: .items), excess: excess, error: error)
    }

    private func plan(_ parameters: [ParameterContract]) -> ContractPlan {
        let types = TypeContracts([
            "Tree": TypeContract(
                fields: [
                    ParameterContract("branches", content: .items(.type("Tree"))),
                    ParameterContract("name", isRequired: true),
                ]
            ),
            "Name": TypeContract(limits: [Self.limit(ErrorCode("tooLong"))]),
            "Span": TypeContract(
                checks: [ArgumentCheck(fact: "c", error: Self.invalid, condition: .value(false), words: "")]
            ),
        ])
        let contract = MethodContract(
            id: "a",
            method: "a",
            parameters: parameters,
            types: types,
            argumentError: Self.invalid
        )
        return contract.plan
    }

    @Test(
        "is the parameters that demand it, themselves or in what they hold",
        arguments: [
            (ParameterContract("a"), []), (ParameterContract("a", isRequired: true), [.presence]),
            (ParameterContract("a", limits: [limit(invalid)]), [.argumentLimits]),
            (ParameterContract("a", limits: [limit(ErrorCode("full"))]), [.ownLimits]),
            (ParameterContract("a", limits: [limit(invalid, .truncate)]), [.argumentLimits]),
            (ParameterContract("a", limits: [limit(invalid, .clamp)]), []),
            (ParameterContract("a", content: .items(.type("Tree"))), [.presence]),
            (ParameterContract("a", content: .keyed("Name", .type("Span"))), [.agreement, .ownLimits]),
            (ParameterContract("a", content: .type("Unknown")), []),
        ] as [(ParameterContract, [ContractDemand])]
    )
    func demands(parameter: ParameterContract, demands: [ContractDemand]) {
        let plan = plan([ParameterContract("other"), parameter])
        #expect(ContractDemand.allCases.filter { !plan.steps[$0].isEmpty } == demands)
        for demand in demands { #expect(plan.steps[demand].map(\.parameter) == [parameter]) }
    }

    @Test("of a type, it is the fields that demand it")
    func fields() {
        let types = plan([ParameterContract("a", content: .keyed("Name", .items(.type("Tree"))))]).types
        #expect(types.keys.sorted() == ["Name", "Tree"])
        #expect(types["Tree"]?.fields[.presence].map(\.name) == ["branches", "name"])
        #expect(types["Tree"]?.fields[.ownLimits].isEmpty == true)
    }

    @Test("is the same for a contract that was read")
    func read() throws {
        let contract = MethodContract(
            id: "a",
            method: "a",
            parameters: [ParameterContract("a", isRequired: true)],
            argumentError: Self.invalid
        )
        #expect(try MethodContract(wire: contract.wire).violations(in: [:]).map(\.path) == ["a"])
        #expect(MethodContract(contract.wire.description).violations(in: [:]).map(\.path) == ["a"])
    }

    @Test("knows who asks for the caller, and for an edition")
    func callerAndEdition() {
        #expect(!plan([ParameterContract("a")]).hasChecks)
        #expect(plan([ParameterContract("a", content: .type("Span"))]).hasChecks)
        let costly = ParameterContract("a", edition: EditionContract("large", fact: "e"))
        #expect(plan([ParameterContract("b"), costly]).editions.map(\.parameter.name) == ["a"])
    }
}
