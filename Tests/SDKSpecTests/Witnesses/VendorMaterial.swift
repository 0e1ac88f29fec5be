import Foundation

/// The vendor's pages and the facts gathered from its declarations: in `shared`, beside the package. They are no part of
/// this project.
enum VendorMaterial {
    private static let root = URL(filePath: #filePath).appending(path: "../../../../../shared").standardizedFileURL

    /// Whether the material is there. Where everything is supposed to be, its absence is a failure and not a reason to
    /// leave tests out.
    static let isExpected =
        ProcessInfo.processInfo.environment["CI"] == "true"
        || FileManager.default.fileExists(atPath: root.appending(path: "reference").path)

    /// The lines of a page.
    static func page(_ name: String) throws -> [Substring] {
        try lines("reference/\(name)")
    }

    /// The rows of a table of facts, without its head: cells by the column's name.
    static func table(_ name: String) throws -> [[String: String]] {
        let rows = try lines("facts/\(name)").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        guard let head = rows.first?.map(String.init) else { return [] }
        return rows.dropFirst().map { cells in
            Dictionary(uniqueKeysWithValues: zip(head, cells.map(String.init)))
        }
    }

    private static func lines(_ path: String) throws -> [Substring] {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
    }
}
