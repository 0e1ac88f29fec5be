import Platform
import SDKSpec

/// A file in the making: the template that shapes it, and the values that fill it in.
///
/// No planned file looks at another one, so they are filled in side by side.
public struct PlannedFile: Sendable {
    /// Where it belongs, relative to the output directory.
    let path: String
    /// The name of its template.
    let template: String
    /// What the file holds, in a sentence for its header; nil where the file itself says so.
    var holds: String?
    /// Works out the values that the template takes, apart from `header`.
    let values: @Sendable () throws(GenerationError) -> TemplateValues

    /// A Swift file of a module.
    ///
    /// - Parameters:
    ///   - name: The file's name, without its ending.
    ///   - module: The module's name, which is that of its folder.
    ///   - template: The name of the template.
    ///   - holds: What the file holds, in a sentence for its header.
    ///   - options: What is generated, and how.
    ///   - values: What the template takes in addition to the header and the access of declarations.
    static func swift(
        _ name: String,
        of module: String,
        template: String,
        holds: String,
        _ options: GenerationOptions,
        values: @escaping @Sendable () throws(GenerationError) -> TemplateValues
    ) -> PlannedFile {
        PlannedFile(path: "\(module)/\(name).swift", template: template, holds: holds) { () throws(GenerationError) in
            var values = try values()
            values["access"] = .text(options.access.modifier)
            return values
        }
    }

    /// Everything that the template takes.
    func allValues(with templates: TemplateLibrary) throws(GenerationError) -> TemplateValues {
        var values = try values()
        values["header"] = .text(try FileHeader(holds: holds).text(of: path, with: templates))
        return values
    }

    /// Fills the template in. A Swift file with lines that can't be broken says so to whoever formats it.
    func made(with templates: TemplateLibrary) throws(GenerationError) -> GeneratedFile {
        var pieces = try templates.pieces(of: template, try allValues(with: templates))
        if path.hasSuffix(".swift"), UnbreakableLines.areThere(in: pieces), let first = pieces.first,
            let end = first.firstIndex(of: "\n")
        {
            pieces[0] = "\(first[...end])\(UnbreakableLines.mark)\n\(first[end...].dropFirst())"
        }
        return GeneratedFile(path: path, pieces: pieces)
    }
}

extension [PlannedFile] {
    /// Makes all of the files.
    ///
    /// - Returns: What becomes of each file, in their order.
    /// - Parameters:
    ///   - templates: The shapes of the files.
    ///   - take: Takes each file as soon as it is made, on any thread.
    /// - Throws: The first error in that order; ``GenerationError/interrupted`` when the process is to end.
    func made<Result: Sendable>(
        with templates: TemplateLibrary,
        _ take: @Sendable (GeneratedFile) throws(GenerationError) -> Result
    ) throws(GenerationError) -> [Result] {
        let results = mapSideBySide { plan in
            Swift.Result { () throws(GenerationError) in
                guard !HeldSignals.isEndAwaited else { throw .interrupted }
                return try take(try plan.made(with: templates))
            }
        }
        var taken: [Result] = []
        for result in results { taken.append(try result.get()) }
        return taken
    }
}
