import Platform
import SDKSpec

/// The shapes of generated files, each known by its path without the extension, `Client/API`.
///
/// The templates are built into the tool. A directory can replace some or all of them; what it doesn't hold stays
/// built in.
public struct TemplateLibrary: Sendable {
    private let templates: [String: Template]

    /// The templates that are built in.
    public static func builtIn() throws(GenerationError) -> TemplateLibrary {
        try TemplateLibrary(texts: BuiltInTemplates.texts)
    }

    /// The built-in templates with those of a directory in their place.
    public init(directory: String) throws(GenerationError) {
        let url = URL(filePath: directory, directoryHint: .isDirectory).resolvingSymlinksInPath()
        let own = try Self.read(directory: url)
        let folder = directory.hasSuffix("/") ? directory : directory + "/"
        let files = own.mapValues { _ in folder }
        try self.init(texts: BuiltInTemplates.texts.merging(own) { _, own in own }, folders: files)
        let used = Set(templates.values.flatMap(\.partials).map(\.name)).union(BuiltInTemplates.texts.keys)
        for name in own.keys.sorted() where !used.contains(name) {
            throw .templateUnused(name, meant: closest(to: name, in: used.sorted()))
        }
    }

    /// Templates by name.
    ///
    /// - Parameters:
    ///   - texts: What the templates say, by their names.
    ///   - folders: The folders that templates come from, to stand before their names in messages.
    /// - Throws: ``GenerationError`` for the first template that can't be read.
    public init(texts: [String: String], folders: [String: String] = [:]) throws(GenerationError) {
        var templates: [String: Template] = [:]
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            let file = (folders[name] ?? "") + name + ".mustache"
            templates[name] = try TemplateParser.template(name, text, file: file)
        }
        self.templates = templates
        for name in names { try checkPartials(of: name, within: []) }
    }

    /// Holds that what a template takes in is there, and that none takes itself in, however long the way.
    private func checkPartials(of name: String, within outer: [String]) throws(GenerationError) {
        for partial in templates[name]?.partials ?? [] {
            guard templates[partial.name] != nil else {
                let meant = closest(to: partial.name, in: names)
                throw .templateUnknownName("> \(partial.name)", at: partial.place, meant: meant.map { "> \($0)" })
            }
            let way = outer + [name]
            guard !way.contains(partial.name) else {
                throw partial.place.malformed(
                    "the template `\(partial.name)` takes itself in here, and would without end"
                )
            }
            try checkPartials(of: partial.name, within: way)
        }
    }

    /// The names of the templates, sorted.
    public var names: [String] { templates.keys.sorted() }

    /// A template by its name.
    subscript(name: String) -> Template? { templates[name] }

    /// Fills a template in.
    ///
    /// A name that the template uses and the values don't have is an error, so that a slip of the pen isn't taken for an
    /// empty text.
    public func render(_ name: String, _ values: TemplateValues) throws(GenerationError) -> String {
        try pieces(of: name, values).joined()
    }

    /// Fills a template in; what comes of it is in pieces that follow each other.
    func pieces(of name: String, _ values: TemplateValues) throws(GenerationError) -> [String] {
        var renderer = TemplateRenderer(templates, values)
        try renderer.render(name)
        return renderer.pieces
    }

    private static func read(directory: URL) throws(GenerationError) -> [String: String] {
        var texts: [String: String] = [:]
        do {
            for path in try FileManager.default.subpathsOfDirectory(atPath: directory.path(percentEncoded: false)) {
                guard path.hasSuffix(".mustache") else { continue }
                texts[String(path.dropLast(".mustache".count))] = try read(directory.appending(path: path))
            }
        } catch let error as GenerationError {
            throw error
        } catch {
            let path = directory.path(percentEncoded: false)
            throw .file(path: path, action: "list", reason: FileProblem.reason(of: error))
        }
        return texts
    }

    private static func read(_ file: URL) throws(GenerationError) -> String {
        let bytes: Data
        do {
            bytes = try Data(contentsOf: file)
        } catch {
            throw .templateUnreadable(file.path(percentEncoded: false), reason: FileProblem.reason(of: error))
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .templateUnreadable(file.path(percentEncoded: false), reason: "it isn't UTF-8")
        }
        return text
    }
}
