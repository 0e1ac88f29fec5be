import Testing
import YAMLDocument

/// A case of the public YAML test suite.
struct SuiteCase {
    /// The file's name, with the number of the case if the file has several.
    let id: String
    let yaml: String
    /// The events expected, a line each, without what our nodes don't keep: indentation, markers, styles of collections.
    let events: [String]
    /// Whether the input has to be refused.
    let fails: Bool

    /// The cases in a file of the suite, which is YAML itself and so is read by what it tests.
    static func cases(in bytes: [UInt8], id: String) throws -> [SuiteCase] {
        let root = try YAMLDocument(parsing: bytes, path: id + ".yaml").root
        let items = try #require(root?.sequence, "\(id) is no list of cases")
        var yaml: String?
        var tree: String?
        return try items.enumerated().compactMap { index, item in
            // A field that is absent is that of the case before; only `fail` belongs to its own case alone.
            yaml = item["yaml"]?.scalar?.text ?? yaml
            tree = item["tree"]?.scalar?.text ?? tree
            guard item["skip"] == nil else { return nil }
            let number = String(index)
            return SuiteCase(
                id: items.count == 1 ? id : "\(id)/\(number.count < 2 ? "0" : "")\(number)",
                yaml: unmarked(try #require(yaml, "\(id) has no input")),
                events: events(try #require(tree, "\(id) has no tree")),
                fails: item["fail"]?.scalar?.text == "true"
            )
        }
    }

    /// The text meant: the suite shows what can't be seen by visible marks.
    private static func unmarked(_ text: String) -> String {
        var text = text.replacing(/—*»/, with: "\t").replacing("␣", with: " ").replacing("←", with: "\r")
        text = text.replacing("⇔", with: "\u{FEFF}").replacing("↵", with: "")
        return text.hasSuffix("∎\n") ? String(text.dropLast(2)) : text
    }

    private static func events(_ tree: String) -> [String] {
        tree.split(separator: "\n").map { line in
            let event = line.drop { $0 == " " }
            guard event.hasPrefix("=") else { return String(event.prefix(4)) }
            return unmarked(String(event)).replacing("<SPC>", with: " ").replacing("<TAB>", with: "\\t")
        }
    }
}
