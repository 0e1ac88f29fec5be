import SDKRuntime
import TencentCloudChat
import Testing

@Suite("Generated contracts")
struct ContractsTests {
    @Test("each is read whole, under an id of its own")
    func contracts() {
        let contracts = ChatContracts.all
        #expect(contracts.count > 100)
        #expect(contracts.compactMap(\.flaw).isEmpty)
        #expect(Set(contracts.map(\.id)).count == contracts.count)
    }
}
