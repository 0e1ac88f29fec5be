import SDKRuntime
import Testing

@testable import SpecContracts

@Suite("The words of checks")
struct CheckWordTests {
    @Test("contracts are written in the words that the runtime reads")
    func sameWords() {
        #expect(Set(CheckWord.allCases.map(\.rawValue)) == Set(CheckOperation.allCases.map(\.rawValue)))
    }
}
