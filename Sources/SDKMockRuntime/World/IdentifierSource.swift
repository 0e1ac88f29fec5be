/// Draws texts that look random, never repeat, and are the same for the same seed.
@usableFromInline
struct IdentifierSource: Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// The generator known as SplitMix64. Its output is a permutation of its counter, so no value comes twice.
    mutating func next() -> String {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        bits ^= bits >> 31
        let digits = String(bits, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
