import Testing

@testable import SDKGeneration

@Suite("What one of several is called")
struct EntryNameTests {
    @Test(
        "is its name without the ending of several",
        arguments: [
            ("users", "user"), ("entries", "entry"), ("matches", "match"), ("addresses", "address"), ("boxes", "box"),
            ("status", "status"), ("class", "class"), ("basis", "basis"), ("s", "s"), ("data", "data"),
        ]
    )
    func singular(several: String, one: String) {
        #expect(several.singular == one)
    }
}
