/// Choices that come out the same for the same seed, on every machine.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A number of a range.
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// Whether something that happens in so many of a hundred cases happens.
    mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// One of several values; the list must not be empty.
    mutating func one<Value>(of values: [Value]) -> Value { values[number(0...values.count - 1)] }
}
