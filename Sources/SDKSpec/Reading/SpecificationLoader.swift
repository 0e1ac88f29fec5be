import Platform

/// Reads a spec from disk.
public enum SpecificationLoader {
    /// Folders in folders; deeper than this a folder holds itself.
    private static let deepest = 32
    /// More than the reader takes; nothing larger is brought into memory.
    private static let largest = 32 * 1024 * 1024

    /// Reads the spec that a folder holds.
    ///
    /// - Parameters:
    ///   - folder: The folder, as it is to be shown in messages.
    ///   - diagnostics: Takes up what is wrong.
    /// - Returns: nil when there is no spec, or none that can be looked at any further.
    public static func load(folder: String, diagnostics: inout Diagnostics) -> Specification? {
        let files = files(in: folder, diagnostics: &diagnostics)
        guard !files.isEmpty else { return nil }
        return SpecificationReader.read(files, named: folder, diagnostics: &diagnostics)
    }

    /// Loads every `*.yaml` under a folder, in the order of the paths.
    ///
    /// Hidden files and folders are passed over, and links to folders, which are named.
    public static func files(in folder: String, diagnostics: inout Diagnostics) -> [SpecificationFile] {
        var root = folder[...]
        while root.count > 1, root.hasSuffix("/") { root.removeLast() }
        var finder = Finder(diagnostics: diagnostics)
        finder.visit(String(root), depth: 0)
        diagnostics = finder.diagnostics
        let paths = finder.paths.sorted()
        var files: [SpecificationFile] = []
        for (path, bytes) in zip(paths, paths.mapSideBySide(content)) {
            if let bytes {
                files.append(SpecificationFile(path: path, bytes: bytes))
            } else {
                diagnostics.add(unreadable("file", path))
            }
        }
        if files.isEmpty, !diagnostics.hasErrors {
            diagnostics.add(
                Diagnostic(
                    rule: "missing-files",
                    "no `.yaml` file is in the folder",
                    path: folder,
                    help: "name the folder that holds the spec"
                )
            )
        }
        return files
    }

    private static func content(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path).map { Array($0) }
    }

    private static func unreadable(_ what: String, _ path: String) -> Diagnostic {
        Diagnostic(
            rule: "unreadable-\(what)",
            "\(what) can't be read",
            path: path,
            help: "check that it exists, is a \(what) of usual size, and may be read"
        )
    }

    private struct Finder {
        var paths: [String] = []
        var diagnostics: Diagnostics

        mutating func visit(_ folder: String, depth: Int) {
            let names: [String]
            do {
                names = try FileManager.default.contentsOfDirectory(atPath: folder)
            } catch {
                diagnostics.add(unreadable("folder", folder))
                return
            }
            for name in names.sorted() where !name.hasPrefix(".") {
                let path = folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
                switch kind(of: path) {
                case .folder where depth < SpecificationLoader.deepest: visit(path, depth: depth + 1)
                case .folder: diagnostics.add(unreadable("folder", path))
                case .file(let size) where name.hasSuffix(".yaml") && size <= largest: paths.append(path)
                case .file where Self.isNearlyNamed(name): reportExtension(path)
                case .file where name.hasSuffix(".yaml"): diagnostics.add(unreadable("file", path))
                case .other where name.hasSuffix(".yaml"): diagnostics.add(unreadable("file", path))
                case .linkedFolder: reportLink(path)
                case .file, .other: break
                }
            }
        }

        /// Whether a file that is passed over looks as if it were meant to be a part of the spec.
        private static func isNearlyNamed(_ name: String) -> Bool {
            let small = name.lowercased()
            return small.hasSuffix(".yml") || (small.hasSuffix(".yaml") && !name.hasSuffix(".yaml"))
        }

        private enum Kind {
            case file(size: Int)
            case folder
            /// A link to a folder, which might hold the link.
            case linkedFolder
            /// A pipe, a device, a link to nothing.
            case other
        }

        /// Asks the system itself: Foundation puts a dozen questions a file to it.
        private func kind(of path: String) -> Kind {
            var status = stat()
            guard lstat(path, &status) == 0 else { return .other }
            let isLink = status.st_mode & S_IFMT == S_IFLNK
            if isLink, stat(path, &status) != 0 { return .other }
            switch status.st_mode & S_IFMT {
            case S_IFREG: return .file(size: Int(status.st_size))
            case S_IFDIR: return isLink ? .linkedFolder : .folder
            default: return .other
            }
        }

        private mutating func reportLink(_ path: String) {
            diagnostics.add(
                Diagnostic(
                    .warning,
                    rule: "folder-link",
                    "a link to a folder is passed over",
                    path: path,
                    help: "put the folder itself there, or links to its files"
                )
            )
        }

        private mutating func reportExtension(_ path: String) {
            diagnostics.add(
                Diagnostic(
                    .warning,
                    rule: "file-extension",
                    "file is passed over",
                    path: path,
                    help: "name it `.yaml` to make it a part of the spec"
                )
            )
        }
    }
}
