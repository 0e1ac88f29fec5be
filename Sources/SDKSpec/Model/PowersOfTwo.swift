/// Which integers a limit of single bits allows.
package struct PowersOfTwo {
    /// The exponents of the powers.
    package let exponents: ClosedRange<Int>
    /// The integers that are allowed and are no such power.
    package let others: [UInt64]

    /// Those of a limit.
    package init(exponents: ClosedRange<Int>, others: [UInt64]) {
        self.exponents = exponents
        self.others = others
    }

    /// The exponents that a number of 64 bits can have.
    package var range: ClosedRange<Int> { max(exponents.lowerBound, 0)...min(max(exponents.upperBound, 0), 63) }

    /// Whether a number is one of them.
    package func allow(_ number: UInt64) -> Bool {
        others.contains(number) || number.nonzeroBitCount == 1 && exponents.contains(number.trailingZeroBitCount)
    }
}
