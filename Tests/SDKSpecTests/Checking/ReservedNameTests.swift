import Foundation
import Testing

@testable import SDKSpec

@Suite("Names that generated code needs itself")
struct ReservedNameTests {
    @Test(
        "every public type of the runtimes is among them",
        arguments: ["SDKRuntime", "SDKMockRuntime", "SDKConformance", "MockConformance"]
    )
    func runtimes(module: String) throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../../Sources/\(module)").standardizedFileURL
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        let declaration = /^public (?:final )?(?:struct|class|enum|protocol|typealias) (\w+)/.anchorsMatchLineEndings()
        var names: [String] = []
        for file in files where file.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            names += text.matches(of: declaration).map { String($0.1) }
        }
        #expect(names.count > 1)
        #expect(names.filter { !StandingNames.runtimeTypes.contains($0) }.sorted() == [])
    }
}
