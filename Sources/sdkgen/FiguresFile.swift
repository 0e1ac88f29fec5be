import GenerateCommand
import Platform
import SDKGeneration
import SpecChanges

/// The file in the folder of a spec that says what pages said in figures when somebody last looked at them.
struct FiguresFile {
    private let path: String

    init(folder: String) {
        path = folder.hasSuffix("/") ? folder + RecordedFigures.fileName : "\(folder)/\(RecordedFigures.fileName)"
    }

    /// What was recorded; nothing where there is no file.
    func figures() throws -> RecordedFigures {
        guard let bytes = FileManager.default.contents(atPath: path) else { return RecordedFigures() }
        guard let text = String(validating: bytes, as: UTF8.self), let figures = RecordedFigures(text) else {
            throw CommandFailure("'\(path)' can't be read; remove it, and let '--record-figures' write it anew")
        }
        return figures
    }

    /// Records pages as they are; what was recorded of others stays. A file that says so already isn't touched.
    func record(_ pages: [Page]) throws {
        let former = try figures()
        var figures = former
        pages.forEach { figures.record($0) }
        let isChanged = figures != former || !FileManager.default.fileExists(atPath: path)
        if isChanged { try write(figures.text) }
        guard Console.isTerminal(.error) else { return }
        let count = String.counted(figures.count, "sentence")
        try Console.write(
            "\(isChanged ? "wrote    " : "")\(path): \(count)\(isChanged ? "" : ", unchanged")",
            to: .error
        )
    }

    private func write(_ text: String) throws {
        let files = FileManager.default
        guard files.fileExists(atPath: path) || files.createFile(atPath: path, contents: nil) else {
            throw CommandFailure("'\(path)' can't be written")
        }
        do {
            try FileReplacement.write(Array(text.utf8), to: path)
        } catch {
            throw GenerationError.file(path: path, action: "write", reason: FileProblem.reason(of: error))
        }
    }
}
