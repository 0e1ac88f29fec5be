import Foundation
import Testing

@testable import chat_recorder

@Suite("What the reference shows of calls is what comes of them")
struct RecordingTests {
    @Test("a run gives what was recorded; `make record` records anew")
    func same() async throws {
        let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
        let file = root.appending(path: "Generated/Recordings/TencentCloudChat.json")
        let recorded = try String(contentsOf: file, encoding: .utf8)
        let run = try await ChatRecordings.text()
        let difference = zip(recorded.split(separator: "\n"), run.split(separator: "\n")).first { $0 != $1 }
        #expect(recorded == run, "first difference: \(difference.map { "\($0)\n\($1)" } ?? "the number of lines")")
    }
}
