import SDKRuntime

/// The preparations that cases start from, by name.
struct FixtureTable {
    private var fixtures: [String: (given: String?, steps: [ConformanceStep])] = [:]

    /// Takes up a fixture.
    mutating func add(_ wire: WireValue, at line: DataLine) throws(ConformanceDataError) {
        let fixture = try CaseDecoder(wire, at: line).fixture()
        guard fixtures[fixture.name] == nil else { throw line.error("there are two fixtures `\(fixture.name)`") }
        fixtures[fixture.name] = (fixture.given, fixture.steps)
    }

    /// The steps of a fixture, those of the fixtures that it builds on first.
    func steps(of name: String?, at line: DataLine) throws(ConformanceDataError) -> [ConformanceStep] {
        var steps: [ConformanceStep] = []
        var visited: Set<String> = []
        var current = name
        while let name = current {
            guard let fixture = fixtures[name] else { throw line.error("there is no fixture `\(name)`") }
            guard visited.insert(name).inserted else { throw line.error("fixture `\(name)` builds on itself") }
            steps = fixture.steps + steps
            current = fixture.given
        }
        return steps
    }
}
