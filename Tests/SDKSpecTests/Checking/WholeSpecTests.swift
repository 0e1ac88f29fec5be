import Foundation
import Testing

@testable import SDKSpec

/// The spec of this package.
enum PackageSpec {
    /// The package's folder.
    static let folder = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }

    static let files: [SpecificationFile] = {
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

    @Test("the README says how many facts are believed for what")
    func statuses() throws {
        let facts = try #require(CheckedText(PackageSpec.files).checked).facts
        let readme = try String(contentsOf: PackageSpec.folder.appending(path: "README.md"), encoding: .utf8)
        for status in FactStatus.allCases {
            let row = readme.split(separator: "\n").first { $0.hasPrefix("| \(status.rawValue) | ") }
            let told = try #require(row?.split(separator: "|").dropFirst().first?.split(separator: " ").first)
            let count = facts.count { $0.status == status }
            let share = 100 * Double(count) / Double(facts.count)
            #expect(abs(share - (Double(told) ?? 0)) < 3, "\(status.rawValue): \(share)")
        }
    }
}
