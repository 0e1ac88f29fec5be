import Foundation
import Testing

@Suite struct SchemaTests {
    @Test func `the committed schema is the one that is printed`() throws {
        let run = try Tool.run(["schema"], in: Checkout.folder)
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
        let committed = try String(contentsOf: Checkout.folder.appending(path: "Spec/schema.json"), encoding: .utf8)
        #expect(run.output == committed)
        #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any])
    }
}
