import Foundation
import Mustache
import SDKSpec

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
        let used = Set(texts.values.flatMap(Self.partials)).union(BuiltInTemplates.texts.keys)
        for name in own.keys.sorted() where !used.contains(name) {
            throw .templateUnused(name, meant: closest(to: name, in: used.sorted()))
        }
    }

    /// Templates by name.
    public init(texts: [String: String]) throws(GenerationError) {
        PageContentType.registration
        var library = MustacheLibrary()
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            do {
                try library.register(text, named: name)
            } catch let error as MustacheTemplate.ParserError {
                throw .templateMalformed(
                    name,
                    line: error.context.lineNumber,
                    column: error.context.columnNumber,
                    reason: Self.words("\(error.error)")
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
        if let unknown = root.unknownNames.first {
            throw .templateUnknownName(unknown, template: place(of: unknown, from: name))
        }
        return text
    }

    /// The template that uses a name: the one that was filled in, or one that it takes in.
    private func place(of name: String, from template: String) -> String {
        var waiting = [template]
        var seen: Set<String> = []
        while !waiting.isEmpty {
            let next = waiting.removeFirst()
            guard seen.insert(next).inserted, let text = texts[next] else { continue }
            let names = Self.tags(of: text).flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "_" } }
            if names.contains(Substring(name)) { return next }
            waiting += Self.partials(of: text)
        }
        return template
    }

    private static func partials(of text: String) -> [String] {
        tags(of: text).filter { $0.hasPrefix(">") }.map { $0.dropFirst().trimmingCharacters(in: .whitespaces) }
    }

    /// What stands between the braces of each tag.
    private static func tags(of text: String) -> [String] {
        text.components(separatedBy: "{{").dropFirst().compactMap { $0.components(separatedBy: "}}").first }
    }

    /// A name such as `expectedSectionEnd` as words.
    private static func words(_ name: String) -> String {
        name.reduce(into: "") { $0 += $1.isUppercase ? " \($1.lowercased())" : String($1) }
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
