import Foundation

/// Runs `swift` and keeps what it prints.
enum Command {
    /// What a command left behind.
    struct Output {
        let status: Int32
        let lines: [String]
    }

    /// Runs `swift` with arguments.
    static func swift(_ arguments: [String]) throws -> Output {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["swift"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let text = String(decoding: bytes, as: UTF8.self)
        return Output(status: process.terminationStatus, lines: text.split(separator: "\n").map(String.init))
    }
}
