import Platform

/// A change of the output directory that can be undone until it is finished.
struct OutputChange {
    private enum Step {
        case madeFolder(URL)
        case placed(URL)
        case setAside(path: String)
    }

    private let staging: StagingFolder
    private var steps: [Step] = []

    /// Begins the change for which files were written aside.
    init(from staging: StagingFolder) {
        self.staging = staging
    }

    /// Moves a file that was written aside to its place; what lies there is set aside.
    mutating func moveIntoPlace(_ path: String) throws(GenerationError) {
        let target = staging.directory.appending(path: path)
        try makeFolder(target.deletingLastPathComponent())
        if Self.isTaken(target.path(percentEncoded: false)) { try moveAway(path) }
        let source = staging.new(path)
        try FileProblem.attempt("write", target) { try FileManager.default.moveItem(at: source, to: $0) }
        steps.append(.placed(target))
    }

    /// Takes a file out of the directory.
    mutating func moveAway(_ path: String) throws(GenerationError) {
        let target = staging.old(path)
        try FileProblem.attempt("move", staging.directory.appending(path: path)) { source in
            try FileProblem.makeFolders(target.deletingLastPathComponent())
            try FileManager.default.moveItem(at: source, to: target)
        }
        steps.append(.setAside(path: path))
    }

    /// Removes what was set aside: the change stays.
    consuming func finish() {
        staging.remove()
    }

    /// Undoes every step, the last first. What can't be moved back stays where it was set aside.
    ///
    /// - Parameter problem: Why the change is undone.
    /// - Returns: The problem, with what couldn't be moved back.
    consuming func undo(after problem: GenerationError) -> GenerationError {
        var kept: [String] = []
        for step in steps.reversed() {
            switch step {
            case .madeFolder(let url), .placed(let url): try? FileManager.default.removeItem(at: url)
            case .setAside(let path): if !moveBack(path) { kept.append(path) }
            }
        }
        guard kept.isEmpty else {
            return .filesKept(kept.sorted(), folder: staging.old("").path(percentEncoded: false), after: problem)
        }
        staging.removeAll()
        return problem
    }

    private func moveBack(_ path: String) -> Bool {
        let original = staging.directory.appending(path: path)
        return (try? FileManager.default.moveItem(at: staging.old(path), to: original)) != nil
    }

    private mutating func makeFolder(_ url: URL) throws(GenerationError) {
        guard !FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else { return }
        try makeFolder(url.deletingLastPathComponent())
        try FileProblem.attempt("make", url, FileProblem.makeFolders)
        steps.append(.madeFolder(url))
    }

    /// Whether something lies at a path: also a link that leads nowhere, of which the system says that there is nothing.
    private static func isTaken(_ path: String) -> Bool {
        let manager = FileManager.default
        return manager.fileExists(atPath: path) || (try? manager.destinationOfSymbolicLink(atPath: path)) != nil
    }
}
