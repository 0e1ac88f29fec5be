import Foundation

/// Writes what the examples and stories of the spec look like on the wire: `chat-recorder Generated/Recordings/….json`.
@main
struct Recorder {
    static func main() async throws {
        guard CommandLine.arguments.count == 2 else {
            FileHandle.standardError.write(Data("usage: chat-recorder FILE\n".utf8))
            exit(2)
        }
        let file = URL(filePath: CommandLine.arguments[1])
        let text = try await ChatRecordings.text()
        if let found = try? String(contentsOf: file, encoding: .utf8), found == text { return }
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file, options: .atomic)
    }
}
