import Platform

/// What has to happen in an output directory so that it holds the generated files.
struct OutputPlan {
    /// The files that are new or have another text than the one that lies there.
    private(set) var changed: [GeneratedFile] = []
    /// The paths of generated files that aren't generated any more.
    private(set) var stale: [String] = []
    /// The paths of files that stay as they are.
    private(set) var unchanged: [String] = []
    /// What `changed` and `stale` come to, in the order of the paths.
    private(set) var differences: [OutputDifference] = []

    /// Compares files with a directory; nothing is written.
    init(_ files: [GeneratedFile], in directory: URL) throws(GenerationError) {
        var paths: Set<String> = []
        for file in files {
            try Self.validate(file.path)
            guard paths.insert(file.path).inserted else { throw .pathTwice(file.path) }
        }
        for file in files.sorted(by: { $0.path < $1.path }) { try compare(file, in: directory) }
        for folder in Self.folders(of: files) {
            stale += try Self.marked(in: folder, of: directory, but: paths)
        }
        stale.sort()
        differences += stale.map { .stale(path: $0) }
        differences.sort { $0.path < $1.path }
    }

    private mutating func compare(_ file: GeneratedFile, in directory: URL) throws(GenerationError) {
        let url = directory.appending(path: file.path)
        guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else {
            changed.append(file)
            differences.append(.missing(path: file.path))
            return
        }
        let found: Data
        do {
            found = try Data(contentsOf: url)
        } catch {
            throw .file(path: url.path(percentEncoded: false), action: "read", reason: FileProblem.reason(of: error))
        }
        if found == Data(file.contents.utf8) {
            unchanged.append(file.path)
        } else {
            changed.append(file)
            let text = String(decoding: found, as: UTF8.self)
            differences.append(.between(file.path, expected: file.contents, found: text))
        }
    }

    /// A path has to stay inside the directory, on every system.
    private static func validate(_ path: String) throws(GenerationError) {
        let names = path.split(separator: "/", omittingEmptySubsequences: false)
        let isInside = names.allSatisfy {
            !$0.isEmpty && $0 != "." && $0 != ".." && !$0.contains("\\") && !$0.contains("\0")
        }
        guard isInside else { throw .pathOutside(path) }
    }

    /// The folders that belong to the generator: those that its files stand in. The directory itself is none.
    private static func folders(of files: [GeneratedFile]) -> [String] {
        Set(files.compactMap { $0.path.contains("/") ? $0.path.split(separator: "/").first.map(String.init) : nil })
            .sorted()
    }

    /// The paths of the files in a folder that carry the generator's mark, those that are generated again left out.
    private static func marked(
        in folder: String,
        of directory: URL,
        but paths: Set<String>
    ) throws(GenerationError) -> [String] {
        let root = directory.appending(path: folder, directoryHint: .isDirectory).path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: root) else { return [] }
        do {
            return try FileManager.default.subpathsOfDirectory(atPath: root)
                .filter { !paths.contains("\(folder)/\($0)") && isMarked("\(root)/\($0)") }
                .map { "\(folder)/\($0)" }
        } catch {
            throw .file(path: root, action: "list", reason: FileProblem.reason(of: error))
        }
    }

    /// The mark stands among the first lines; a licence may stand before it.
    private static func isMarked(_ path: String) -> Bool {
        guard let file = FileManager.default.contents(atPath: path) else { return false }
        return String(decoding: file.prefix(4096), as: UTF8.self).contains(GeneratedFile.mark)
    }
}
