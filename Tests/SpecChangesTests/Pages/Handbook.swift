import Foundation
import SDKSpec
import Testing
import YAMLDocument

@testable import SpecChanges

/// A page of the parcel service, in a layout that no real vendor has: bars between cells, headings with a number sign,
/// error codes behind "E".
enum Handbook {
    /// What the spec says of how the page is laid out.
    static let layout = """
        layouts:
          handbook:
            summary: The handbook of the parcel service.
            complete: true
            headings: {like: ["# {name}", "## {title}"]}
            methods: ["# {name}"]
            parts: {parameters: [Takes], answer: [Answers], sample: [Like this]}
            table: {cells: bars, name: Name, type: Kind, default: Else, description: Meaning}
            required: must
            types: {Text: text, Count: number, "Yes/no": boolean, List: list, Thing: object}
            noteMarks: ["Note {number}:"]
            events: ["<{constant}>"]
            constants: ["[{constant}]"]
            errors: ["E{code}"]
            since: ["since v{version}"]
            notEmpty: [may not be empty]
            below: ["fewer than {number}"]
            editions: {business: business edition}
            deprecated: [deprecated]

        """

    /// The page; it says what the spec says.
    static let text = """
        ## Signing-in
        Without it, calls end with E10.

        ## Customers
        Who follows parcels.

        ## Parcels
        Of the service's own, P-1, or of a partner's, X-1.

        ## Statuses
        ANNOUNCED, MOVING, DELIVERED.

        ## Errors
        E10, E20, E30, E31, E32, E33, E40.

        ## Events
        <PARCEL_MOVED>, <PARCEL_SHARED>.

        ## Pickup
        A parcel waits 7 days.

        # signIn
        Signs in. The customer's number may not be empty.
        Takes
        Name | Kind | | Meaning |
        customerID | Text | must | Who signs in. |

        # announceParcel
        Note 1: Without the business edition 2 parcels, with it 3. One more is E32.
        Note 2: A note has 20 letters at most, or E33. The number may not be empty.
        Takes
        Name | Kind | | Else | Meaning |
        parcelID | Text | must | | Its number. |
        note | Text | | '' | What to remember. |
        Like this
        announce(parcelID)

        # trackParcel
        Note 1: Ask 5 times in 10 s, not more.
        Takes
        Name | Kind | | Meaning |
        parcelID | Text | must | Its number. |

        # shareParcel
        Only in the business edition.
        Whom it is shared with hears <PARCEL_SHARED>.
        Takes
        Name | Kind | | Meaning |
        parcelID | Text | must | Its number. |
        customerID | Text | must | Who may watch. |

        # moveParcel
        Everybody who watches hears <PARCEL_MOVED>.
        Takes
        Name | Kind | | Meaning |
        parcelID | Text | must | Its number. |
        status | Text | must | How far. |

        # removeParcel
        Takes
        Name | Kind | | Meaning |
        parcelID | Text | must | Its number. |
        """

    /// The spec with the layout. What methods cite are their own sections.
    static func spec(replacing edits: [(old: String, new: String)] = []) throws -> CheckedSpecification {
        let own: [(old: String, new: String)] = [
            ("kind: page}", "kind: page, layout: handbook}"), ("\ntypes:\n", "\n\(layout)\ntypes:\n"),
        ]
        var method = ""
        let lines = try Parcels.text(replacing: own + edits).components(separatedBy: "\n").map { line in
            if let name = line.wholeMatch(of: #/  (\w+):/#)?.1 { method = String(name) }
            if line.hasPrefix("methods:") || line.hasPrefix("procedures:") { method = "" }
            guard Self.text.contains("# \(method)\n") else { return line }
            return line.replacing(/handbook#[\w-]+/, with: "handbook#\(method)")
        }
        return try Parcels.checked(lines.joined(separator: "\n"))
    }

    /// What a page and the spec differ in.
    static func findings(
        _ text: String = text,
        spec edits: [(old: String, new: String)] = []
    ) throws -> [DriftFinding] {
        let checked = try spec(replacing: edits)
        let layout = checked.specification.layouts[0]
        let page = try PageReader.page("handbook", SourceFile(path: "handbook.txt", text: text), by: layout)
        return DriftReport(checked, [page]).findings
    }
}
