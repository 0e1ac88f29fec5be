import SDKSpec

/// Which integers a limit of single bits allows.
struct PowersOfTwo {
    let exponents: ClosedRange<Int>
    let others: [UInt64]

    /// The exponents that a number of 64 bits can have.
    var range: ClosedRange<Int> { max(exponents.lowerBound, 0)...min(max(exponents.upperBound, 0), 63) }

    func allow(_ number: UInt64) -> Bool {
        others.contains(number) || number.nonzeroBitCount == 1 && exponents.contains(number.trailingZeroBitCount)
    }
}
