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
        let values = Self.topLevelValues(of: text)
        guard let output = values["output"], let spec = values["spec"] else {
            throw PluginError("\(file.path(percentEncoded: false)) has to give `output` and `spec`")
        }
        self.output = output
        self.spec = directory.appending(path: spec).standardizedFileURL
        templates = values["templates"].map { directory.appending(path: $0).standardizedFileURL }
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

    private static func topLevelValues(of text: String) -> [String: String] {
        var values: [String: String] = [:]
        for line in text.split(separator: "\n") where line.first?.isLetter == true {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard parts.count == 2 else { continue }
            let value = parts[1].split(separator: " #").first.map(String.init) ?? ""
            values[parts[0]] = value.trimmingCharacters(in: CharacterSet(charactersIn: "\"' "))
        }
        return values
    }

    private static func files(under folder: URL, withExtension ending: String) throws -> [URL] {
        guard let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else {
            throw PluginError("\(folder.path(percentEncoded: false)) can't be read")
        }
        let files = all.compactMap { $0 as? URL }.filter { $0.pathExtension == ending }
        return files.sorted { $0.path < $1.path }
    }
}

/// Why the plugin gives up, in a line.
struct PluginError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
