import Foundation
import Testing

@testable import SDKGeneration

@Suite("A change of the output directory")
struct OutputChangeTests {
    private static let problem = GenerationError.pathTwice("Mail/Z.swift")

    @Test("an undone change brings back what had made way, and leaves no folder behind")
    func everythingComesBack() throws {
        try inDirectory { root in
            try Data("mine".utf8).write(to: root.appending(path: "A.swift"))
            var change = try self.change(of: root)
            try change.moveIntoPlace("A.swift")
            #expect(try text(root, "A.swift") == "new")
            #expect(change.undo(after: Self.problem) == Self.problem)
            #expect(try text(root, "A.swift") == "mine")
            #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["A.swift"])
        }
    }

    @Test("what can't be moved back is kept, and the error says where")
    func nothingIsLost() throws {
        try inDirectory { root in
            try Data("mine".utf8).write(to: root.appending(path: "A.swift"))
            var change = try self.change(of: root)
            try change.moveAway("A.swift")
            try Data("another program's".utf8).write(to: root.appending(path: "A.swift"))
            guard case .filesKept(let paths, let folder, let problem) = change.undo(after: Self.problem) else {
                Issue.record("the error names no folder")
                return
            }
            #expect(paths == ["A.swift"])
            #expect(problem == Self.problem)
            #expect(try text(URL(filePath: folder), "A.swift") == "mine")
            #expect(try text(root, "A.swift") == "another program's")
        }
    }

    /// A change for which `A.swift` was written aside.
    private func change(of root: URL) throws -> OutputChange {
        let staging = try StagingFolder(in: root)
        try staging.stage(GeneratedFile(path: "A.swift", contents: "new"))
        return OutputChange(from: staging)
    }

    private func text(_ folder: URL, _ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    private func inDirectory(_ body: (URL) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appending(
            path: UUID().uuidString,
            directoryHint: .isDirectory
        )
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: root) }
        try body(root)
    }
}
