import SDKSpec

/// Lets every kept name stand in a role, apart from those that the checker refuses there.
public struct KeptNamesTrial {
    /// The spec with the names that are left.
    public let spec: KeptNamesSpec
    /// The names that are refused, each with the finding.
    public let refusals: [(name: String, finding: String)]

    /// What a checker refuses without a name that could be left out.
    public struct Unexplained: Error, CustomStringConvertible {
        /// What was found.
        public let description: String
    }

    /// Tries names in a role, again without those that are refused until none is.
    public init(_ role: KeptNamesSpec.Role, _ names: [String]) throws {
        var left = names
        var refusals: [(name: String, finding: String)] = []
        while true {
            let spec = KeptNamesSpec(role, left)
            // Where every name is refused, none is left to call anything by.
            let found = left.isEmpty ? [] : Self.errors(of: spec)
            guard !found.isEmpty else {
                self.spec = spec
                self.refusals = refusals
                return
            }
            let lines = spec.yaml.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let refused = found.compactMap { finding in
                Self.name(in: finding, lines, among: left).map { (name: $0, finding: finding.message) }
            }
            guard !refused.isEmpty else { throw Unexplained(description: "\(role): \(found[0].message)") }
            refusals += refused
            left.removeAll { name in refused.contains { $0.name == name } }
        }
    }

    private static func errors(of spec: KeptNamesSpec) -> [Diagnostic] {
        var diagnostics = Diagnostics()
        let file = SpecificationFile(path: "\(spec.module).yaml", bytes: Array(spec.yaml.utf8))
        let read = SpecificationReader.read([file], diagnostics: &diagnostics)
        _ = read.map { Checker.check($0, diagnostics: &diagnostics) }
        return diagnostics.found.filter { $0.severity == .error }
    }

    /// The name that a finding is about: one that it quotes, or one of the words of its line.
    private static func name(in finding: Diagnostic, _ lines: [String], among names: [String]) -> String? {
        let quoted = finding.message.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }
            .flatMap { $0.element.split(separator: ".").map(String.init) }
        if let name = quoted.first(where: names.contains) { return name }
        guard let line = finding.location?.range.start.line, lines.indices.contains(line - 1) else { return nil }
        let words = lines[line - 1].split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
        let usual: Set<String> = [
            "n", "for", "in", "let", "list", "return", "given", "fail", "when", "emit", "to", "with",
        ]
        return words.first { names.contains($0) && !usual.contains($0) } ?? words.first(where: names.contains)
    }
}
