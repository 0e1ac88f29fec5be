/// Reads a spec out of its files.
///
/// ```swift
/// var diagnostics = Diagnostics()
/// let files = SpecificationLoader.files(in: "Spec", diagnostics: &diagnostics)
/// let specification = SpecificationReader.read(files, diagnostics: &diagnostics)
/// ```
public enum SpecificationReader {
    /// Reads every file, and reports everything that is wrong in any of them.
    ///
    /// What can't be read is left out, so a specification that came with errors is fit for looking at what else is
    /// wrong and for nothing more.
    ///
    /// - Parameters:
    ///   - files: The files; they are read in the order of their paths.
    ///   - name: The path of the spec as a whole, for what is wrong with no file in particular.
    ///   - diagnostics: Takes up what is wrong.
    /// - Returns: nil when no file describes the product, or when a file isn't YAML, so that much would seem to be
    ///   missing that isn't.
    public static func read(
        _ files: [SpecificationFile],
        named name: String = "Spec",
        diagnostics: inout Diagnostics
    ) -> Specification? {
        var assembly = SpecificationAssembly()
        var isWhole = true
        // The largest are read first, so that no core waits long for the last one.
        let files = files.sorted { $0.bytes.count > $1.bytes.count }
        let readings = zip(files, files.mapSideBySide(FileReading.init)).sorted { $0.0.path < $1.0.path }
        for (_, reading) in readings {
            assembly.add(reading)
            diagnostics.add(contentsOf: reading.diagnostics.found)
            isWhole = isWhole && reading.isYAML
        }
        let specification = assembly.specification(named: name, isWhole: isWhole, diagnostics: &diagnostics)
        return isWhole ? specification : nil
    }
}
