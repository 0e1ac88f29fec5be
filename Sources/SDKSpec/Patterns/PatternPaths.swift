/// The ways in which texts can be led through a pattern.
///
/// Whoever tries a pattern on a text goes back and tries another way where one leads nowhere. In `(a+)+$` the ways double
/// with each `a`, and a text that doesn't fit is only known once all of them are tried.
struct PatternPaths {
    /// A place in the pattern where a character is taken, and the places that may come behind it; as often as there are
    /// ways there.
    struct Place {
        /// Which of the sets holds the characters that are taken.
        let set: Int
        var following: [Int] = []
    }

    /// A part of the pattern.
    private struct Piece {
        var first: [Int] = []
        var last: [Int] = []
        /// In how many ways it can take nothing.
        var emptyWays = 1.0

        var mayBeEmpty: Bool { emptyWays > 0 }
    }

    private static let mostPlaces = 3_000
    /// How many parts are gone through, those that take no character among them.
    private static let mostPieces = 100_000
    /// How many steps of texts from place to place are tried.
    static let mostSteps = 5_000_000
    /// Of a part that may be repeated more often, more is the same.
    private static let mostCopies = 64
    private static let mostProbes = 10
    /// The longest text that a pattern is tried on, and how many steps that may take.
    private static let longestText = 1_000_000
    private static let mostTried = 20_000_000.0
    /// After so many characters, so many ways are too many.
    private static let mostWays: [(length: Int, ways: Double)] = [(32, 100_000), (64, 10_000_000)]

    private(set) var places: [Place] = []
    /// The sets of characters that places take, each once.
    private(set) var sets: [ScalarSet] = []
    private var numbers: [ScalarSet: Int] = [:]
    private var start = Piece()
    private var pieces = 0
    /// In how many ways the part that has the most of them can take nothing.
    private var mostEmptyWays = 1.0
    /// What is asked of the text ahead, which is tried as a pattern of its own.
    private var asked: [PatternPart] = []

    /// Whether the pattern fits at the start of a text alone.
    private let isAtStart: Bool

    init(_ parts: [PatternPart], isAtStart: Bool = false) {
        self.isAtStart = isAtStart
        start = row(parts)
    }

    /// What comes of trying a pattern.
    enum Trial {
        /// Some text that isn't long can be led through in more ways than there is time for.
        case endless
        /// The pattern is too long to find out.
        case unknown
        /// It ends soon on texts of so many bytes.
        case ending(longest: Int)
    }

    /// What comes of trying the pattern, and those that are asked of the text ahead.
    var trial: Trial {
        let own = ownTrial
        guard case .ending(var longest) = own else { return own }
        for part in asked {
            let other = PatternPaths([part]).trial
            guard case .ending(let length) = other else { return other }
            longest = min(longest, length)
        }
        return .ending(longest: longest)
    }

    private var ownTrial: Trial {
        if mostEmptyWays > Self.mostWays[0].ways { return .endless }
        guard !isFull, let areDoubling = PatternLoops(self).areDoubling else { return .unknown }
        if areDoubling { return .endless }
        let probes = probes
        var steps = 0
        var longest = longest([])
        for one in probes {
            for other in probes {
                let ways = ways([one, other], &steps)
                if zip(ways, Self.mostWays).contains(where: { $0 > $1.ways }) { return .endless }
                longest = min(longest, self.longest(ways))
            }
            if steps > Self.mostSteps { return .unknown }
        }
        return .ending(longest: longest)
    }

    /// How long a text may be that the pattern is tried on. It is tried from each place of the text, unless it begins at
    /// the start, and there in ways that become more by a power of the length.
    ///
    /// - Parameter ways: The ways through it of a text of some length, and of one that is twice as long.
    private func longest(_ ways: [Double]) -> Int {
        var power = isAtStart ? 1 : 2
        var factor = max(1, ways.max() ?? 1)
        var reach = ways.first ?? 1
        while let last = ways.last, reach * 1.1 < last {
            (power, factor, reach) = (power + 1, max(1, factor / 64), reach * 2)
        }
        var longest = Self.longestText
        while (0..<power).reduce(factor, { product, _ in product * Double(longest) }) > Self.mostTried { longest /= 2 }
        return longest
    }

