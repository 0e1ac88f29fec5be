import ArgumentParser
import GenerateCommand
import Platform
import SDKSpec

/// Where a spec is that is compared: in a folder, or in a revision of Git.
enum SpecificationPlace {
    case folder(String)
    case revision(String, folder: String)

    /// - Parameters:
    ///   - text: A folder, a revision, or a revision and a folder with a colon between them.
    ///   - spec: The folder of which a revision is taken that names none.
    init(_ text: String, spec: String) {
        if FileManager.default.isFolder(text) {
            self = .folder(text)
            return
        }
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        self = .revision(parts.first ?? text, folder: parts.count > 1 ? parts[1] : spec)
    }

    /// The spec, held to every rule. What is wrong with it is printed.
    func checked() throws -> CheckedSpecification {
        switch self {
        case .folder(let folder): return try SpecificationOptions(spec: folder).checked()
        case .revision(let revision, let folder):
            var diagnostics = Diagnostics()
            let files = try GitRevision(revision).files(in: folder)
            let specification = SpecificationReader.read(
                files,
                named: "\(revision):\(folder)",
                diagnostics: &diagnostics
            )
            let checked = specification.map { Checker.check($0, diagnostics: &diagnostics) }
            try SpecificationOptions(spec: folder).print(diagnostics)
            guard let checked, !diagnostics.hasErrors else { throw ExitCode.failure }
            return checked
        }
    }
}
