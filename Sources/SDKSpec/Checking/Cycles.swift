/// The things that lead back to themselves, found by looking at each once (Tarjan's search for strongly connected
/// components, without recursion: chains may be long).
struct Cycles {
    /// What stands on a cycle.
    private(set) var members: Set<String> = []
    /// What stands on cycles with each other.
    private(set) var groups: [Set<String>] = []
    /// All things, each behind those that it leads to, as far as cycles allow.
    private(set) var order: [String] = []

    private struct Visit {
        let name: String
        var waiting: [String]
    }

    private let next: (String) -> [String]
    private var numbers: [String: Int] = [:]
    /// The smallest number on the way that a thing leads back to.
    private var lowest: [String: Int] = [:]
    private var path: [String] = []
    private var isOnPath: Set<String> = []
    private var visits: [Visit] = []

    /// - Parameters:
    ///   - names: Where to begin.
    ///   - next: What a thing leads to directly.
    init(from names: [String], next: @escaping (String) -> [String]) {
        self.next = next
        for name in names where numbers[name] == nil { search(from: name) }
    }

    /// The names on each cycle, in the order of a list, with the places where they stand there.
    func ways(through names: [Located<String>]) -> [[Located<String>]] {
        groups.map { group in names.filter { group.contains($0.value) } }.filter { !$0.isEmpty }
    }

    private mutating func search(from name: String) {
        begin(name)
        while let visit = visits.last {
            guard let other = visit.waiting.last else {
                end(visit.name)
                continue
            }
            visits[visits.count - 1].waiting.removeLast()
            if numbers[other] == nil {
                begin(other)
            } else if isOnPath.contains(other) {
                lower(visit.name, to: numbers[other])
                if other == visit.name { members.insert(other) }
            }
        }
    }

    private mutating func begin(_ name: String) {
        numbers[name] = numbers.count
        lowest[name] = numbers[name]
        path.append(name)
        isOnPath.insert(name)
        visits.append(Visit(name: name, waiting: next(name)))
    }

    private mutating func end(_ name: String) {
        visits.removeLast()
        if let outer = visits.last?.name { lower(outer, to: lowest[name]) }
        guard lowest[name] == numbers[name], let start = path.lastIndex(of: name) else { return }
        let component = path[start...]
        path.removeSubrange(start...)
        isOnPath.subtract(component)
        order += component
        if component.count > 1 { members.formUnion(component) }
        if members.contains(name) { groups.append(Set(component)) }
    }

    private mutating func lower(_ name: String, to number: Int?) {
        if let number, number < lowest[name] ?? .max { lowest[name] = number }
    }
}

extension [Located<String>] {
    /// A note of each thing on a cycle but the first, at which the finding stands.
    var notesOfWay: [Diagnostic.Note] {
        dropFirst().map { Diagnostic.Note("by way of `\($0.value)`", at: $0.location) }
    }
}
