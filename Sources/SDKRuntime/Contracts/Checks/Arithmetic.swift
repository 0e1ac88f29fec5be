// Arithmetic that has an answer for every number. What behaviour works on comes from callers, and a mock that stops
// the whole test run over the largest integer is of no use.

infix operator +| : AdditionPrecedence
infix operator -| : AdditionPrecedence
infix operator *| : MultiplicationPrecedence

extension FixedWidthInteger {
    /// The sum, or the nearest number that the type has.
    @inlinable
    public static func +| (left: Self, right: Self) -> Self {
        let (sum, overflows) = left.addingReportingOverflow(right)
        return overflows ? (right < 0 ? .min : .max) : sum
    }

    /// The difference, or the nearest number that the type has.
    @inlinable
    public static func -| (left: Self, right: Self) -> Self {
        let (difference, overflows) = left.subtractingReportingOverflow(right)
        return overflows ? (right < 0 ? .max : .min) : difference
    }

    /// The product, or the nearest number that the type has.
    @inlinable
    public static func *| (left: Self, right: Self) -> Self {
        let (product, overflows) = left.multipliedReportingOverflow(by: right)
        return overflows ? ((left < 0) == (right < 0) ? .max : .min) : product
    }
}

extension FixedWidthInteger {
    /// The number without what stands behind its point, or the nearest number that the type has; 0 where there is none.
    public init(clamping number: Double) {
        let whole = number.isNaN ? 0 : number.rounded(.towardZero)
        self = Self(exactly: whole) ?? (whole < 0 ? .min : .max)
    }
}

extension Double {
    /// The sum, or the nearest number that JSON can write.
    public static func +| (left: Double, right: Double) -> Double { (left + right).finite }

    /// The difference, or the nearest number that JSON can write.
    public static func -| (left: Double, right: Double) -> Double { (left - right).finite }

    /// The product, or the nearest number that JSON can write.
    public static func *| (left: Double, right: Double) -> Double { (left * right).finite }

    /// The number itself, the largest one where it is beyond, 0 where there is none.
    fileprivate var finite: Double {
        isNaN ? 0 : min(max(self, -.greatestFiniteMagnitude), .greatestFiniteMagnitude)
    }
}

/// The quotient, or the nearest number that JSON can write; 0 for a divisor of 0.
public func quotient(_ dividend: Double, _ divisor: Double) -> Double {
    divisor == 0 ? 0 : (dividend / divisor).finite
}

/// What the whole quotient leaves, with the sign of the dividend; 0 for a divisor of 0.
public func remainder(_ dividend: Double, _ divisor: Double) -> Double {
    dividend.truncatingRemainder(dividingBy: divisor).finite
}

/// The whole quotient; 0 for a divisor of 0, and the largest number for the one quotient that is beyond it.
public func quotient<Number: FixedWidthInteger>(_ dividend: Number, _ divisor: Number) -> Number {
    let (quotient, overflows) = dividend.dividedReportingOverflow(by: divisor)
    return overflows ? (divisor == 0 ? 0 : .max) : quotient
}

/// What the whole quotient leaves, with the sign of the dividend; 0 for a divisor of 0.
public func remainder<Number: FixedWidthInteger>(_ dividend: Number, _ divisor: Number) -> Number {
    let (remainder, overflows) = dividend.remainderReportingOverflow(dividingBy: divisor)
    return overflows ? 0 : remainder
}

/// The seconds since midnight, in a place whose clocks are that many hours ahead of UTC.
public func secondsOfDay(_ instant: Int, offsetHours: Int) -> Int {
    let day = 86_400
    let seconds = (instant +| offsetHours *| 3600) % day
    return seconds < 0 ? seconds + day : seconds
}
