import Platform
import SDKSpec

/// A revision in a repository of Git.
struct GitRevision {
    let name: String

    init(_ name: String) { self.name = name }

    /// The files of a spec, as they were then: those that would be read from the folder. It is relative to where the command
    /// runs.
    func files(in folder: String) throws -> [SpecificationFile] {
        let commit = try commit()
        let listing = try Self.run(["ls-tree", "-r", "-z", "--name-only", commit, "--", folder])
        let paths = String(decoding: listing, as: UTF8.self).split(separator: "\0").map(String.init)
            .filter { $0.hasSuffix(".yaml") && !Self.isHidden($0, in: folder) }
        guard !paths.isEmpty else { throw CommandFailure("there is no spec in '\(folder)' at the revision '\(name)'") }
        return zip(paths, try contents(of: paths, in: commit)).map { path, bytes in
            SpecificationFile(path: "\(name):\(path)", bytes: bytes)
        }
    }

    /// Whether there is such a revision.
    var exists: Bool { (try? commit()) != nil }

    /// The commit that it is. What it names is looked up first: to the text of `:/text` nothing can be added.
    private func commit() throws -> String {
        do {
            return try Self.object(Self.object(name) + "^{commit}")
        } catch {
            throw CommandFailure("'\(name)' is neither a folder nor a revision of Git")
        }
    }

    private static func object(_ name: String) throws -> String {
        // Without the last option, a revision that begins with a hyphen would be one.
        let found = try run(["rev-parse", "--verify", "--quiet", "--end-of-options", name])
        return String(decoding: found, as: UTF8.self).filter { !$0.isNewline }
    }

    /// Whether a file, or a folder that it is in below the spec's, is hidden.
    private static func isHidden(_ path: String, in folder: String) -> Bool {
        // Git tells paths from where one stands, however the folder is written.
        let here = URL(filePath: ".").standardizedFileURL.pathComponents
        let place = URL(filePath: folder).standardizedFileURL.pathComponents
        let shared = zip(here, place).prefix { $0 == $1 }.count
        let depth = here.count - shared + place.count - shared
        return path.split(separator: "/").dropFirst(depth).contains { $0.hasPrefix(".") }
    }
}

// Asking Git.
extension GitRevision {
    /// How many files are asked for at once: a process for each would take longer than the rest, and a command has its length.
    private static let mostPaths = 500

    /// What is in files, or in what links lead to.
    private func contents(of paths: [String], in commit: String) throws -> [[UInt8]] {
        var contents: [[UInt8]] = []
        for start in stride(from: 0, to: paths.count, by: Self.mostPaths) {
            let some = paths[start..<min(start + Self.mostPaths, paths.count)]
            let answer = try Self.run(
                ["cat-file", "--batch", "--follow-symlinks"],
                asking: some.map { "\(commit):./\($0)" }
            )
            var rest = answer[...]
            for path in some { contents.append(try content(of: path, &rest)) }
        }
        return contents
    }

    /// The next file in what Git answers: a line `hash blob 12`, so many bytes, and a line end.
    private func content(of path: String, _ rest: inout ArraySlice<UInt8>) throws -> [UInt8] {
        let head = rest.prefix { $0 != UInt8(ascii: "\n") }
        let words = String(decoding: head, as: UTF8.self).split(separator: " ")
        guard words.count == 3, words[1] == "blob", let size = Int(words[2]), rest.count >= head.count + size + 2 else {
            throw CommandFailure("'\(path)' can't be read at the revision '\(name)'; does the link lead out of it?")
        }
        let bytes = rest.dropFirst(head.count + 1).prefix(size)
        rest = rest[(bytes.endIndex + 1)...]
        return Array(bytes)
    }

    /// What Git says. The shell is asked to run it: Foundation's `Process` would come with all of Foundation.
    ///
    /// - Parameter lines: What it reads.
    private static func run(_ arguments: [String], asking lines: [String] = []) throws -> [UInt8] {
        let git = (["git"] + arguments.map(\.shellQuoted)).joined(separator: " ")
        let questions = lines.map(\.shellQuoted).joined(separator: " ")
        let command = lines.isEmpty ? "\(git) </dev/null" : "printf '%s\\n' \(questions) | \(git)"
        let failure = CommandFailure("`git \(arguments.joined(separator: " "))` failed")
        guard let stream = popen("\(command) 2>/dev/null", "r") else { throw failure }
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
}
