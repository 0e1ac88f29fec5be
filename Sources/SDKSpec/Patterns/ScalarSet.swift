/// A set of characters, as ranges of their codes.
package struct ScalarSet: Hashable, Sendable {
    /// In order, with a gap between each and the next.
    package let ranges: [ClosedRange<UInt32>]

    /// Every character that there can be.
    package static let all = ScalarSet([0...0x10FFFF])

    /// The characters of some ranges, which may overlap.
    package init(_ ranges: [ClosedRange<UInt32>]) {
        var joined: [ClosedRange<UInt32>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, range.lowerBound <= last.upperBound + 1 {
                joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        self.ranges = joined
    }

    /// A set of one.
    package init(_ scalar: Unicode.Scalar) {
        ranges = [scalar.value...scalar.value]
    }

    package var isEmpty: Bool { ranges.isEmpty }

    package func contains(_ code: UInt32) -> Bool {
        let index = ranges.end { $0.upperBound < code }
        return index < ranges.count && ranges[index].lowerBound <= code
    }

    /// The first character that is in another set too.
    package func firstCommon(with other: ScalarSet) -> UInt32? {
        var here = ranges[...]
        var there = other.ranges[...]
        while let one = here.first, let two = there.first {
            if one.overlaps(two) { return max(one.lowerBound, two.lowerBound) }
            if one.upperBound < two.lowerBound { here.removeFirst() } else { there.removeFirst() }
        }
        return nil
    }
}
