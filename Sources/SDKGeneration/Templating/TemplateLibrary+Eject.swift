import Platform
import SDKSpec

extension TemplateLibrary {
    /// Writes built-in templates to a folder. Nothing is written when one of the files is there already.
    ///
    /// - Parameters:
    ///   - names: Which templates, `Client/Record`; all of them without any.
    ///   - folder: The folder, which is made when it isn't there.
    /// - Returns: The paths of the files, in the order of the names.
    public static func eject(_ names: [String], to folder: String) throws(GenerationError) -> [String] {
        let known = BuiltInTemplates.texts
        let names = names.isEmpty ? known.keys.sorted() : names
        var files: [(url: URL, text: String)] = []
        for name in names {
            guard let text = known[name] else {
                throw .templateMissing(name, meant: closest(to: name, in: known.keys.sorted()))
            }
            let url = URL(filePath: folder, directoryHint: .isDirectory).appending(path: "\(name).mustache")
            let path = url.path(percentEncoded: false)
            if FileManager.default.fileExists(atPath: path) {
                throw .file(path: path, action: "write", reason: "it is there already")
            }
            files.append((url, text))
        }
        for (url, text) in files {
            do {
                let place = url.deletingLastPathComponent()
                try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
                try Data(text.utf8).write(to: url)
            } catch {
                let path = url.path(percentEncoded: false)
                throw .file(path: path, action: "write", reason: FileProblem.reason(of: error))
            }
        }
        return files.map { $0.url.relativePath }
    }
}
