import Platform

/// A change of a directory that can be taken back until it is finished.
///
/// At every moment each file is there, the former or the new one: also a process that is ended hard leaves no gap.
struct OutputChange: ~Copyable {
    private enum Step {
        case madeFolder(URL)
        case placed(URL)
        case replaced(URL, former: URL)
        case setAside(URL, former: URL)
    }

    private let staging: OutputStaging
    private var steps: [Step] = []

    /// Begins a change whose files are written aside.
    init(_ staging: OutputStaging) { self.staging = staging }

    /// Moves a file that was written aside to its place; what lies there is kept.
    mutating func moveIntoPlace(_ path: String) throws(GenerationError) {
        let target = staging.directory.appending(path: path)
        try makeFolder(target.deletingLastPathComponent())
        let former = Self.isTaken(target.filePath) ? try keep(path) : nil
        try target.attempt("write") { try staging.new(path).rename(over: $0) }
        steps.append(former.map { .replaced(target, former: $0) } ?? .placed(target))
    }

    /// Takes a file out of the directory.
    mutating func moveAway(_ path: String) throws(GenerationError) {
        let source = staging.directory.appending(path: path)
        let former = staging.old(path)
        try source.attempt("move") { source in
            try former.deletingLastPathComponent().makeFolders()
            try source.rename(over: former)
        }
        steps.append(.setAside(source, former: former))
    }

    /// Takes every step back, the last first.
    ///
    /// - Returns: The files that couldn't be put back.
    mutating func undo() -> [URL] {
        var lost: [URL] = []
        for step in steps.reversed() {
            switch step {
            case .madeFolder(let url), .placed(let url): try? FileManager.default.removeItem(at: url)
            case .replaced(let url, let former), .setAside(let url, let former):
                if (try? former.rename(over: url)) == nil { lost.append(url) }
            }
        }
        steps = []
        return lost.reversed()
    }

    /// Keeps the file at a path under another name as well: a second link, or a copy where there are no links.
    private func keep(_ path: String) throws(GenerationError) -> URL {
        let source = staging.directory.appending(path: path)
        let former = staging.old(path)
        try source.attempt("keep") { source in
            try former.deletingLastPathComponent().makeFolders()
            if link(source.filePath, former.filePath) == 0 { return }
            try FileManager.default.copyItem(at: source, to: former)
        }
        return former
    }

    private mutating func makeFolder(_ url: URL) throws(GenerationError) {
        guard !FileManager.default.fileExists(atPath: url.filePath) else { return }
        try makeFolder(url.deletingLastPathComponent())
        try url.attempt("make") { try $0.makeFolders() }
        steps.append(.madeFolder(url))
    }

    /// Whether something lies at a path: also a link that leads nowhere, of which the system says that there is nothing.
    private static func isTaken(_ path: String) -> Bool {
        let manager = FileManager.default
        return manager.fileExists(atPath: path) || (try? manager.destinationOfSymbolicLink(atPath: path)) != nil
    }
}
