import Foundation
import Testing

@Suite struct SchemaTests {
    @Test(
        "the committed file is the one that is printed",
        arguments: [("schema", "Spec/schema.json"), ("grammar", "Spec/behaviour.tmLanguage.json")]
    )
    func committedFileIsTheOneThatIsPrinted(command: String, path: String) throws {
        let run = try Tool.run([command], in: Checkout.folder)
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
        let committed = try String(contentsOf: Checkout.folder.appending(path: path), encoding: .utf8)
        #expect(run.output == committed)
        #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any])
    }
}
