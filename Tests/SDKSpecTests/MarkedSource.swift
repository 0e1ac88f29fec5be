import SDKSpec
import Testing

/// A text in which markers such as `1️⃣` show where findings are expected, so that positions are seen and not counted.
struct MarkedSource {
    /// The text without the markers.
    let text: String
    /// The line and column, both from 1, that each marker stands before.
    let positions: [String: (line: Int, column: Int)]

    init(_ marked: String) {
        let scalars = Array(marked.unicodeScalars)
        var text = String.UnicodeScalarView()
        var positions: [String: (line: Int, column: Int)] = [:]
        var (line, column, index) = (1, 1, 0)
        while index < scalars.count {
            if index + 2 < scalars.count, scalars[index + 1] == "\u{FE0F}", scalars[index + 2] == "\u{20E3}" {
                positions["\(scalars[index])\u{FE0F}\u{20E3}"] = (line, column)
                index += 3
                continue
            }
            (line, column) = scalars[index] == "\n" ? (line + 1, 1) : (line, column + 1)
            text.append(scalars[index])
            index += 1
        }
        self.text = String(text)
        self.positions = positions
    }
}

/// A finding that a test expects.
struct Finding {
    let marker: String
    let rule: String
    let message: String

    init(_ marker: String, _ rule: String, _ message: String) {
        self.marker = marker
        self.rule = rule
        self.message = message
    }
}

/// Expects exactly the findings given, each at its marker, in any order.
///
/// - Parameter findings: Makes the findings out of the text without markers; by default what the reader finds in the
///   text beside a file that describes a product.
func expectFindings(
    _ marked: String,
    _ expected: [Finding],
    from findings: (String) -> [Diagnostic] = { ReadSpec($0).diagnostics },
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    let source = MarkedSource(marked)
    let found = findings(source.text)
    let shown = found.map { finding in
        let start = finding.location?.range.start
        return "\(start?.line ?? 0):\(start?.column ?? 0) [\(finding.rule)] \(finding.message)"
    }
    let wanted = expected.map { finding in
        let place = source.positions[finding.marker]
        return "\(place?.line ?? 0):\(place?.column ?? 0) [\(finding.rule)] \(finding.message)"
    }
    let printed = DiagnosticPrinter().text(found)
    #expect(shown.sorted() == wanted.sorted(), "\(printed)", sourceLocation: sourceLocation)
    let unused = Set(source.positions.keys).subtracting(expected.map(\.marker))
    #expect(unused.isEmpty, "markers without a finding", sourceLocation: sourceLocation)
}

/// A spec read from a text, beside a file that describes a product.
struct ReadSpec {
    let specification: Specification?
    let diagnostics: [Diagnostic]

    /// What the product file says, unless the text says it itself.
    static let product = """
        sdk:
          name: AcmeChat
          prefix: Chat
          title: Acme Chat
          version: 1.0
          summary: Messages between people.
          surfaces: {web: Web SDK}
          userType: UserID
          argumentError: invalidParameter
        """

    init(_ text: String) {
        var files = [SpecificationFile(path: "Spec/a.yaml", bytes: Array(text.utf8))]
        if !text.hasPrefix("sdk:") && !text.contains("\nsdk:") {
            files.append(SpecificationFile(path: "Spec/product.yaml", bytes: Array(Self.product.utf8)))
        }
        var diagnostics = Diagnostics()
        specification = SpecificationReader.read(files, diagnostics: &diagnostics)
        self.diagnostics = diagnostics.sorted
    }
}
