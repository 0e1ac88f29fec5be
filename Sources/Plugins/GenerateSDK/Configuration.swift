import Foundation
import PackagePlugin

/// The little of `sdkgen.yaml` that has to be known before the generator runs; the generator checks all of it.
struct Configuration {
    let file: URL
    let output: String
    private let spec: URL
    private let templates: URL?

    init(in directory: URL) throws {
        file = directory.appending(path: "sdkgen.yaml")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            throw PluginError("\(file.path(percentEncoded: false)) is missing: it says what is generated")
        }
        let values = ConfigurationText(text).values
        guard let output = values["output"], let spec = values["spec"] else {
            throw PluginError("\(file.path(percentEncoded: false)) has to give `output` and `spec`")
        }
        self.output = output
        self.spec = Self.folder(spec, from: directory)
        templates = values["templates"].map { Self.folder($0, from: directory) }
    }

    /// Everything that the output depends on: the configuration, the spec, templates of one's own.
    func inputs() throws -> [URL] {
        let own = try templates.map { try Self.files(under: $0, withExtension: "mustache") } ?? []
        return try [file] + Self.files(under: spec, withExtension: "yaml") + own
    }

    /// The files that the generator will write.
    func outputFiles(in directory: URL) throws -> [URL] {
        guard let names = FixedFiles.names(of: output) else {
            throw PluginError(
                "\(file.path(percentEncoded: false)): `output` is client, mock or conformance, not `\(output)`"
            )
        }
        return names.map { directory.appending(path: $0) }
    }

    /// A folder by a path from the root, or from the configuration's own folder.
    private static func folder(_ path: String, from directory: URL) -> URL {
        let url = path.hasPrefix("/") ? URL(filePath: path) : directory.appending(path: path)
        return url.standardizedFileURL
    }

    /// The files under a folder. A folder that is a link is looked into, and a file that is one is watched where it
    /// leads: it is there that it changes.
    private static func files(under folder: URL, withExtension ending: String) throws -> [URL] {
        let folder = folder.resolvingSymlinksInPath()
        guard let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else {
            throw PluginError("\(folder.path(percentEncoded: false)) can't be read")
        }
        let files = all.compactMap { $0 as? URL }.filter { $0.pathExtension == ending }
        return Set(files.flatMap { [$0, $0.resolvingSymlinksInPath()] }).sorted { $0.path < $1.path }
    }
}
