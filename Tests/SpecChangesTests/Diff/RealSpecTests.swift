import Foundation
import SDKSpec
import Testing

@testable import SpecChanges

@Suite("The spec of this repository, compared")
struct RealSpecTests {
    @Test("it differs from itself in nothing, whatever files and folders hold it")
    func rearranged() throws {
        let whole = try #require(RealPages.spec)
        let files = try #require(
            FileManager.default.enumerator(at: RealPages.folderOfSpec, includingPropertiesForKeys: nil)?
                .compactMap { $0 as? URL }.filter { $0.pathExtension == "yaml" }
        )
        let moved = try files.sorted { $0.path > $1.path }.enumerated().map { number, file in
            SpecificationFile(path: "Elsewhere/\(number % 7)/\(number).yaml", bytes: Array(try Data(contentsOf: file)))
        }
        var diagnostics = Diagnostics()
        let read = try #require(SpecificationReader.read(moved, diagnostics: &diagnostics))
        let rearranged = Checker.check(read, diagnostics: &diagnostics)
        #expect(SpecComparison(from: whole, to: rearranged).changes.map(\.words) == [])
        #expect(SpecComparison(from: whole, to: whole).changes.isEmpty)
    }
}
