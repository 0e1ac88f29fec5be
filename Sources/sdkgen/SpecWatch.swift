import Foundation

/// Notices when the files of a spec change.
struct SpecWatch {
    private struct Stamp: Equatable {
        let path: String
        let size: Int
        let date: Date
    }

    private let folder: URL
    /// What was found when it was looked last.
    private var found: [Stamp]
    /// What was found when a change was reported last.
    private var told: [Stamp]

    init(folder: String) {
        self.folder = URL(filePath: folder)
        found = Self.stamps(in: self.folder)
        told = found
    }

    /// Whether a file has come, gone or changed since this said so last. An editor may be in the middle of writing, so a
    /// change is reported when it is looked at for the second time and is still the same.
    var hasChanged: Bool {
        mutating get {
            let now = Self.stamps(in: folder)
            defer { found = now }
            guard now == found, now != told else { return false }
            told = now
            return true
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
