import SDKRuntime
import Testing

@Suite("What errors call types")
struct TypeNameTests {
    private func expected<Value: WireConvertible>(_ type: Value.Type) -> String? {
        var reader = WireReader(["value": .object(["": true])], of: "Holder")
        let _: Value = reader.required("value")
        return reader.failure?.expected
    }

    @Test("is what the spec writes")
    func names() {
        #expect(expected(Int.self) == "Int")
        #expect(expected(UInt64.self) == "UInt")
        #expect(expected(Int?.self) == "Int?")
        #expect(expected(UInt64?.self) == "UInt?")
    }

    @Test("is that of the keys of a map")
    func keys() {
        let error = #expect(throws: WireError.self) { try WireMap<UInt64, Bool>(wire: ["-1": true]) }
        #expect(error?.expected == "a key of type UInt")
    }
}
