import SDKRuntime

extension MockCall {
    /// How many numbers a call goes through, all its ranges together.
    @usableFromInline static var mostNumbers: Int { 100_000 }

    /// The whole numbers from one to another, both included; none where the other one is smaller.
    ///
    /// Nobody waits for a call that goes through numbers without end: one that asks for more than 100,000, all in all, is
    /// given none any more, and fails once its behaviour is done.
    public mutating func numbers(_ first: Int, to last: Int) -> [Int] {
        guard first <= last else { return [] }
        let (difference, isBeyond) = last.subtractingReportingOverflow(first)
        guard !isBeyond, difference < numbersLeft else {
            numbersLeft = -1
            return []
        }
        numbersLeft -= difference + 1
        return Array(first...last)
    }

    /// The error to throw at the end of a call that has asked for too many numbers, or made a value that is too deep; nil
    /// for any other one.
    @inlinable
    var runaway: SDKError? {
        if numbersLeft < 0 { return tooManyNumbers }
        return setting.value.depth.isRaised ? tooDeep : nil
    }

    @usableFromInline
    var tooManyNumbers: SDKError {
        SDKError(kind: .notModelled, message: "`\(method)` goes through more than \(Self.mostNumbers) numbers")
    }
}
