import SDKRuntime
import Testing

@Suite("Texts that only look alike are different")
struct ExactTextTests {
    static let one = "\u{e9}"
    static let two = "e\u{301}"

    @Test("as wire values")
    func asWireValues() {
        #expect(Self.one == Self.two)
        #expect(WireValue.string(Self.one) != .string(Self.two))
        #expect(WireValue.array([.string(Self.one)]) != .array([.string(Self.two)]))
        #expect(WireValue.string(Self.one) == .string("\u{e9}"))
        #expect(Set([WireValue.string(Self.one), .string(Self.two)]).count == 2)
    }

    @Test("as identifiers")
    func asIdentifiers() {
        #expect(ShelfID(Self.one) != ShelfID(Self.two))
        #expect(Set([ShelfID(Self.one), ShelfID(Self.two), ShelfID(Self.one)]).count == 2)
        #expect(ShelfID(Self.two) < ShelfID("z"))
        #expect(ShelfID("z") < ShelfID(Self.one))
    }

    @Test("as values that aren't named")
    func asOpenValues() {
        #expect(MediumKind(Self.one) != MediumKind(Self.two))
        #expect(MediumKind(Self.one) == MediumKind("\u{e9}"))
    }

    @Test("as texts that are looked for in others, which takes as long as both are")
    func asParts() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<2000 {
            let text = String(
                (0..<Int.random(in: 0...12, using: &random)).map { _ in "ab".randomElement(using: &random) ?? "a" }
            )
            let part = String(
                (0..<Int.random(in: 0...5, using: &random)).map { _ in "ab".randomElement(using: &random) ?? "a" }
            )
            let isHeld = part.isEmpty || text.indices.contains { text[$0...].hasPrefix(part) }
            #expect(containsText(text, part.uppercased()) == isHeld, "\(part) in \(text)")
        }
        #expect(!containsText(Self.one, Self.two))
        let long = String(repeating: "a", count: 200_000)
        #expect(!containsText(long, String(repeating: "a", count: 100_000) + "b"))
    }

    @Test("numbers that aren't finite have no wire form")
    func numbersThatArentFinite() {
        #expect(Double.nan.wire == .null)
        #expect((-Double.infinity).wire == .null)
        #expect(1.5.wire == .double(1.5))
    }
}
