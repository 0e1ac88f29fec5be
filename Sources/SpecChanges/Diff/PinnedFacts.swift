import SDKSpec

/// The cases of a spec by what they pin: a fact, or whatever it is a part of.
struct PinnedFacts {
    private var facts: [String: [(fact: String, cases: [String])]] = [:]

    /// - Parameter coverage: The cases by the id of the fact that they pin.
    init(_ coverage: [FactID: [String]]) {
        for (fact, cases) in coverage.sorted(by: { $0.key < $1.key }) {
            let id = fact.rawValue
            for end in id.indices.filter({ id[$0] == "." }) + [id.endIndex] {
                facts[String(id[..<end]), default: []].append((id, cases))
            }
        }
    }

    /// The cases that pin an element or a part of it, each once, in the order of the facts.
    func cases(of id: String) -> [String] {
        var seen: Set<String> = []
        return facts[id, default: []].flatMap(\.cases).filter { seen.insert($0).inserted }
    }
}