    /// Whether the pattern has more than is looked at.
    private var isFull: Bool { places.count >= Self.mostPlaces || pieces >= Self.mostPieces }

    /// Characters that the pattern makes differences between; first those that the most sets hold.
    private var probes: [UInt32] {
        var found: Set<UInt32> = []
        for set in sets {
            for range in set.ranges.prefix(2) {
                found.formUnion([range.lowerBound, min(range.lowerBound + 1, range.upperBound)])
            }
            found.formUnion(sets.prefix(Self.mostCopies).compactMap(set.firstCommon))
        }
        let holders = found.map { code in (code: code, count: sets.count { $0.contains(code) }) }
        return holders.sorted { ($1.count, $0.code) < ($0.count, $1.code) }.prefix(Self.mostProbes).map(\.code)
    }

    /// In how many ways texts of a word said again and again can be led through: for each length that is looked at, the
    /// most of any text that isn't longer.
    private func ways(_ word: [UInt32], _ steps: inout Int) -> [Double] {
        var counts: [Double] = Array(repeating: 0, count: places.count)
        let holders = word.map { code in sets.map { $0.contains(code) } }
        for place in start.first where holders[0][places[place].set] { counts[place] += 1 }
        var position = 1
        var most = counts.reduce(0, +)
        return Self.mostWays.map { length, _ in
            while position < length, counts.contains(where: { $0 > 0 }) {
                counts = step(from: counts, to: holders[position % word.count], &steps)
                most = max(most, counts.reduce(0, +))
                position += 1
            }
            return most
        }
    }

    /// In how many ways each place is reached by one more character.
    ///
    /// - Parameter holders: Which sets hold the character.
    private func step(from counts: [Double], to holders: [Bool], _ steps: inout Int) -> [Double] {
        var next: [Double] = Array(repeating: 0, count: places.count)
        for (place, count) in counts.enumerated() where count > 0 {
            steps += places[place].following.count
            for following in places[place].following where holders[places[following].set] {
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
        case .character(let characters):
            places.append(Place(set: number(of: characters.all)))
            return Piece(first: [places.count - 1], last: [places.count - 1], emptyWays: 0)
        case .ahead(let part):
            if pieces < Self.mostPieces { asked.append(part) }
            return Piece()
        case .either(let rows):
            var whole = Piece(emptyWays: 0)
            for parts in rows {
                let piece = row(parts)
                whole.first += piece.first
                whole.last += piece.last
                whole.emptyWays += piece.emptyWays
            }
            return whole
        case .repeated(let part, let least, let most): return repeated(part, least, most)
        }
    }

    /// Which of the sets one is.
    private mutating func number(of set: ScalarSet) -> Int {
        if let number = numbers[set] { return number }
        numbers[set] = sets.count
        sets.append(set)
        return sets.count - 1
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
            // A round that takes nothing is the last.
            loop.emptyWays += 1
            return joined(whole, loop)
        }
        // Each further one can only come behind the one before it.
        var copies: [Piece] = []
        for _ in 0..<further where !isFull { copies.append(piece(part)) }
        var tail = Piece()
        for copy in copies.reversed() {
            tail = joined(copy, tail)
            tail.emptyWays += 1
        }
        return joined(whole, tail)
    }

    private mutating func joined(_ left: Piece, _ right: Piece) -> Piece {
        lead(from: left.last, to: right.first)
        let emptyWays = left.emptyWays * right.emptyWays
        mostEmptyWays = max(mostEmptyWays, emptyWays)
        return Piece(
            first: left.first + (left.mayBeEmpty ? right.first : []),
            last: right.last + (right.mayBeEmpty ? left.last : []),
            emptyWays: emptyWays
        )
    }

    private mutating func lead(from last: [Int], to first: [Int]) {
        for place in last { places[place].following += first }
    }
}
