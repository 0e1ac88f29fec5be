import ArgumentParser
import Foundation
import SDKSpec

/// A revision in a repository of Git.
struct GitRevision {
    let name: String

    init(_ name: String) { self.name = name }

    /// The files of a spec, as they were then. The folder is relative to where the command runs.
    func files(in folder: String) throws -> [SpecificationFile] {
        // Without it, a revision that begins with a hyphen would be an option.
        let commit = try text(of: ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"])
        let listing = try Self.run(["ls-tree", "-r", "-z", "--name-only", commit, "--", folder])
        let paths = String(decoding: listing, as: UTF8.self).split(separator: "\0").map(String.init)
            .filter { $0.hasSuffix(".yaml") }
        guard !paths.isEmpty else { throw ValidationError("there is no spec in '\(folder)' at the revision '\(name)'") }
        return try paths.map { path in
            let bytes = try Self.run(["cat-file", "blob", "\(commit):./\(path)"])
            return SpecificationFile(path: "\(name):\(path)", bytes: bytes)
        }
    }

    private func text(of arguments: [String]) throws -> String {
        do {
            return String(decoding: try Self.run(arguments), as: UTF8.self).trimmingCharacters(in: .newlines)
        } catch {
            throw ValidationError("'\(name)' is neither a folder nor a revision of Git")
        }
    }

    /// What Git says.
    private static func run(_ arguments: [String]) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw ValidationError("`git \(arguments.joined(separator: " "))` failed")
        }
        return Array(bytes)
    }
}
