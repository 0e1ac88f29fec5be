import SDKSpec

/// Specs of the checkout.
enum CheckedSpec {
    /// What is wrong with a spec.
    struct Findings: Error, CustomStringConvertible {
        let description: String
    }

    /// Reads and checks the spec in a folder.
    static func load(_ folder: String) throws -> CheckedSpecification {
        var diagnostics = Diagnostics()
        let specification = SpecificationLoader.load(folder: folder, diagnostics: &diagnostics)
        let checked = specification.map { Checker.check($0, diagnostics: &diagnostics) }
        guard let checked, !diagnostics.hasErrors else {
            throw Findings(description: DiagnosticPrinter().text(diagnostics.sorted))
        }
        return checked
    }
}
