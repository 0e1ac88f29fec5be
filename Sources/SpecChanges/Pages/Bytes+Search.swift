extension [UInt8] {
    /// Whether a text stands in it, not as a piece of a longer name or number.
    func holds(_ text: [UInt8]) -> Bool { firstPlace(of: text) != nil }

    /// Where a text stands in it first, not as a piece of a longer name or number.
    func firstPlace(of text: [UInt8]) -> Int? {
        guard let first = text.first, let last = text.last, count >= text.count else { return nil }
        for start in 0...(count - text.count) where self[start] == first && self[start...].starts(with: text) {
            let isBegun = start > 0 && first.isWord && self[start - 1].isWord
            let end = start + text.count
            let goesOn = end < count && last.isWord && self[end].isWord
            let isConstant = goesOn && text.allSatisfy(\.isConstant) && endOfConstant(from: start) == end
            if !isBegun, !goesOn || isConstant { return start }
        }
        return nil
    }
}
