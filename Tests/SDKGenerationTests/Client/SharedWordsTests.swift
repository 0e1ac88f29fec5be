import SDKRuntime
import SDKSpec
import Testing

/// The generator writes words into contracts that the runtime reads. Neither imports the other, so both have them.
@Suite struct SharedWordsTests {
    @Test("the runtime knows every unit of the language, and no other")
    func runtimeKnowsEveryUnit() {
        #expect(SDKRuntime.LimitUnit.allCases.map(\.rawValue) == SDKSpec.LimitUnit.allCases.map(\.rawValue))
    }

    @Test("the runtime knows whatever can happen beyond a limit, and nothing else")
    func runtimeKnowsWhateverCanHappen() {
        #expect(SDKRuntime.LimitExcess.allCases.map(\.rawValue) == SDKSpec.LimitExcess.allCases.map(\.rawValue))
    }

    @Test("the runtime knows whose calls can be counted together")
    func runtimeKnowsWhoseCalls() {
        #expect(RateContract.Scope.allCases.map(\.rawValue) == Rate.Scope.allCases.map(\.rawValue))
    }

    @Test("the runtime knows how arguments travel")
    func runtimeKnowsHowArguments() {
        #expect(MethodContract.Passing.allCases.map(\.rawValue) == Overload.Passing.allCases.map(\.rawValue))
    }
}
