import SDKRuntime
import SDKSpec
import Testing

@testable import SDKMockRuntime

/// The runtimes don't know the spec's model, so a few things are called by a name in each.
@Suite("What runtimes and spec call alike")
struct SameNamesTests {
    @Test("a fact that the runtime names by itself has the spec's id")
    func facts() {
        let required = FactID.required(overload: "lend.one", parameter: "note")
        #expect(FactName.required("note", of: "lend.one") == required.rawValue)
        #expect(FactName.event("ITEM_DUE", of: "lend") == FactID.event(overload: "lend", event: "ITEM_DUE").rawValue)
        #expect(FactName.constant("days") == FactID.constant("days").rawValue)
    }

    @Test("a failure in a procedure is one of the method that runs", arguments: [1, 2])
    func procedures(number: Int) {
        let place = FailurePlace(body: .procedure("handOver"), error: "lent", number: number)
        let same = FactID.failure(of: .call("lend"), error: "lent", number: number)
        #expect(FactName.id(of: place.rawValue, in: "lend", number: nil) == same.rawValue)
        let third = FactID.failure(of: .call("lend"), error: "lent", number: 3)
        #expect(FactName.id(of: place.rawValue, in: "lend", number: 3) == third.rawValue)
    }

    @Test("a failure at a gate is the same fact whatever runs")
    func gates() {
        let place = FailurePlace(body: .gate("open"), error: "closed", number: 1)
        #expect(FactName.id(of: place.rawValue, in: "lend", number: 3) == place.rawValue)
        #expect(place.fact.rawValue == place.rawValue)
    }

    @Test("what fills a quota in every edition does so in any")
    func everyEdition() {
        let maximum = [Quota.everyEdition: 3, "large": 5]
        let quota = QuotaContract(fact: "lend.quota", maximum: maximum, error: ErrorCode("tooMany"))
        #expect(quota.maximum(in: "large") == 5)
        #expect(quota.maximum(in: "small") == 3)
    }

    @Test("limits have the same units, parts and consequences")
    func limits() {
        #expect(SDKRuntime.LimitUnit.allCases.map(\.rawValue) == SDKSpec.LimitUnit.allCases.map(\.rawValue))
        #expect(SDKRuntime.LimitExcess.allCases.map(\.rawValue) == SDKSpec.LimitExcess.allCases.map(\.rawValue))
        #expect(SDKRuntime.Limit.Part.allCases.map(\.rawValue) == SDKSpec.Limit.Part.allCases.map(\.rawValue))
    }

    @Test("calls are counted together and passed on in the same ways")
    func calls() {
        #expect(RateContract.Scope.allCases.map(\.rawValue) == Rate.Scope.allCases.map(\.rawValue))
        #expect(MethodContract.Passing.allCases.map(\.rawValue) == Overload.Passing.allCases.map(\.rawValue))
    }
}
