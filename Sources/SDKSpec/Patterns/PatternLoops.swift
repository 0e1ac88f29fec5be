/// Whether ways through a pattern double with each round of a loop: then a text leads from a place back to it in two ways.
///
/// Two who follow the same text are looked at side by side, as a pair of places. The ways double exactly where both can
/// begin at one place, part, and meet there again.
struct PatternLoops {
    /// Where two are who follow the same text; the smaller place first.
    private struct Pair: Hashable {
        let first: Int
        let second: Int
        /// Whether they have been at two places, or have gone from one to another in two ways.
        let haveParted: Bool
    }

    private let places: [PatternPaths.Place]
    /// Which sets of characters have some in common.
    private let overlaps: [[Bool]]
    /// From which places one gets to a place.
    private let behind: [[Int]]
    private var steps = 0

    init(_ paths: PatternPaths) {
        let (places, sets) = (paths.places, paths.sets)
        self.places = places
        overlaps = sets.map { set in sets.map { set.firstCommon(with: $0) != nil } }
        var behind: [[Int]] = Array(repeating: [], count: places.count)
        for (index, place) in places.enumerated() {
            for following in Set(place.following) { behind[following].append(index) }
        }
        self.behind = behind
    }

    /// Nil for a pattern in which there is too much to look at.
    var areDoubling: Bool? {
        var search = self
        for place in places.indices {
            if search.isDoubling(at: place) { return true }
            if search.steps > PatternPaths.mostSteps { return nil }
        }
        return false
    }

    /// Whether two begin at a place, part, and come back to it.
    private mutating func isDoubling(at place: Int) -> Bool {
        let loop = loop(of: place)
        guard !loop.isEmpty else { return false }
        let start = Pair(first: place, second: place, haveParted: false)
        let end = Pair(first: place, second: place, haveParted: true)
        var known: Set<Pair> = [start]
        var open = [start]
        while let pair = open.popLast(), steps <= PatternPaths.mostSteps {
            for next in following(pair, within: loop) where known.insert(next).inserted {
                if next == end { return true }
                open.append(next)
            }
        }
        return false
    }

    /// Where two get by one more character.
    private mutating func following(_ pair: Pair, within loop: Set<Int>) -> [Pair] {
        var next: [Pair] = []
        for (way, first) in places[pair.first].following.enumerated() where loop.contains(first) {
            for (otherWay, second) in places[pair.second].following.enumerated() where loop.contains(second) {
                steps += 1
                guard first == second || overlaps[places[first].set][places[second].set] else { continue }
                let arePartingHere = first != second || pair.first == pair.second && way != otherWay
                next.append(
                    Pair(
                        first: min(first, second),
                        second: max(first, second),
                        haveParted: pair.haveParted || arePartingHere
                    )
                )
            }
        }
        return next
    }

    /// The places that are reached from a place and lead back to it.
    private mutating func loop(of place: Int) -> Set<Int> {
        let ahead = reached(from: place) { $0.places[$1].following }
        return ahead.contains(place) ? ahead.intersection(reached(from: place) { $0.behind[$1] }) : []
    }

    private mutating func reached(from place: Int, _ next: (PatternLoops, Int) -> [Int]) -> Set<Int> {
        var reached: Set<Int> = []
        var open = [place]
        while let place = open.popLast() {
            for following in next(self, place) {
                steps += 1
                if reached.insert(following).inserted { open.append(following) }
            }
        }
        return reached
    }
}
