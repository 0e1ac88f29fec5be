/// Finds the name that somebody may have meant.
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

    /// Nobody misspells more than that. (Comparing takes as long as both names are, and some come from the network.)
    private static let longest = 200

    private func nearest(to name: String) -> String? {
        guard name.utf8.count <= Self.longest else { return nil }
        let letters = Array(name.utf8)
        let farthest = max(letters.count / 3, 2)
        let near = known.filter { abs($0.utf8.count - letters.count) <= farthest }
        let distances = near.map { (name: $0, distance: Self.distance(Array($0.utf8), letters)) }
        return distances.min { $0.distance < $1.distance }.flatMap { $0.distance <= farthest ? $0.name : nil }
    }

    /// How many letters have to be added, taken away or changed.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (i, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let replaced = diagonal + (letter == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
            }
        }
        return row[right.count]
    }
}
