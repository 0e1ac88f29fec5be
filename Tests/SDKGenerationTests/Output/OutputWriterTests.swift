import Foundation
import Testing

@testable import SDKGeneration

@Suite struct OutputWriterTests {
    private let marked = "// \(GeneratedFile.mark)\n"

    @Test("files are written, and untouched when nothing changed")
    func filesAreWrittenAndUntouched() throws {
        try inDirectory { root in
            let writer = OutputWriter(directory: root.path)
            let files = [file("Mail/A.swift", "a"), file("Mail/B.swift", "b")]
            #expect(try writer.write(files).written == ["Mail/A.swift", "Mail/B.swift"])
            let past = Date(timeIntervalSince1970: 1_000_000)
            for name in ["A", "B"] {
                let path = root.appending(path: "Mail/\(name).swift").path
                try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: path)
            }
            let summary = try writer.write([files[0], file("Mail/B.swift", "c")])
            #expect(summary.written == ["Mail/B.swift"])
            #expect(summary.unchanged == ["Mail/A.swift"])
            #expect(try modified(root, "Mail/A.swift") == past)
            #expect(try modified(root, "Mail/B.swift") != past)
            #expect(try text(root, "Mail/B.swift") == "\(marked)c")
            #expect(try names(root) == ["Mail"])
        }
    }

    @Test("stale files go, others stay")
    func staleFilesGoOthers() throws {
        try inDirectory { root in
            let writer = OutputWriter(directory: root.path)
            try writer.write([file("Mail/Old.swift", "x"), file("Mail/A.swift", "a"), file("Other/X.swift", "x")])
            try Data("// mine".utf8).write(to: root.appending(path: "Mail/Mine.swift"))
            try Data(marked.utf8).write(to: root.appending(path: "Loose.swift"))
            let summary = try writer.write([file("Mail/A.swift", "a")])
            #expect(summary.removed == ["Mail/Old.swift"])
            #expect(try names(root.appending(path: "Mail")) == ["A.swift", "Mine.swift"])
            #expect(try names(root) == ["Loose.swift", "Mail", "Other"])
        }
    }

    @Test("differences are told and nothing is written")
    func differencesAreToldAndNothingIsWritten() throws {
        try inDirectory { root in
            let writer = OutputWriter(directory: root.path)
            try writer.write([file("Mail/Old.swift", "x"), file("Mail/A.swift", "one\ntwo\n")])
            let wanted = [file("Mail/A.swift", "one\n2\n"), file("Mail/New.swift", "n")]
            #expect(
                try writer.differences(from: wanted) == [
                    .different(path: "Mail/A.swift", line: 3, expected: "2", found: "two"),
                    .missing(path: "Mail/New.swift"),
                    .stale(path: "Mail/Old.swift"),
                ]
            )
            #expect(try names(root.appending(path: "Mail")) == ["A.swift", "Old.swift"])
            try writer.write(wanted)
            #expect(try writer.differences(from: wanted).isEmpty)
        }
    }

    @Test("a missing line end is a difference")
    func missingLineEndIsADifference() throws {
        try inDirectory { root in
            let writer = OutputWriter(directory: root.path)
            try writer.write([GeneratedFile(path: "Mail/A.swift", contents: "a")])
            #expect(
                try writer.differences(from: [GeneratedFile(path: "Mail/A.swift", contents: "a\n")]) == [
                    .different(path: "Mail/A.swift", line: 2, expected: "", found: "(no such line)")
                ]
            )
        }
    }

    @Test("a failure leaves the old tree")
    func failureLeavesTheOld() throws {
        try inDirectory { root in
            let writer = OutputWriter(directory: root.path)
            try writer.write([file("Mail/A.swift", "old"), file("Mail/Old.swift", "x")])
            try FileManager.default.createDirectory(
                at: root.appending(path: "Mail/Z.swift/inside"),
                withIntermediateDirectories: true
            )
            let wanted = [
                file("Mail/A.swift", "new"), file("Mail/Deep/B.swift", "b"), file("Mail/Z.swift/inside", "z"),
            ]
            #expect(throws: GenerationError.self) { try writer.write(wanted) }
            #expect(try text(root, "Mail/A.swift") == "\(marked)old")
            #expect(try names(root.appending(path: "Mail")) == ["A.swift", "Old.swift", "Z.swift"])
            #expect(try names(root) == ["Mail"])
        }
    }

    @Test("a failure in a place that wasn't there leaves nothing")
    func failureInAPlace() throws {
        try inDirectory { root in
            try Data().write(to: root.appending(path: "file"))
            let writer = OutputWriter(directory: root.appending(path: "file/out").path)
            #expect(throws: GenerationError.self) { try writer.write([file("Mail/A.swift", "a")]) }
            #expect(try names(root) == ["file"])
        }
    }

    @Test("files are written aside as they come, and an error among them leaves nothing")
    func errorAmongFiles() throws {
        try inDirectory { root in
            let writer = OutputWriter(directory: root.appending(path: "out").path)
            #expect(throws: GenerationError.headerWithoutMark) {
                try writer.write { take throws(GenerationError) in
                    try take(file("Mail/A.swift", "a"))
                    let paths = FileManager.default.subpaths(atPath: root.path) ?? []
                    #expect(paths.filter { $0.hasSuffix("new/Mail/A.swift") }.count == 1)
                    throw .headerWithoutMark
                }
            }
            let left = try names(root)
            #expect(left.isEmpty)
        }
    }

    @Test("where nothing differs, nothing is written aside")
    func nothingAside() throws {
        try inDirectory { root in
            let writer = OutputWriter(directory: root.path)
            try writer.write([file("Mail/A.swift", "a")])
            let summary = try writer.write { take throws(GenerationError) in
                try take(file("Mail/A.swift", "a"))
                #expect((try? names(root)) == ["Mail"])
            }
            #expect(summary.unchanged == ["Mail/A.swift"])
        }
    }

    @Test("a text in pieces is one text: written, compared and told apart")
    func pieces() throws {
        try inDirectory { root in
            let writer = OutputWriter(directory: root.path)
            let inPieces = GeneratedFile(path: "Mail/A.swift", pieces: ["// one\n", "", "// two\n", "// three\n"])
            let whole = GeneratedFile(path: "Mail/A.swift", contents: "// one\n// two\n// three\n")
            #expect(inPieces == whole)
            try writer.write([inPieces])
            #expect(try text(root, "Mail/A.swift") == whole.contents)
            #expect(try writer.differences(from: [whole]).isEmpty)
            let shorter = GeneratedFile(path: "Mail/A.swift", pieces: ["// one\n", "// two\n"])
            let other = GeneratedFile(path: "Mail/A.swift", pieces: ["// one\n", "// 2\n", "// three\n"])
            #expect(try writer.differences(from: [shorter]).count == 1)
            #expect(
                try writer.differences(from: [other]) == [
                    .different(path: "Mail/A.swift", line: 2, expected: "// 2", found: "// two")
                ]
            )
        }
    }

    @Test(
        "paths stay inside",
        arguments: ["../A.swift", "/A.swift", "Mail//A.swift", "Mail/./A.swift", "", "Mail/..\\A.swift"]
    )
    func pathsStayInside(path: String) throws {
        try inDirectory { root in
            #expect(throws: GenerationError.pathOutside(path)) {
                try OutputWriter(directory: root.path).write([file(path, "")])
            }
        }
    }

    @Test("one path can't be written twice")
    func onePathCantBeWritten() throws {
        try inDirectory { root in
            #expect(throws: GenerationError.pathTwice("Mail/A.swift")) {
                try OutputWriter(directory: root.path).write([file("Mail/A.swift", "a"), file("Mail/A.swift", "b")])
            }
        }
    }

    @Test("a file that somebody wrote by hand isn't replaced, and nothing else is")
    func foreignFile() throws {
        try inDirectory { root in
            let writer = OutputWriter(directory: root.path)
            try writer.write([file("Mail/A.swift", "a")])
            try Data("let mine = 1".utf8).write(to: root.appending(path: "Mail/B.swift"))
            let path = root.appending(path: "Mail/B.swift").path
            #expect(throws: GenerationError.notGenerated(path: path)) {
                try writer.write([file("Mail/A.swift", "new"), file("Mail/B.swift", "b")])
            }
            #expect(try text(root, "Mail/A.swift") == "\(marked)a")
            #expect(try text(root, "Mail/B.swift") == "let mine = 1")
            #expect(try names(root) == ["Mail"])
            // An empty file is nobody's work, and of JSON nobody can tell whose it is.
            try Data().write(to: root.appending(path: "Mail/B.swift"))
            try Data("[1]".utf8).write(to: root.appending(path: "Mail/C.json"))
            let json = GeneratedFile(path: "Mail/C.json", contents: "[2]")
            try writer.write([file("Mail/A.swift", "a"), file("Mail/B.swift", "b"), json])
            #expect(try text(root, "Mail/B.swift") == "\(marked)b")
            #expect(try text(root, "Mail/C.json") == "[2]")
        }
    }

    @Test("what a run that was ended hard has left is removed by the next; that of one which lives stays")
    func deadRuns() throws {
        try inDirectory { root in
            let dead = root.appending(path: ".sdkgen-dead/old/Mail")
            try FileManager.default.createDirectory(at: dead, withIntermediateDirectories: true)
            try Data("x".utf8).write(to: dead.appending(path: "A.swift"))
            let living = try OutputStaging(in: root)
            try OutputWriter(directory: root.path).write([file("Mail/A.swift", "a")])
            let left = try names(root)
            #expect(left.count == 2)
            #expect(!left.contains(".sdkgen-dead"))
            living.remove()
            #expect(try names(root) == ["Mail"])
        }
    }

    @Test("a file is there at every moment of its replacement")
    func noGap() throws {
        try inDirectory { root in
            try OutputWriter(directory: root.path).write([file("Mail/A.swift", "old")])
            let staging = try OutputStaging(in: root)
            try staging.stage(file("Mail/A.swift", "new"))
            // Without the new file the former one isn't taken away.
            var change = OutputChange(staging)
            #expect(throws: GenerationError.self) { try change.moveIntoPlace("Mail/B.swift") }
            try change.moveIntoPlace("Mail/A.swift")
            #expect(try text(root, "Mail/A.swift") == "\(marked)new")
            #expect(try String(contentsOf: staging.old("Mail/A.swift"), encoding: .utf8) == "\(marked)old")
            #expect(change.undo().isEmpty)
            #expect(try text(root, "Mail/A.swift") == "\(marked)old")
            staging.remove()
        }
    }

    @Test("what can't be put back is named, and kept where no later run removes it")
    func notPutBack() throws {
        try inDirectory { root in
            let writer = OutputWriter(directory: root.path)
            try writer.write([file("Mail/A.swift", "old")])
            let staging = try OutputStaging(in: root)
            try staging.stage(file("Mail/A.swift", "new"))
            var change = OutputChange(staging)
            try change.moveIntoPlace("Mail/A.swift")
            // Somebody has put a folder in the file's place meanwhile.
            let place = root.appending(path: "Mail/A.swift")
            try FileManager.default.removeItem(at: place)
            try FileManager.default.createDirectory(
                at: place.appending(path: "inside"),
                withIntermediateDirectories: true
            )
            #expect(change.undo().map(\.lastPathComponent) == ["A.swift"])
            let kept = staging.keep()
            try OutputWriter(directory: root.path).write([file("Other/A.swift", "a")])
            #expect(try String(contentsOf: kept.appending(path: "Mail/A.swift"), encoding: .utf8) == "\(marked)old")
        }
    }

    // MARK: Files

    private func file(_ path: String, _ text: String) -> GeneratedFile {
        GeneratedFile(path: path, contents: marked + text)
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

    private func names(_ url: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    }

    private func text(_ root: URL, _ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    private func modified(_ root: URL, _ path: String) throws -> Date? {
        try FileManager.default.attributesOfItem(atPath: root.appending(path: path).path)[.modificationDate] as? Date
    }

    @Test("a link that leads nowhere gives way to the file")
    func brokenLink() throws {
        try inDirectory { root in
            try FileManager.default.createDirectory(at: root.appending(path: "Mail"), withIntermediateDirectories: true)
            let link = root.appending(path: "Mail/A.swift")
            try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "/nowhere/A.swift")
            try OutputWriter(directory: root.path).write([file("Mail/A.swift", "a")])
            #expect(try text(root, "Mail/A.swift") == "\(marked)a")
        }
    }
}
