import SDKRuntime
import Testing

@Suite("A value behind a reference")
struct SharedStorageTests {
    /// Knows whether it was copied.
    private struct Tally: Sendable {
        private final class Mark: Sendable {}
        private var mark = Mark()
        var count = 0

        mutating func isUnique() -> Bool { isKnownUniquelyReferenced(&mark) }
    }

    @Test("is changed where it stands as long as nobody else has it")
    func inPlace() {
        var shared = SharedStorage(Tally())
        shared.value.count += 1
        let isUnique = shared.value.isUnique()
        #expect(isUnique)
        #expect(shared.value.count == 1)
    }

    @Test("is copied before it changes where somebody else has it")
    func copied() {
        var shared = SharedStorage(["a"])
        let other = shared
        shared.value.append("b")
        #expect(shared.value == ["a", "b"])
        #expect(other.value == ["a"])
        shared.value.append("c")
        #expect(shared.value == ["a", "b", "c"])
    }

    @Test("is equal to an equal one, whoever has which")
    func equality() {
        let (one, same, other) = (SharedStorage(1), SharedStorage(1), SharedStorage(2))
        #expect(one == same)
        #expect(one != other)
        #expect(Set([one, same, other]).count == 2)
    }
}
