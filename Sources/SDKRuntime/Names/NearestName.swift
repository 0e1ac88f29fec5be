/// Finds the name that somebody may have meant.
///
/// Names that differ in case alone are always near; otherwise a third of the letters may be wrong, one at least, where
/// two neighbours that changed places count as one. One letter at least is right.
public struct NearestName {
    private let known: [String]

    /// Looks among these names.
    public init(in known: some Sequence<String>) {
        self.known = known.sorted()
    }

    /// `; did you mean …?`, or nothing when no name is near.
    public func words(for name: String) -> String {
        guard let nearest = nearest(to: name) else { return "" }
        return "; did you mean `\(nearest)`?"
    }

    /// Longer ones aren't names. (Comparing takes as long as both names are, and some come from the network.)
    private static let longest = 80

    private func nearest(to name: String) -> String? {
        let scalars = Array(name.unicodeScalars)
        guard (1...Self.longest).contains(scalars.count) else { return nil }
        let meant = Self.letters(of: name)
        if !meant.isEmpty, let same = known.first(where: { $0 != name && Self.letters(of: $0) == meant }) {
            return same
        }
        let farthest = max(1, scalars.count / 3)
        let near = known.filter { $0 != name && abs($0.unicodeScalars.count - scalars.count) <= farthest }
        let distances = near.map { (name: $0, distance: Self.distance(scalars, Array($0.unicodeScalars))) }
        return distances.filter {
            $0.distance <= farthest && $0.distance < max(scalars.count, $0.name.unicodeScalars.count)
        }.min { $0.distance < $1.distance }?.name
    }

    /// What stays of a name in any spelling: `noteMade` is `NOTE_MADE`.
    private static func letters(of name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

    /// How many letters have to be added, left out, exchanged or swapped with their neighbour to make one text the other.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                var distance = min(last[column + 1], current[column]) + 1
                distance = min(distance, last[column] + (left[row] == right[column] ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    distance = min(distance, beforeLast[column - 1] + 1)
                }
                current.append(distance)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
