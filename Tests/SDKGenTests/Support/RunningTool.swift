import Foundation
import Synchronization

/// The tool while it runs: for commands that go on until they are told to end.
final class RunningTool {
    /// What one of its streams has said so far.
    private final class Collected: Sendable {
        private let text = Mutex("")

        var sofar: String { text.withLock(\.self) }

        func collect(from pipe: Pipe) {
            pipe.fileHandleForReading.readabilityHandler = { handle in
                let data = handle.availableData
                guard !data.isEmpty else {
                    handle.readabilityHandler = nil
                    return
                }
                self.text.withLock { $0 += String(decoding: data, as: UTF8.self) }
            }
        }
    }

    /// What it never said.
    struct NeverSaid: Error, CustomStringConvertible {
        let description: String
    }

    private let process = Process()
    private let output = Collected()
    private let error = Collected()

    init(_ arguments: [String], in folder: URL) throws {
        process.executableURL = try Tool.executable()
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        let (output, error) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = error
        try process.run()
        self.output.collect(from: output)
        self.error.collect(from: error)
    }

    deinit { if process.isRunning { process.terminate() } }

    /// Waits until standard output holds a text, and returns all of it.
    @discardableResult
    func output(containing text: String) async throws -> String { try await wait(for: text, in: output) }

    /// Waits until standard error holds a text, and returns all of it.
    @discardableResult
    func error(containing text: String) async throws -> String { try await wait(for: text, in: error) }

    private func wait(for text: String, in stream: Collected) async throws -> String {
        for _ in 0..<6_000 {
            if stream.sofar.contains(text) { return stream.sofar }
            guard process.isRunning || !stream.sofar.isEmpty else { break }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw NeverSaid(description: "'\(text)' in '\(output.sofar)', '\(error.sofar)'")
    }

    /// Presses Ctrl-C and waits for the end.
    ///
    /// - Returns: The exit status.
    func interrupt() -> Int32 {
        process.interrupt()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
