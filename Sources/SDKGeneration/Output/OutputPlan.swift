import Platform

/// What has to happen in an output directory so that it holds the generated files.
struct OutputPlan {
    /// The paths of files that are new or have another text than the one that lies there.
    private(set) var changed: [String] = []
    /// The paths of generated files that aren't generated any more.
    private(set) var stale: [String] = []
    /// The paths of files that stay as they are.
    private(set) var unchanged: [String] = []
    /// What `changed` and `stale` come to.
    private(set) var differences: [OutputDifference] = []

    private var paths: Set<String> = []

    /// Lays claim to a path before its file is looked at.
    mutating func claim(_ path: String) throws(GenerationError) {
        try Self.validate(path)
        guard paths.insert(path).inserted else { throw .pathTwice(path) }
    }

    /// Adds a file that was looked at.
    mutating func add(_ path: String, _ difference: OutputDifference?) {
        guard let difference else { return unchanged.append(path) }
        changed.append(path)
        differences.append(difference)
    }

    /// The plan once every file was added: with what isn't generated any more, and all in the order of the paths.
    func completed(in directory: URL) throws(GenerationError) -> OutputPlan {
        var plan = self
        for folder in folders { plan.stale += try Self.marked(in: folder, of: directory, but: paths) }
        plan.differences += plan.stale.map { .stale(path: $0) }
        plan.changed.sort()
        plan.stale.sort()
        plan.unchanged.sort()
        plan.differences.sort { $0.path < $1.path }
        return plan
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
    private var folders: [String] {
        Set(paths.compactMap { $0.contains("/") ? $0.split(separator: "/").first.map(String.init) : nil }).sorted()
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
                .filter { !paths.contains("\(folder)/\($0)") && GeneratedFile.isMarked("\(root)/\($0)") }
                .map { "\(folder)/\($0)" }
        } catch {
            throw .file(path: root, action: "list", reason: FileProblem.reason(of: error))
        }
    }
}
