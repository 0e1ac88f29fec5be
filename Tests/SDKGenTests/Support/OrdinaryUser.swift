import Foundation

/// Somebody whom the system can forbid something. Root may read and write everything, so a test of what happens when
/// it may not is run as `nobody` where the tests are run as root, as they are in most containers.
enum OrdinaryUser {
    /// Whether the tool can be run as such a user here.
    static let isThere: Bool = {
        guard isRoot else { return true }
        // A toolchain in root's own home can't be reached by anybody else, and neither can the tool's libraries.
        let probe = try? Sandbox.with { sandbox in
            try handOver(sandbox.folder)
            return try run(["--version"], in: sandbox.folder)
        }
        return probe?.status == 0
    }()

    /// Runs a test in a new sandbox that belongs to an ordinary user, and in which the tool is run by that user.
    static func withSandbox<Result>(_ body: (Sandbox) throws -> Result) throws -> Result {
        try Sandbox.with { sandbox in
            guard isRoot else { return try body(sandbox) }
            var theirs = sandbox
            theirs.belongsToOrdinaryUser = true
            try handOver(theirs.folder)
            return try body(theirs)
        }
    }

    /// Gives a folder and all that is in it to that user; a copy of the tool lies beside, as the build directory may be
    /// closed to others.
    static func handOver(_ folder: URL) throws {
        let tool = copy(in: folder)
        if !FileManager.default.fileExists(atPath: tool.path) {
            try FileManager.default.copyItem(at: Tool.executable(), to: tool)
        }
        let owner: [FileAttributeKey: Any] = [.ownerAccountID: nobody, .groupOwnerAccountID: nobody]
        for name in try [""] + FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            try FileManager.default.setAttributes(owner, ofItemAtPath: folder.appending(path: name).path)
        }
    }

    /// Runs the tool as that user.
    static func run(_ arguments: [String], in folder: URL) throws -> Tool.Outcome {
        let identity = ["--reuid", "\(nobody)", "--regid", "\(nobody)", "--clear-groups"]
        let program = URL(filePath: "/usr/bin/setpriv")
        return try Tool.run(identity + [copy(in: folder).path] + arguments, in: folder, program: program)
    }

    private static let isRoot = getuid() == 0
    private static let nobody = 65534

    private static func copy(in folder: URL) -> URL { folder.appending(path: ".sdkgen") }
}
