import Platform
import SDKSpec

/// A change of a directory that can be taken back until it is finished.
struct OutputChange {
    private enum Step {
        case madeFolder(URL)
        case placed(URL)
        case setAside(URL, original: URL)
    }

    private let directory: URL
    private let staging: URL
    private let madeDirectory: Bool
    private var steps: [Step] = []

    /// Prepares a place beside the files, on the same volume, so that moving is renaming.
    init(of directory: URL) throws(GenerationError) {
        self.directory = directory
        staging = directory.appending(path: ".sdkgen-\(UUID().uuidString)", directoryHint: .isDirectory)
        madeDirectory = !FileManager.default.fileExists(atPath: directory.path(percentEncoded: false))
        let staging = staging
        if let link = Self.brokenLink(on: directory) {
            let path = directory.path(percentEncoded: false)
            throw .file(path: path, action: "write to", reason: "\(link) is a link that leads nowhere")
        }
        try Self.attempt("write to", directory) { _ in try Self.makeFolders(staging) }
    }

    /// Writes a file aside.
    func stage(_ file: GeneratedFile) throws(GenerationError) {
        let url = staging.appending(path: "new/\(file.path)")
        try Self.attempt("make", url.deletingLastPathComponent(), Self.makeFolders)
        try Self.attempt("write", url) { try Self.write(file.pieces, to: $0.path(percentEncoded: false)) }
    }

    /// Moves a file that was written aside to its place; what lies there is set aside.
    mutating func moveIntoPlace(_ path: String) throws(GenerationError) {
        let target = directory.appending(path: path)
        try makeFolder(target.deletingLastPathComponent())
        if Self.isTaken(target.path(percentEncoded: false)) { try moveAway(path) }
        let source = staging.appending(path: "new/\(path)")
        try Self.attempt("write", target) { try FileManager.default.moveItem(at: source, to: $0) }
        steps.append(.placed(target))
    }

    /// Takes a file out of the directory.
    mutating func moveAway(_ path: String) throws(GenerationError) {
        let source = directory.appending(path: path)
        let target = staging.appending(path: "old/\(path)")
        try Self.attempt("move", source) { source in
            try Self.makeFolders(target.deletingLastPathComponent())
            try FileManager.default.moveItem(at: source, to: target)
        }
        steps.append(.setAside(target, original: source))
    }

    /// Takes every step back, the last first.
    mutating func undo() {
        for step in steps.reversed() {
            switch step {
            case .madeFolder(let url), .placed(let url): try? FileManager.default.removeItem(at: url)
            case .setAside(let url, let original): try? FileManager.default.moveItem(at: url, to: original)
            }
        }
        steps = []
        if madeDirectory { try? FileManager.default.removeItem(at: directory) }
    }

    /// Removes what lies aside.
    func finish() {
        try? FileManager.default.removeItem(at: staging)
    }

    private mutating func makeFolder(_ url: URL) throws(GenerationError) {
        guard !FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else { return }
        try makeFolder(url.deletingLastPathComponent())
        try Self.attempt("make", url, Self.makeFolders)
        steps.append(.madeFolder(url))
    }

    /// Whether something lies at a path: also a link that leads nowhere, of which the system says that there is nothing.
    private static func isTaken(_ path: String) -> Bool {
        let manager = FileManager.default
        return manager.fileExists(atPath: path) || (try? manager.destinationOfSymbolicLink(atPath: path)) != nil
    }

    /// The link on the way to a folder that leads nowhere, so that nothing can be made there; nil when there is none.
    private static func brokenLink(on way: URL) -> String? {
        var place = way.standardizedFileURL
        while place.path != "/" {
            // Asked without the stroke at its end, the system says what the link is and not what it leads to.
            let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: place.path)) != nil
            if isLink, !FileManager.default.fileExists(atPath: place.path) { return place.path }
            place.deleteLastPathComponent()
        }
        return nil
    }

    /// Writes a new file. Foundation would wait for the disk after each one.
    private static func write(_ pieces: [String], to path: String) throws {
        guard let file = fopen(path, "wb") else { throw POSIXError.last }
        let isWritten = pieces.allSatisfy { piece in
            var piece = piece
            return piece.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) == $0.count }
        }
        // To close the file may end in another error, or forget this one.
        let problem = isWritten ? nil : POSIXError.last
        guard fclose(file) == 0 else { throw problem ?? POSIXError.last }
        if let problem { throw problem }
    }

    private static func makeFolders(_ url: URL) throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    private static func attempt(_ action: String, _ url: URL, _ body: (URL) throws -> Void) throws(GenerationError) {
        do {
            try body(url)
        } catch {
            throw .file(path: url.path(percentEncoded: false), action: action, reason: FileProblem.reason(of: error))
        }
    }
}
