import SDKSpec
import Testing
import YAMLDocument

@testable import SpecChanges

@Suite("Whatever changes is told")
struct EveryChangeTests {
    /// What the small spec of parcels doesn't have.
    private static let more = """
        topics:
          Customers: {summary: Who follows parcels., methods: [signIn]}
          Parcels:
            summary: What customers follow.
            methods: [announceParcel, trackParcel, shareParcel, moveParcel, removeParcel, findShelf]
        disputes:
          who-moves:
            matter: Who moves.
            facts: [constants.pickupDays]
            says: {handbook#Pickup: The parcel., handbook#Limits: The customer.}
            follow: handbook
            why: It is newer.
        types:
          Shelf: {summary: Where., identifier: {}, pattern: "^[a-z]+$", source: handbook#Parcels}
          Span:
            summary: From when to when.
            fields: {start: {type: Int, summary: The first day.}, end: {type: Int, summary: The last one.}}
            checks: fail invalidArgument when end < start
            source: handbook#Parcels
        methods:
          findShelf:
            topic: Parcels
            summary: Finds a shelf.
            surfaces: {http: GET /shelves}
            notes: [{text: It is slow., source: handbook#Limits}]
            since: {http: 1.0.0}
            parameters:
              shelf: {type: Shelf, nonEmpty: true, summary: Which.}
              span: {type: "Span?", summary: When.}
              names: {type: "[String]", default: "[]", nonEmpty: true, summary: What.}
            source: handbook#Parcels
        """

    @Test("how lines end is no change")
    func lineBreaks() throws {
        let texts = [try Parcels.text(), Self.more]
        let other = texts.map { $0.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n") }
        let comparison = SpecComparison(
            from: try Parcels.checked(texts[0], texts[1]),
            to: try Parcels.checked(other[0], other[1])
        )
        #expect(comparison.changes.isEmpty)
    }

    @Test("each value of a spec is told when another one stands in its place")
    func values() throws {
        let texts = [try Parcels.text(), Self.more]
        let whole = try Parcels.checked(texts[0], texts[1])
        var seen: Set<String> = []
        var silent: [String] = []
        var tried = 0
        for number in texts.indices {
            let document = try YAMLDocument(parsing: Array(texts[number].utf8), path: "Spec/\(number).yaml")
            let edits = document.root.map { Edit.edits(of: $0, texts[number], key: "", depth: 0) } ?? []
            for edit in edits where seen.insert(edit.place).inserted {
                var changed = texts
                changed[number] = edit.text
                guard let other = Self.checked(changed) else { continue }
                tried += 1
                if SpecComparison(from: whole, to: other).changes.isEmpty { silent.append(edit.place) }
            }
        }
        #expect(silent == [])
        #expect(tried > 25)
    }

    /// The spec; nil where an edit makes it wrong.
    private static func checked(_ texts: [String]) -> CheckedSpecification? {
        var diagnostics = Diagnostics()
        let files = texts.enumerated().map { SpecificationFile(path: "Spec/\($0).yaml", bytes: Array($1.utf8)) }
        let specification = SpecificationReader.read(files, diagnostics: &diagnostics)
        let checked = specification.map { Checker.check($0, diagnostics: &diagnostics) }
        return diagnostics.hasErrors ? nil : checked
    }
}

/// A file of a spec in which one value is another one.
private struct Edit {
    /// The key, and how deep it stands: of several values of one kind, one is tried.
    let place: String
    let text: String

    static func edits(of node: YAMLNode, _ text: String, key: String, depth: Int) -> [Edit] {
        switch node.content {
        case .mapping(let entries):
            entries.flatMap { edits(of: $0.value, text, key: $0.key.scalar?.text ?? "", depth: depth + 1) }
        case .sequence(let items): items.flatMap { edits(of: $0, text, key: key, depth: depth + 1) }
        case .scalar(let scalar):
            changed(scalar, node.range, text).map { [Edit(place: "\(depth) \(key)", text: $0)] } ?? []
        }
    }

    private static func changed(_ scalar: YAMLScalar, _ range: SourceRange, _ text: String) -> String? {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: range.start.offset)
        let end = utf8.index(utf8.startIndex, offsetBy: range.end.offset)
        let old = String(text[start..<end])
        let new: String
        switch scalar.style {
        case .literal, .folded: return nil
        case .singleQuoted, .doubleQuoted: new = String(old.dropLast()) + "x" + String(old.suffix(1))
        case .plain:
            let flags = ["true": "false", "false": "true"]
            new = flags[old] ?? Int(old).map { "\($0 + 1)" } ?? old + "x"
        }
        return String(text[..<start]) + new + String(text[end...])
    }
}
