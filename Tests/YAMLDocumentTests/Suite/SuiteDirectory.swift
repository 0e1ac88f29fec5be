import Foundation

/// Where the public YAML test suite is: in `shared`, beside the package. Its files are no part of this project.
enum SuiteDirectory {
    static let url = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()  // Tests/YAMLDocumentTests
        .deletingLastPathComponent().deletingLastPathComponent()  // the package
        .deletingLastPathComponent()
        .appending(path: "shared/yaml-test-suite")

    static var isThere: Bool { FileManager.default.fileExists(atPath: url.path) }

    /// A continuous integration that has no suite fails: it would otherwise never be noticed.
    static var isRequired: Bool { ProcessInfo.processInfo.environment["CI"] == "true" }

    /// Every case of every file, in the order of their ids.
    static func cases() throws -> [SuiteCase] {
        let files = try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "yaml" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        return try files.flatMap { file in
            try SuiteCase.cases(
                in: Array(Data(contentsOf: file)),
                id: file.deletingPathExtension().lastPathComponent
            )
        }
    }
}
