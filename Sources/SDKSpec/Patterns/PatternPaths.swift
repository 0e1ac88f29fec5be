/// The ways in which texts can be led through a pattern.
///
/// Whoever tries a pattern on a text goes back and tries another way where one leads nowhere. In `(a+)+$` the ways double
/// with each `a`, and a text that doesn't fit is only known once all of them are tried.
struct PatternPaths {
    /// A place in the pattern where a character is taken, and the places that may come behind it; as often as there are
    /// ways there.
    struct Place {
        let characters: Set<Unicode.Scalar>
        var following: [Int] = []
    }

    /// A part of the pattern.
    private struct Piece {
        var first: [Int] = []
        var last: [Int] = []
        var mayBeEmpty = true
    }

    private static let mostPlaces = 3_000
    /// How many parts are gone through, those that take no character among them.
    private static let mostPieces = 100_000
    /// How many steps of texts from place to place are tried.
    static let mostSteps = 5_000_000
    /// Of a part that may be repeated more often, more is the same.
    private static let mostCopies = 64
    private static let mostProbes = 10
    /// After so many characters, so many ways are too many.
    private static let mostWays: [(length: Int, ways: Double)] = [(32, 1_000_000), (64, 1_000_000_000)]

    private(set) var places: [Place] = []
    private var start = Piece()
    private var pieces = 0

    init(_ parts: [PatternPart]) {
        start = row(parts)
    }

    /// Whether some text that isn't long can be led through in more ways than there is time for; nil for a pattern that
    /// is too long to find out.
    var areEndless: Bool? {
        guard !isFull, let areDoubling = PatternLoops(places).areDoubling else { return nil }
        if areDoubling { return true }
        let probes = probes
        var steps = 0
        for one in probes {
            for other in probes where hasTooManyWays([one, other], &steps) { return true }
            if steps > Self.mostSteps { return nil }
        }
        return false
    }

    /// Whether the pattern has more than is looked at.
    private var isFull: Bool { places.count >= Self.mostPlaces || pieces >= Self.mostPieces }

    /// Characters that the pattern makes differences between: a few of each place's.
    private var probes: [Unicode.Scalar] {
        var probes: [Unicode.Scalar] = []
        for place in places {
            for scalar in place.characters.sorted().prefix(2) where !probes.contains(scalar) { probes.append(scalar) }
        }
        return Array(probes.prefix(Self.mostProbes))
    }

    /// Whether a text of a word said again and again can be led through in too many ways.
    private func hasTooManyWays(_ word: [Unicode.Scalar], _ steps: inout Int) -> Bool {
        var counts: [Double] = Array(repeating: 0, count: places.count)
        for place in start.first where places[place].characters.contains(word[0]) { counts[place] += 1 }
        var position = 1
        for (length, most) in Self.mostWays {
            while position < length, counts.contains(where: { $0 > 0 }) {
                counts = step(from: counts, by: word[position % word.count], &steps)
                position += 1
            }
            if counts.reduce(0, +) > most { return true }
        }
        return false
    }

    /// In how many ways each place is reached by one more character.
    private func step(from counts: [Double], by scalar: Unicode.Scalar, _ steps: inout Int) -> [Double] {
        var next: [Double] = Array(repeating: 0, count: places.count)
        for (place, count) in counts.enumerated() where count > 0 {
            steps += places[place].following.count
            for following in places[place].following where places[following].characters.contains(scalar) {
                next[following] += count
            }
        }
        return next
    }
}

// Taking a pattern apart.
extension PatternPaths {
    private mutating func row(_ parts: [PatternPart]) -> Piece {
        var whole = Piece()
        for part in parts where !isFull { whole = joined(whole, piece(part)) }
        return whole
    }

    private mutating func piece(_ part: PatternPart) -> Piece {
        pieces += 1
        switch part {
        case .nothing: return Piece()
        case .character(let choices):
            places.append(Place(characters: Set(choices)))
            return Piece(first: [places.count - 1], last: [places.count - 1], mayBeEmpty: false)
        case .either(let rows):
            var whole = Piece(mayBeEmpty: false)
            for parts in rows {
                let piece = row(parts)
                whole.first += piece.first
                whole.last += piece.last
                whole.mayBeEmpty = whole.mayBeEmpty || piece.mayBeEmpty
            }
            return whole
        case .repeated(let part, let least, let most): return repeated(part, least, most)
        }
    }

    private mutating func repeated(_ part: PatternPart, _ least: Int, _ most: Int) -> Piece {
        var whole = Piece()
        for _ in 0..<min(least, Self.mostCopies) where !isFull {
            whole = joined(whole, piece(part))
        }
        guard most > least else { return whole }
        let further = most == .max ? Int.max : most - least
        if further > Self.mostCopies {
            var loop = piece(part)
            lead(from: loop.last, to: loop.first)
            loop.mayBeEmpty = true
            return joined(whole, loop)
        }
        // Each further one can only come behind the one before it.
        var copies: [Piece] = []
        for _ in 0..<further where !isFull { copies.append(piece(part)) }
        var tail = Piece()
        for copy in copies.reversed() {
            tail = joined(copy, tail)
            tail.mayBeEmpty = true
        }
        return joined(whole, tail)
    }

    private mutating func joined(_ left: Piece, _ right: Piece) -> Piece {
        lead(from: left.last, to: right.first)
        return Piece(
            first: left.first + (left.mayBeEmpty ? right.first : []),
            last: right.last + (right.mayBeEmpty ? left.last : []),
            mayBeEmpty: left.mayBeEmpty && right.mayBeEmpty
        )
    }

    private mutating func lead(from last: [Int], to first: [Int]) {
        for place in last { places[place].following += first }
    }
}
