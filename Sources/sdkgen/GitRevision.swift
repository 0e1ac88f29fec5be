import ArgumentParser
import Platform
import SDKSpec

/// A revision in a repository of Git.
struct GitRevision {
    let name: String

    init(_ name: String) { self.name = name }

    /// The files of a spec, as they were then. The folder is relative to where the command runs.
    func files(in folder: String) throws -> [SpecificationFile] {
        let commit = try commit()
        let listing = try Self.run(["ls-tree", "-r", "-z", "--name-only", commit, "--", folder])
        let paths = String(decoding: listing, as: UTF8.self).split(separator: "\0").map(String.init)
            .filter { $0.hasSuffix(".yaml") }
        guard !paths.isEmpty else { throw ValidationError("there is no spec in '\(folder)' at the revision '\(name)'") }
        return try paths.map { path in
            let bytes = try Self.run(["cat-file", "blob", "\(commit):./\(path)"])
            return SpecificationFile(path: "\(name):\(path)", bytes: bytes)
        }
    }

    /// Whether there is such a revision.
    var exists: Bool { (try? commit()) != nil }

    /// The commit that it is. What it names is looked up first: to the text of `:/text` nothing can be added.
    private func commit() throws -> String {
        do {
            return try Self.object(Self.object(name) + "^{commit}")
        } catch {
            throw ValidationError("'\(name)' is neither a folder nor a revision of Git")
        }
    }

    private static func object(_ name: String) throws -> String {
        // Without the last option, a revision that begins with a hyphen would be one.
        let found = try run(["rev-parse", "--verify", "--quiet", "--end-of-options", name])
        return String(decoding: found, as: UTF8.self).filter { !$0.isNewline }
    }

    /// What Git says. The shell is asked to run it: Foundation's `Process` would come with all of Foundation.
    private static func run(_ arguments: [String]) throws -> [UInt8] {
        let command = (["git"] + arguments.map(quoted) + ["</dev/null", "2>/dev/null"]).joined(separator: " ")
        let failure = ValidationError("`git \(arguments.joined(separator: " "))` failed")
        guard let stream = popen(command, "r") else { throw failure }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&piece, 1, piece.count, stream)
            guard count > 0 else { break }
            bytes += piece[..<count]
        }
        guard pclose(stream) == 0 else { throw failure }
        return bytes
    }

    /// An argument as the shell reads it, whatever is in it.
    private static func quoted(_ argument: String) -> String {
        "'" + argument.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
