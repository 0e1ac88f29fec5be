import SDKSpec

/// Small specs around one method, `ping`.
enum SmallSpec {
    /// Checks a spec.
    ///
    /// - Parameters:
    ///   - types: What stands under `types` besides the user's.
    ///   - state: What stands under `state`.
    ///   - method: The entries of `ping` besides those that every method has.
    ///   - steps: The steps of a scenario.
    ///   - rest: Other sections.
    static func check(
        types: String = "",
        state: String = "",
        method: String,
        steps: String,
        rest: String = ""
    ) throws -> CheckedSpecification {
        var text = """
            sdk: {name: Demo, prefix: Demo, title: Demo, version: 1.0.0, summary: Tries., userType: UserID, argumentError: bad}
            sources: {page: {title: A page, kind: page}}
            errors: {bad: {summary: An argument is wrong., source: page}}
            types:
              UserID: {summary: A user., identifier: {}, source: page}

            """
        text += indented(types, by: 2)
        if !state.isEmpty { text += "state:\n" + indented(state, by: 2) }
        text += "methods:\n  ping:\n    topic: Things\n    summary: Does a thing.\n    source: page\n"
        text += indented(method, by: 4)
        text += indented(rest, by: 0)
        text += "scenarios:\n  story:\n    summary: A story.\n    steps:\n" + indented(steps, by: 6)
        var diagnostics = Diagnostics()
        let file = SpecificationFile(path: "demo.yaml", bytes: Array(text.utf8))
        let specification = SpecificationReader.read([file], diagnostics: &diagnostics)
        let checked = specification.map { Checker.check($0, diagnostics: &diagnostics) }
        guard let checked, !diagnostics.hasErrors else {
            throw CheckedSpec.Findings(description: DiagnosticPrinter().text(diagnostics.sorted))
        }
        return checked
    }

    private static func indented(_ text: String, by columns: Int) -> String {
        text.split(separator: "\n").map { String(repeating: " ", count: columns) + $0 + "\n" }.joined()
    }
}
