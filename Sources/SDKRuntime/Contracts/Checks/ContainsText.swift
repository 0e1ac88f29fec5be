/// Whether a text holds the scalars of another, letters of any case. Every text holds the empty one.
///
/// It takes as long as both texts together: they come from callers, who might send any.
public func containsText(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.lowercased().utf8), Array(part.lowercased().utf8))
    guard !part.isEmpty else { return true }
    let borders = borders(of: part)
    var matched = 0
    for byte in text {
        while matched > 0, part[matched] != byte { matched = borders[matched - 1] }
        if part[matched] == byte { matched += 1 }
        if matched == part.count { return true }
    }
    return false
}

/// Of each beginning of a text, how long its longest end is that the text begins with, too: so much is matched already
/// where the next byte doesn't match (the table of Knuth, Morris and Pratt).
private func borders(of part: [UInt8]) -> [Int] {
    var borders = Array(repeating: 0, count: part.count)
    var length = 0
    for place in part.indices.dropFirst() {
        while length > 0, part[place] != part[length] { length = borders[length - 1] }
        if part[place] == part[length] { length += 1 }
        borders[place] = length
    }
    return borders
}
