/// The candidate that a misspelt name most probably means.
///
/// Names that differ in case alone are always near; otherwise a third of the letters may be wrong, one at least, where
/// two neighbours that changed places count as one.
///
/// - Returns: nil when none is near enough. Of several equally near ones, the first.
public func closest(to name: String, in candidates: some Sequence<String>) -> String? {
    let length = name.unicodeScalars.count
    guard (1...longestName).contains(length) else { return nil }
    let lowercased = name.lowercased()
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate != name && candidate.unicodeScalars.count <= longestName {
        let isSameButForCase = candidate.lowercased() == lowercased
        let distance = isSameButForCase ? 0 : editDistance(name, candidate)
        if distance <= max(1, length / 3), distance < (best?.distance ?? .max) {
            best = (candidate, distance)
        }
    }
    return best?.name
}

/// Longer ones aren't names, and comparing them would take its time.
private let longestName = 80

/// How many letters have to be added, left out, exchanged or swapped with their neighbour to make one text the other.
private func editDistance(_ left: String, _ right: String) -> Int {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
        var current = [row + 1]
        for (column, other) in right.enumerated() {
            var distance = min(last[column + 1], current[column]) + 1
            distance = min(distance, last[column] + (scalar == other ? 0 : 1))
            if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
                distance = min(distance, beforeLast[column - 1] + 1)
            }
            current.append(distance)
        }
        beforeLast = last
        last = current
    }
    return last[right.count]
}
