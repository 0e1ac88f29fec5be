import Platform

extension URL {
    /// The path as the system's calls take it.
    var filePath: String { path(percentEncoded: false) }

    /// Makes a folder, and those on the way to it.
    func makeFolders() throws {
        try FileManager.default.createDirectory(at: self, withIntermediateDirectories: true)
    }

    /// Does something with a file; what goes wrong is told with its path.
    func attempt(_ action: String, _ body: (URL) throws -> Void) throws(GenerationError) {
        do {
            try body(self)
        } catch {
            throw .file(path: filePath, action: action, reason: FileProblem.reason(of: error))
        }
    }

    /// Gives a file another place. What lies there gives way in the same moment, so that there is a file at any time.
    func rename(over target: URL) throws {
        guard Platform.rename(filePath, target.filePath) == 0 else { throw POSIXError.last }
    }
}
