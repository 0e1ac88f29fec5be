import Foundation
import SDKSpec
import Testing
import YAMLDocument

@testable import SpecChanges

/// The spec of this repository, and the vendor's pages: in `shared`, beside the package. They are no part of this project.
enum RealPages {
    private static let package = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
    private static let folder = package.appending(path: "../shared/reference").standardizedFileURL

    /// The folder that holds the spec of this repository.
    static let folderOfSpec = package.appending(path: "Spec")

    /// Whether the pages are there. Where everything is supposed to be, their absence is a failure and not a reason to
    /// leave tests out.
    static let areExpected =
        ProcessInfo.processInfo.environment["CI"] == "true" || FileManager.default.fileExists(atPath: folder.path)

    /// The documents, and the files of their pages.
    static let files = [
        "web-reference": "web-sdk-reference.zh.txt", "web-groups-zh": "web-conversation-groups.zh.txt",
        "web-groups-en": "web-conversation-groups.en.txt", "web-list-en": "web-conversation-list.en.txt",
        "unity-groups-zh": "unity-conversation-groups.zh.txt",
    ]

    /// The spec of this repository.
    static let spec: CheckedSpecification? = {
        var diagnostics = Diagnostics()
        return SpecificationLoader.load(folder: folderOfSpec.path, diagnostics: &diagnostics).map {
            Checker.check($0, diagnostics: &diagnostics)
        }
    }()

    /// The spec, gathered for holding pages against it.
    static let subject = spec.map { DriftSubject($0, recorded: recorded ?? RecordedFigures()) }

    /// What was recorded of the pages.
    static let recorded =
        (try? String(contentsOf: folderOfSpec.appending(path: RecordedFigures.fileName), encoding: .utf8))
        .flatMap(RecordedFigures.init)

    /// The page of the reference.
    static let reference = try? page("web-reference")

    /// The text of a page.
    static func text(_ document: String) throws -> String {
        let file = folder.appending(path: try #require(files[document]))
        return try String(contentsOf: file, encoding: .utf8)
    }

    /// A page, or another text in its place.
    static func page(_ document: String, _ text: String? = nil) throws -> Page {
        let specification = try #require(spec).specification
        let source = try #require(specification.sources.first { $0.id.value == document })
        let layout = try #require(specification.layouts.first { $0.name.value == source.layout?.value })
        let file = SourceFile(path: document, text: try text ?? self.text(document))
        return try PageReader.page(document, file, by: layout)
    }
}
