import Foundation

/// Notices when the files of a spec change.
struct SpecWatch {
    private struct Stamp: Equatable {
        let path: String
        let size: Int
        let date: Date
    }

    private let folder: URL
    private var stamps: [Stamp]

    init(folder: String) {
        self.folder = URL(filePath: folder)
        stamps = Self.stamps(in: self.folder)
    }

    /// Whether a file has come, gone or changed since this was asked for last.
    var hasChanged: Bool {
        mutating get {
            let now = Self.stamps(in: folder)
            defer { stamps = now }
            return now != stamps
        }
    }

    private static func stamps(in folder: URL) -> [Stamp] {
        let keys: [URLResourceKey] = [.fileSizeKey, .contentModificationDateKey]
        let files = FileManager.default.enumerator(
            at: folder.resolvingSymlinksInPath(),
            includingPropertiesForKeys: keys
        )
        let stamps = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "yaml" }.map { file in
            let values = try? file.resourceValues(forKeys: Set(keys))
            return Stamp(
                path: file.path,
                size: values?.fileSize ?? 0,
                date: values?.contentModificationDate ?? .distantPast
            )
        }
        return stamps.sorted { $0.path < $1.path }
    }
}
