import Foundation
import Mustache

/// The shapes of generated files: Mustache templates, each known by its path without the extension, `Client/API`.
///
/// The templates are built into the tool. A directory can replace some or all of them; what it doesn't hold stays
/// built in.
public struct TemplateLibrary: Sendable {
    private let texts: [String: String]
    private let library: MustacheLibrary

    /// The templates that are built in.
    public static func builtIn() throws(GenerationError) -> TemplateLibrary {
        try TemplateLibrary(texts: BuiltInTemplates.texts)
    }

    /// The built-in templates with those of a directory in their place.
    public init(directory: String) throws(GenerationError) {
        let url = URL(filePath: directory, directoryHint: .isDirectory).resolvingSymlinksInPath()
        let own = try Self.read(directory: url)
        try self.init(texts: BuiltInTemplates.texts.merging(own) { _, own in own })
    }

    /// Templates by name.
    public init(texts: [String: String]) throws(GenerationError) {
        var library = MustacheLibrary()
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            do {
                try library.register(text, named: name)
            } catch let error as MustacheTemplate.ParserError {
                throw .templateMalformed(
                    name,
                    line: error.context.lineNumber,
                    column: error.context.columnNumber,
                    reason: "\(error.error)"
                )
            } catch {
                throw .templateUnreadable(name, reason: "\(error)")
            }
        }
        self.texts = texts
        self.library = library
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            for partial in Self.partials(of: text) where texts[partial] == nil {
                throw .templateUnknownName("> \(partial)", template: name)
            }
        }
    }

    /// The names of the templates, sorted.
    public var names: [String] { texts.keys.sorted() }

    /// Fills a template in.
    ///
    /// Values are texts, truth values for `{{#sections}}`, and lists of dictionaries or texts. A name that the template
    /// uses and the values don't have is an error, so that a slip of the pen isn't taken for an empty text.
    public func render(_ name: String, _ values: [String: Any]) throws(GenerationError) -> String {
        guard let template = library.getTemplate(named: name) else { throw .templateMissing(name) }
        let root = TemplateRoot(values)
        let text = template.render(root, library: library)
        if let unknown = root.unknownNames.first { throw .templateUnknownName(unknown, template: name) }
        return text
    }

    private static func partials(of text: String) -> [String] {
        text.components(separatedBy: "{{>").dropFirst().compactMap { rest in
            rest.components(separatedBy: "}}").first?.trimmingCharacters(in: .whitespaces)
        }
    }

    private static func read(directory: URL) throws(GenerationError) -> [String: String] {
        var texts: [String: String] = [:]
        do {
            for path in try FileManager.default.subpathsOfDirectory(atPath: directory.path(percentEncoded: false)) {
                guard path.hasSuffix(".mustache") else { continue }
                let text = try String(contentsOf: directory.appending(path: path), encoding: .utf8)
                texts[String(path.dropLast(".mustache".count))] = text
            }
        } catch {
            throw .templateUnreadable(directory.path(percentEncoded: false), reason: error.localizedDescription)
        }
        return texts
    }
}

/// The outermost values of a template. It is asked last, so whatever it doesn't know nobody knows.
private final class TemplateRoot: MustacheParent {
    private let values: [String: Any]
    private(set) var unknownNames: [String] = []

    init(_ values: [String: Any]) {
        self.values = values
    }

    func child(named name: String) -> Any? {
        if let value = values[name] { return value }
        unknownNames.append(name)
        return nil
    }
}
