import Foundation

/// A folder of its own for a test, which is removed afterwards. At first it holds `Spec/parcels.yaml`, a small spec.
struct Sandbox {
    let folder: URL
    /// Whether the tool is run by somebody other than root, whom the folder was given to.
    var belongsToOrdinaryUser = false

    /// Runs a test in a new sandbox.
    static func with<Result>(_ body: (Sandbox) throws -> Result) throws -> Result {
        let sandbox = try make()
        defer { try? FileManager.default.removeItem(at: sandbox.folder) }
        return try body(sandbox)
    }

    /// Makes a new sandbox, which whoever made it removes.
    static func make() throws -> Sandbox {
        let name = "sdkgen-tests-\(UUID().uuidString)"
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(path: name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let sandbox = Sandbox(folder: folder)
        // Copied by its bytes: a checkout may belong to somebody else, whose rights would be copied along.
        try sandbox.write(Data(contentsOf: Checkout.smallSpec.appending(path: "parcels.yaml")), to: "Spec/parcels.yaml")
        return sandbox
    }

    func url(_ path: String) -> URL { folder.appending(path: path) }

    func run(_ arguments: String...) throws -> Tool.Outcome { try run(all: arguments) }

    func run(all arguments: [String]) throws -> Tool.Outcome {
        guard belongsToOrdinaryUser else { return try Tool.run(arguments, in: folder) }
        try OrdinaryUser.handOver(folder)
        return try OrdinaryUser.run(arguments, in: folder)
    }

    func text(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

    func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    func write(_ data: Data, to path: String) throws {
        let url = url(path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }

    /// Replaces a text of the spec that stands there exactly once, so that a test can't miss what it wants to change.
    func replace(_ old: String, with new: String, in path: String = "Spec/parcels.yaml") throws {
        let parts = try text(path).components(separatedBy: old)
        guard parts.count == 2 else { throw NotOnce(text: old, path: path) }
        try write(parts.joined(separator: new), to: path)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: url(path)) }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }

    /// The paths of all files under a folder, hidden ones too, relative to it and sorted.
    func files(in path: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: url(path).path).filter { name in
            let attributes = try FileManager.default.attributesOfItem(atPath: url("\(path)/\(name)").path)
            return attributes[.type] as? FileAttributeType != .typeDirectory
        }.sorted()
    }

    /// Every byte under a folder, by path.
    func contents(of path: String) throws -> [String: Data] {
        let names = try files(in: path)
        return try Dictionary(uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: url("\(path)/\($0)"))) })
    }

    /// When each file under a folder was last written.
    func times(of path: String) throws -> [String: Date] {
        let times = try files(in: path).map { name in
            let attributes = try FileManager.default.attributesOfItem(atPath: url("\(path)/\(name)").path)
            return (name, attributes[.modificationDate] as? Date ?? .distantPast)
        }
        return Dictionary(uniqueKeysWithValues: times)
    }

    /// Makes every file under a folder look old, so that a write is seen however quickly it follows.
    func age(_ path: String) throws {
        for name in try files(in: path) {
            let past = Date(timeIntervalSince1970: 1_000_000)
            try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: url("\(path)/\(name)").path)
        }
    }

    private struct NotOnce: Error, CustomStringConvertible {
        let text: String
        let path: String
        var description: String { "`\(text)` doesn't stand exactly once in \(path)" }
    }
}
