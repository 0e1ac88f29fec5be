import Platform

/// A folder beside generated files, on the same volume so that moving is renaming: new files are written into it, and
/// former ones kept in it, until all is done.
///
/// As long as a run lives it holds a lock on its folder. A folder that nobody holds is that of a run which was ended
/// hard, and the next run removes it.
struct OutputStaging: Sendable {
    /// The directory that the files are for.
    let directory: URL
    private let folder: URL
    private let lock: Int32
    private let madeDirectory: Bool

    /// What the names of the folders begin with.
    private static let prefix = ".sdkgen-"

    /// Makes a folder in a directory, which needn't be there yet.
    init(in directory: URL) throws(GenerationError) {
        self.directory = directory
        madeDirectory = !FileManager.default.fileExists(atPath: directory.filePath)
        if let link = Self.brokenLink(on: directory) {
            let path = directory.filePath
            throw .file(path: path, action: "write to", reason: "\(link) is a link that leads nowhere")
        }
        (folder, lock) = try Self.lockedFolder(in: directory)
    }

    /// Where a new file is written.
    func new(_ path: String) -> URL { folder.appending(path: "new/\(path)") }

    /// Where a former file is kept.
    func old(_ path: String) -> URL { folder.appending(path: "old/\(path)") }

    /// Writes a new file aside.
    func stage(_ file: GeneratedFile) throws(GenerationError) {
        let url = new(file.path)
        try url.deletingLastPathComponent().attempt("make") { try $0.makeFolders() }
        try url.attempt("write") { try Self.write(file.pieces, to: $0.filePath) }
    }

    /// Removes the folder.
    ///
    /// - Parameter withDirectory: Whether the directory goes as well where it was made for it.
    func remove(withDirectory: Bool = false) {
        try? FileManager.default.removeItem(at: withDirectory && madeDirectory ? directory : folder)
        close(lock)
    }

    /// Keeps the folder for people, under a name by which no later run removes it.
    ///
    /// - Returns: Where the former files are.
    func keep() -> URL {
        let name = folder.lastPathComponent.dropFirst(Self.prefix.count)
        let kept = directory.appending(path: "kept-by-sdkgen-\(name)", directoryHint: .isDirectory)
        let isMoved = (try? FileManager.default.moveItem(at: folder, to: kept)) != nil
        close(lock)
        return (isMoved ? kept : folder).appending(path: "old", directoryHint: .isDirectory)
    }
}

// Locks.
extension OutputStaging {
    /// Removes the folders of runs that are dead.
    static func removeDead(in directory: URL) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.filePath)) ?? []
        for name in names where name.hasPrefix(prefix) {
            let folder = directory.appending(path: name, directoryHint: .isDirectory)
            guard let lock = lock(on: folder) else { continue }
            try? FileManager.default.removeItem(at: folder)
            close(lock)
        }
    }

    private static func lockedFolder(in directory: URL) throws(GenerationError) -> (URL, Int32) {
        while true {
            let folder = directory.appending(path: prefix + UUID().uuidString, directoryHint: .isDirectory)
            try directory.attempt("write to") { _ in try folder.makeFolders() }
            guard let lock = lock(on: folder) else {
                // Another run took it for that of a dead one, unless nothing can be locked here at all.
                if [EWOULDBLOCK, ENOENT].contains(errno) { continue }
                return (folder, -1)
            }
            if FileManager.default.fileExists(atPath: folder.filePath) { return (folder, lock) }
            close(lock)
        }
    }

    /// The lock on a folder; nil when there is none to get, for the reason that `errno` says.
    private static func lock(on folder: URL) -> Int32? {
        let file = open(folder.filePath, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let reason = errno
            close(file)
            errno = reason
            return nil
        }
        return file
    }
}

extension OutputStaging {
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
}
