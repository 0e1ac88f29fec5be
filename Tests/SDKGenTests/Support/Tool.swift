import Foundation
import Synchronization
import Testing

/// The `sdkgen` that was built along with the tests, run as anybody runs it: as a process.
enum Tool {
    /// What a run came to.
    struct Outcome: Sendable, CustomTestStringConvertible {
        /// The exit status; 128 and the signal's number for a process that was ended by a signal, as shells count.
        let status: Int32
        /// Standard output.
        let output: String
        /// Standard error.
        let error: String

        var testDescription: String { "status \(status), output: \(output.prefix(500)), error: \(error.prefix(2000))" }
    }

    /// Where the executable is.
    ///
    /// It lies in the build directory beside the test bundle, `…/debug/sdkgenPackageTests.xctest`. On Linux the bundle
    /// is itself the process; on macOS a helper of the toolchain is, which names the bundle among its arguments or has
    /// loaded it.
    static func executable() throws -> URL {
        let paths = CommandLine.arguments + Bundle.allBundles.map(\.bundlePath)
        for path in paths {
            var url = URL(filePath: path).standardizedFileURL
            while url.pathComponents.count > 1, url.pathExtension != "xctest" { url.deleteLastPathComponent() }
            let tool = url.deletingLastPathComponent().appending(path: "sdkgen")
            if url.pathExtension == "xctest", FileManager.default.isExecutableFile(atPath: tool.path) { return tool }
        }
        throw Missing(paths: paths)
    }

    /// Runs the tool and waits for its end.
    ///
    /// - Parameters:
    ///   - arguments: What follows its name.
    ///   - folder: The folder that it stands in.
    ///   - changes: Variables to change in the environment; nil takes one away.
    ///   - program: What to run in the tool's place, such as a shell that runs the tool.
    static func run(
        _ arguments: [String],
        in folder: URL,
        changing changes: [String: String?] = [:],
        program: URL? = nil
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = try program ?? executable()
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(changes.compactMapValues(\.self)) { $1 }
            .filter { changes[$0.key] != .some(nil) }
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        let error = Pipe()
        process.standardOutput = output
        process.standardError = error
        try process.run()
        // A process that fills one pipe while the other is waited for would wait for ever, so each has its reader.
        let errorText = Mutex("")
        let readers = DispatchGroup()
        let errorHandle = error.fileHandleForReading
        DispatchQueue.global().async(group: readers) {
            let text = String(decoding: errorHandle.readDataToEndOfFile(), as: UTF8.self)
            errorText.withLock { $0 = text }
        }
        let outputText = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        readers.wait()
        process.waitUntilExit()
        let status = process.terminationStatus
        return Outcome(
            status: process.terminationReason == .uncaughtSignal ? 128 + status : status,
            output: outputText,
            error: errorText.withLock { $0 }
        )
    }

    private struct Missing: Error, CustomStringConvertible {
        let paths: [String]
        var description: String { "no sdkgen beside any of \(paths)" }
    }
}
