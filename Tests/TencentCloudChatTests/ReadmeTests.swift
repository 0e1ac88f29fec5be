import Foundation
import TencentCloudChatConformance
import Testing

@Suite("The README shows what runs")
struct ReadmeTests {
    private static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    @Test("its example is the example target's source")
    func example() throws {
        let source = try Self.text("Tests/ChatExample/main.swift")
        #expect(try Self.text("README.md").contains("```swift\n\(source)```"))
    }

    @Test("it says how many facts there are, in thousands, and what share of them is how well known")
    func facts() throws {
        let facts = try ChatConformance.facts
        let readme = try Self.text("README.md")
        #expect(readme.contains("Of the more than \(facts.count / 1000),000 facts about Tencent Cloud Chat"))
        let statuses = Dictionary(grouping: facts, by: \.status).mapValues(\.count)
        #expect(statuses.count == 5)
        for (status, count) in statuses {
            let share = (Double(count) / Double(facts.count) * 100).rounded()
            #expect(readme.contains("| \(status.rawValue) | \(Int(share)) % |"), "\(status): \(share)")
        }
    }
}
