import Platform

/// A folder in the output directory, on the same volume, in which files wait to be moved into place: moving is renaming.
struct StagingFolder {
    /// The output directory.
    let directory: URL
    /// Where the folder is.
    let url: URL
    /// Whether the output directory wasn't there before.
    private let madeDirectory: Bool

    /// Makes the folder, and the output directory where there is none.
    init(in directory: URL) throws(GenerationError) {
        self.directory = directory
        url = directory.appending(path: ".sdkgen-\(UUID().uuidString)", directoryHint: .isDirectory)
        madeDirectory = !FileManager.default.fileExists(atPath: directory.path(percentEncoded: false))
        let url = url
        if let link = Self.brokenLink(on: directory) {
            let path = directory.path(percentEncoded: false)
            throw .file(path: path, action: "write to", reason: "\(link) is a link that leads nowhere")
        }
        try FileProblem.attempt("write to", directory) { _ in try FileProblem.makeFolders(url) }
    }

    /// Where a new file waits.
    func new(_ path: String) -> URL { url.appending(path: "new/\(path)") }

    /// Where what gives way to a file is kept.
    func old(_ path: String) -> URL { url.appending(path: "old/\(path)") }

    /// Writes a new file.
    func stage(_ file: GeneratedFile) throws(GenerationError) {
        let url = new(file.path)
        try FileProblem.attempt("make", url.deletingLastPathComponent(), FileProblem.makeFolders)
        try FileProblem.attempt("write", url) { try Self.write(file.pieces, to: $0.path(percentEncoded: false)) }
    }

    /// Removes the folder with all that is in it.
    func remove() {
        try? FileManager.default.removeItem(at: url)
    }

    /// Removes the folder, and the output directory if it wasn't there before.
    func removeAll() {
        try? FileManager.default.removeItem(at: madeDirectory ? directory : url)
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
}
