import SDKConformance
import SDKSpec
import Testing

/// A suite's data are written by one room and read by another, neither of which knows the other's types.
@Suite("What a suite's data say of facts")
struct FactWordsTests {
    @Test("a suite reads every kind and every status that a spec writes, and no other")
    func sameWords() {
        #expect(ConformanceFact.Kind.allCases.map(\.rawValue) == Fact.Kind.allCases.map(\.rawValue))
        #expect(ConformanceFact.Status.allCases.map(\.rawValue) == FactStatus.allCases.map(\.rawValue))
    }
}
