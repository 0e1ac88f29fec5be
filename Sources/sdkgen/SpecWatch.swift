import Platform

/// Notices when the files of a spec change.
struct SpecWatch {
    private struct Stamp: Equatable {
        let path: String
        let size: Int
        let date: Date
    }

    private let folder: String
    /// What was found when it was looked last.
    private var found: [Stamp]
    /// What was found when a change was reported last.
    private var told: [Stamp]

    init(folder: String) {
        self.folder = URL(filePath: folder).resolvingSymlinksInPath().path
        found = Self.stamps(in: self.folder)
        told = found
    }

    /// Whether a file has come, gone or changed since this said so last. An editor may be in the middle of writing, so a
    /// change is reported when it is looked at for the second time and is still the same.
    mutating func takeChange() -> Bool {
        let now = Self.stamps(in: folder)
        defer { found = now }
        guard now == found, now != told else { return false }
        told = now
        return true
    }

    private static func stamps(in folder: String) -> [Stamp] {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        let stamps = paths.filter { $0.hasSuffix(".yaml") }.map { path in
            let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
            return Stamp(
                path: path,
                size: attributes?[.size] as? Int ?? 0,
                date: attributes?[.modificationDate] as? Date ?? .distantPast
            )
        }
        return stamps.sorted { $0.path < $1.path }
    }
}
