import ArgumentParser
import GenerateCommand
import Platform
import SDKSpec

/// Where a spec is that is compared: in a folder, or in a revision of Git.
enum SpecificationPlace {
    case folder(String)
    case revision(GitRevision, folder: String)

    /// - Parameters:
    ///   - text: A folder, a revision, or a revision and a folder with a colon between them.
    ///   - spec: The folder of which a revision is taken that names none.
    init(_ text: String, spec: String) {
        let whole = GitRevision(text)
        if FileManager.default.isFolder(text) {
            self = .folder(text)
        } else if !whole.exists, let colon = Self.lastColon(text), colon != text.startIndex {
            let folder = String(text[text.index(after: colon)...])
            self = .revision(GitRevision(String(text[..<colon])), folder: folder.isEmpty ? "." : folder)
        } else {
            self = .revision(whole, folder: spec)
        }
    }

    /// The last colon that doesn't stand in braces, as those of a time do.
    private static func lastColon(_ text: String) -> String.Index? {
        var depth = 0
        return text.indices.reversed().first { index in
            switch text[index] {
            case "}": depth += 1
            case "{": depth -= 1
            case ":": return depth == 0
            default: break  // A part of a name.
            }
            return false
        }
    }

    /// The spec, held to every rule. Errors are printed; the warnings of two specs at once would help nobody.
    func checked() throws -> CheckedSpecification {
        switch self {
        case .folder(let folder):
            let (checked, findings) = SpecificationOptions(spec: folder).check()
            return try SpecificationOptions.usable(checked, findings, in: folder)
        case .revision(let revision, let folder):
            var diagnostics = Diagnostics()
            let files = try revision.files(in: folder)
            let specification = SpecificationReader.read(
                files,
                named: "\(revision.name):\(folder)",
                diagnostics: &diagnostics
            )
            let checked = specification.map { Checker.check($0, diagnostics: &diagnostics) }
            return try SpecificationOptions.usable(checked, diagnostics, in: folder)
        }
    }
}
