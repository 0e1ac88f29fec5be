import Foundation
import Testing

@testable import SDKSpec

/// The spec of this package.
enum PackageSpec {
    static let files: [SpecificationFile] = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        var diagnostics = Diagnostics()
        return SpecificationLoader.files(in: folder.appendingPathComponent("Spec").path, diagnostics: &diagnostics)
    }()

    static func file(_ name: String) -> SpecificationFile? { files.first { $0.path.hasSuffix("/\(name)") } }
}

@Suite("The package's own spec")
struct WholeSpecTests {
    @Test("it has no findings, and every fact of it has a reason")
    func findings() throws {
        let text = CheckedText(PackageSpec.files)
        #expect(text.findings.isEmpty, "\(DiagnosticPrinter().text(text.findings))")
        let facts = try #require(text.checked).facts
        #expect(facts.count > 500)
        #expect(Set(facts.map(\.id)).count == facts.count)
    }
}
