import Foundation
import Testing

@Suite("What a finding is about is told by data")
struct UnreadMessageTests {
    /// What looks into the words of a message or a help.
    private static var reading: Regex<(Substring, Substring, Substring)> {
        #/\b(message|help|label)[?!]?\.(contains|first|has|split|range|ranges|starts|components|matches|wholeMatch)/#
            .wordBoundaryKind(.simple)
    }

    @Test("no code looks into the words of a message")
    func words() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/SDKSpec")
        let files = try #require(FileManager.default.enumerator(at: root.standardized, includingPropertiesForKeys: nil))
        var count = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            count += 1
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.firstMatch(of: Self.reading) == nil, "\(file.lastPathComponent)")
        }
        #expect(count > 100)
    }

    @Test(
        "a look into a message would be seen",
        arguments: ["finding.message.contains(\"x\")", "help?.hasPrefix(\"did\")"]
    )
    func seen(code: String) {
        #expect(code.firstMatch(of: Self.reading) != nil)
    }
}
