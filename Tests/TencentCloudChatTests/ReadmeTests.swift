import Foundation
import Testing

@Suite("The README shows what runs")
struct ReadmeTests {
    @Test("its example is the example target's source")
    func example() throws {
        let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let source = try String(contentsOf: root.appending(path: "Tests/ChatExample/main.swift"), encoding: .utf8)
        #expect(readme.contains("```swift\n\(source)```"))
    }
}
