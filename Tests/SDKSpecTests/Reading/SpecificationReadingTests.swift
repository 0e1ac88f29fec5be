import Foundation
import Testing

@testable import SDKSpec

@Suite("Whole specs")
struct SpecificationReadingTests {
    private func read(_ files: [(String, String)]) -> (specification: Specification?, diagnostics: [Diagnostic]) {
        var diagnostics = Diagnostics()
        let files = files.map { SpecificationFile(path: $0.0, bytes: Array($0.1.utf8)) }
        let specification = SpecificationReader.read(files, diagnostics: &diagnostics)
        return (specification, diagnostics.sorted)
    }

    @Test("sections of several files are joined in the order of paths")
    func joining() throws {
        let (specification, diagnostics) = read(
            [
                ("b.yaml", "errors: {z: {summary: Z}, y: {summary: Y}}\nstate: {user: {b: {type: \"Int?\"}}}"),
                ("a.yaml", ReadSpec.product + "\nerrors: {x: {summary: X}}\nstate: {user: {a: {type: \"Int?\"}}}"),
            ]
        )
        #expect(diagnostics.isEmpty)
        #expect(try #require(specification).errors.map(\.name.value) == ["x", "z", "y"])
        #expect(try #require(specification).state.user.map(\.name.value) == ["a", "b"])
    }

    @Test("a name that two files declare is reported with the first place")
    func duplicates() {
        let (_, diagnostics) = read(
            [
                ("a.yaml", ReadSpec.product + "\nerrors: {x: {summary: X}}\nstate: {user: {a: {type: \"Int?\"}}}"),
                ("b.yaml", ReadSpec.product + "\nerrors: {x: {summary: X}}\nstate: {user: {a: {type: \"Int?\"}}}"),
            ]
        )
        #expect(diagnostics.map(\.rule) == ["duplicate-name", "duplicate-name", "duplicate-name"])
        #expect(
            diagnostics.map(\.message) == [
                "the product is described twice", "error `x` is declared twice",
                "field of `user` `a` is declared twice",
            ]
        )
        #expect(diagnostics.allSatisfy { $0.path == "b.yaml" && $0.notes.first?.location?.file.path == "a.yaml" })
    }

    @Test("without a product there is no spec")
    func missingProduct() {
        let (specification, diagnostics) = read([("a.yaml", "errors: {x: {summary: X}}")])
        #expect(specification == nil)
        #expect(diagnostics.map(\.rule) == ["missing-product"])
        #expect(DiagnosticPrinter().text(diagnostics).hasPrefix("Spec: error: [missing-product] no file describes"))
    }

    @Test("a file that isn't YAML keeps the spec from being made, and the others are still looked at")
    func brokenFile() {
        let (specification, diagnostics) = read(
            [("a.yaml", ReadSpec.product + "\nerorrs: {}"), ("b.yaml", "errors: [")]
        )
        #expect(specification == nil)
        #expect(diagnostics.map(\.path) == ["a.yaml", "b.yaml"])
        #expect(diagnostics.map(\.rule) == ["unknown-key", "yaml-syntax"])
    }

    @Test("names that only look alike are one, though keys of maps are two", arguments: ["surfaces", "editions"])
    func namesThatLookAlike(key: String) {
        let product = ReadSpec.product.replacing("  surfaces: {web: Web SDK}\n", with: "")
        let text = "\(product)\n  \(key): {web: W, \u{E9}: A, e\u{301}: B}\n"
        let found = ReadSpec(text).diagnostics.filter { $0.rule == "duplicate-name" }
        #expect(found.map(\.message) == ["\(key.dropLast()) `e\u{301}` is declared twice"])
    }

    @Test("files are found in folders, sorted, the hidden ones passed over")
    func files() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "spec-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["b/c.yaml", "a.yaml", "b/.d.yaml", ".git/e.yaml", "f.yml", "g.txt"] {
            let url = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data("# \(name)".utf8).write(to: url)
        }
        try FileManager.default.createSymbolicLink(at: folder.appending(path: "b/loop"), withDestinationURL: folder)
        try FileManager.default.createSymbolicLink(
            atPath: folder.appending(path: "gone.yaml").path,
            withDestinationPath: "nowhere"
        )
        var diagnostics = Diagnostics()
        let files = SpecificationLoader.files(in: folder.path + "/", diagnostics: &diagnostics)
        #expect(files.map(\.path) == ["\(folder.path)/a.yaml", "\(folder.path)/b/c.yaml"])
        #expect(diagnostics.sorted.map(\.rule) == ["folder-link", "file-extension", "unreadable-file"])
    }

    @Test("folders deeper than any spec has are told of")
    func deepFolders() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "spec-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let deep = folder.appending(path: Array(repeating: "d", count: 40).joined(separator: "/"))
        try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
        try Data("# a".utf8).write(to: folder.appending(path: "a.yaml"))
        var diagnostics = Diagnostics()
        #expect(SpecificationLoader.files(in: folder.path, diagnostics: &diagnostics).count == 1)
        #expect(diagnostics.sorted.map(\.rule) == ["unreadable-folder"])
    }

    @Test("a folder that isn't there, and one without a spec")
    func noFiles() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "spec-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        var diagnostics = Diagnostics()
        #expect(SpecificationLoader.files(in: folder.path, diagnostics: &diagnostics).isEmpty)
        #expect(diagnostics.sorted.map(\.rule) == ["unreadable-folder"])
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        diagnostics = Diagnostics()
        #expect(SpecificationLoader.files(in: folder.path, diagnostics: &diagnostics).isEmpty)
        #expect(diagnostics.sorted.map(\.rule) == ["missing-files"])
    }
}
