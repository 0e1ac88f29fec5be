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

    @Test("numbers that aren't finite have no wire form")
    func numbersThatArentFinite() {
        #expect(Double.nan.wire == .null)
        #expect((-Double.infinity).wire == .null)
        #expect(1.5.wire == .double(1.5))
    }
}
