/// A number that a page or a spec says, and what it comes to.
struct Amount: Hashable, Sendable {
    /// The number as it is written.
    let number: Int
    /// How many of the smallest unit it is; nil where the unit behind it isn't known, or there is none.
    let smallest: Int?

    /// Whether two may be the same: where nobody knows the unit of one, it may have that of the other or be counted in
    /// the smallest.
    func canBe(_ other: Amount) -> Bool {
        if let smallest, let otherSmallest = other.smallest { return smallest == otherSmallest }
        return number == other.number || smallest == other.number || number == other.smallest
    }
}
