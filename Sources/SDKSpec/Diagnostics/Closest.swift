/// The candidate that a misspelt name most probably means.
///
/// Names that differ in case alone are always near; otherwise a third of the letters may be wrong, one at least, where
/// two neighbours that changed places count as one. One letter at least is right.
///
/// - Returns: nil when none is near enough. Of several equally near ones, the first.
public func closest(to name: String, in candidates: some Sequence<String>) -> String? {
    let scalars = Array(name.unicodeScalars)
    guard (1...longestName).contains(scalars.count) else { return nil }
    let meant = letters(of: name)
    var best: String?
    // Only what is nearer than the best one so far is of interest.
    var limit = max(1, scalars.count / 3)
    for candidate in candidates where candidate != name {
        let others = candidate.unicodeScalars
        let difference = abs(others.count - scalars.count)
        if !meant.isEmpty, letters(of: candidate) == meant { return candidate }
        guard difference <= limit, let distance = editDistance(scalars, Array(others), atMost: limit),
            distance < max(scalars.count, others.count)
        else { continue }
        best = candidate
        limit = distance - 1
    }
    return best
}

/// What stays of a name in any spelling: `noteMade` is `NOTE_MADE`.
private func letters(of name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

/// Longer ones aren't names, and comparing them would take its time.
private let longestName = 80

/// How many letters have to be added, left out, exchanged or swapped with their neighbour to make one text the other.
///
/// - Returns: nil when it is more than a limit.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int? {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    var leastOfLast = 0
    for row in left.indices {
        var current = [row + 1]
        var least = row + 1
        for column in right.indices {
            var distance = min(last[column + 1], current[column]) + 1
            distance = min(distance, last[column] + (left[row] == right[column] ? 0 : 1))
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                distance = min(distance, beforeLast[column - 1] + 1)
            }
            current.append(distance)
            least = min(least, distance)
        }
        // A swap may still bring it back by what the row before had.
        guard min(least, leastOfLast) <= limit else { return nil }
        (beforeLast, last, leastOfLast) = (last, current, least)
    }
    return last[right.count] <= limit ? last[right.count] : nil
}
