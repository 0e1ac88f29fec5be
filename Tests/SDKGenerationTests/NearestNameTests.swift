import SDKRuntime
import SDKSpec
import Testing

/// A spec's tools and the code that they generate suggest the same: neither room knows the other, so each has its own.
@Suite("The nearest name, for a spec and at run time")
struct NearestNameTests {
    private static let known = [
        "summary", "source", "surfaces", "max", "min", "conversationID", "id", "to", "n", "xx", "NOTE_SENT",
        "NOTE_MADE",
        "snapshot-1",
    ]

    @Test(
        "both find the name that is meant, and none where none is near",
        arguments: [
            ("sumary", "summary"), ("Summary", "summary"), ("noteMade", "NOTE_MADE"), ("mxa", "max"),
            ("conversationId", "conversationID"), ("snapshot-2", "snapshot-1"), ("x", "xx"), ("surfaecs", "surfaces"),
            ("payload", nil), ("ok", nil), ("at", nil), ("y", nil), ("", nil), ("--", nil),
            (String(repeating: "a", count: 100_000), nil),
        ] as [(String, String?)]
    )
    func sameInBoth(name: String, meant: String?) {
        #expect(closest(to: name, in: Self.known) == meant)
        let words = meant.map { "; did you mean `\($0)`?" } ?? ""
        #expect(NearestName(in: Self.known).words(for: name) == words)
    }
}
