import ArgumentParser
import Platform
import SDKSpec
import SpecChanges
import YAMLDocument

/// A document of the spec and the file that it was saved to.
struct PageArgument: ExpressibleByArgument {
    let document: String
    let path: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        document = parts[0]
        path = parts[1]
    }

    /// The page, read by the layout that the spec gives its document.
    func read(_ specification: Specification) throws -> Page {
        guard let source = specification.sources.first(where: { $0.id.value == document }) else {
            let known = specification.sources.map(\.id.value)
            throw CommandFailure.unknown("the spec has no document", document, among: known)
        }
        guard let layout = specification.layouts.first(where: { $0.name.value == source.layout?.value }) else {
            throw CommandFailure(
                "the document '\(document)' has no 'layout' under 'sources', so its page can't be read"
            )
        }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw CommandFailure("'\(path)' can't be read")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure("'\(path)' isn't in UTF-8; save the page in that encoding")
        }
        return try PageReader.page(document, SourceFile(path: path, text: text.withoutByteOrderMark), by: layout)
    }
}

extension String {
    /// The text without the mark that some browsers put before it.
    fileprivate var withoutByteOrderMark: String { hasPrefix("\u{FEFF}") ? String(unicodeScalars.dropFirst()) : self }
}
