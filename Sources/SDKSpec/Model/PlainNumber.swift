/// A number written out, at the full width of 64 bits.
package struct PlainNumber {
    private enum Value {
        case whole(Int128)
        case other(Double)
    }

    /// The number as it is written.
    package let text: String
    private let value: Value

    /// Reads a number; nil for a text that is none.
    package init?(_ text: String) {
        if let whole = Int128(text) {
            value = .whole(whole)
        } else if let double = Double(text) {
            value = .other(double)
        } else {
            return nil
        }
        self.text = text
    }

    /// The number as a whole one that isn't negative; nil when it is none.
    var unsigned: UInt64? {
        switch value {
        case .whole(let whole): UInt64(exactly: whole)
        case .other(let double): UInt64(exactly: double)
        }
    }

    /// Whether it lies between two bounds, of which each may be missing.
    func isWithin(_ minimum: Int?, _ maximum: Int?) -> Bool {
        switch value {
        case .whole(let whole):
            whole >= minimum.map { Int128($0) } ?? .min && whole <= maximum.map { Int128($0) } ?? .max
        case .other(let double):
            double >= minimum.map(Double.init) ?? -.infinity && double <= maximum.map(Double.init) ?? .infinity
        }
    }
}
