import SDKRuntime

/// The cases of a product and the facts that they are about.
public struct ConformanceSuite: Sendable {
    /// The cases, in order.
    public let cases: [ConformanceCase]
    /// The facts, in order.
    public let facts: [ConformanceFact]
    /// The types that every answer and every payload of an event has to be of.
    public let types: WireTypes

    /// Makes a suite.
    public init(cases: [ConformanceCase], facts: [ConformanceFact] = [], types: WireTypes = WireTypes()) {
        self.cases = cases
        self.facts = facts
        self.types = types
    }

    /// Reads a suite from JSON lines, an object a line; empty lines count for nothing.
    ///
    /// - Parameters:
    ///   - fixtures: Preparations that cases start from by name; one may build on another before or after it.
    ///   - cases: The cases; a line with nothing but a topic says what those below it have to do with.
    ///   - facts: The facts.
    ///   - types: What is answered and what events carry, and the types that this is made of. Where nothing is said of a
    ///     method or an event, any value will do.
    public init(
        fixtures: [String],
        cases: [String],
        facts: [String],
        types: [String] = []
    ) throws(ConformanceDataError) {
        var preparations = FixtureTable()
        for (line, wire) in try Self.lines(fixtures, of: "fixtures") {
            try preparations.add(wire, at: line)
        }
        var decodedCases: [ConformanceCase] = []
        var ids: Set<String> = []
        var topic: String?
        for (line, wire) in try Self.lines(cases, of: "cases") {
            let decoder = CaseDecoder(wire, at: line)
            if let heading = try decoder.heading() {
                topic = heading
                continue
            }
            let decoded = try decoder.conformanceCase(preparations, topic: topic)
            guard ids.insert(decoded.id).inserted else {
                throw line.error("there are two cases `\(decoded.id)`")
            }
            decodedCases.append(decoded)
        }
        var decodedFacts: [ConformanceFact] = []
        for (line, wire) in try Self.lines(facts, of: "facts") {
            decodedFacts.append(try CaseDecoder(wire, at: line).fact())
        }
        self.init(cases: decodedCases, facts: decodedFacts, types: try Self.types(types))
    }

    private static func types(_ texts: [String]) throws(ConformanceDataError) -> WireTypes {
        var types = WireTypes()
        let lines = try lines(texts, of: "types")
        for (line, wire) in lines { try types.add(wire, at: line) }
        if let missing = types.missing, let last = lines.last {
            throw last.0.error("up to here nothing says what the type `\(missing)` is")
        }
        return types
    }

    /// The ids of the cases that pin each fact.
    public var coverage: [String: [String]] {
        var coverage: [String: [String]] = [:]
        for each in cases {
            for fact in each.facts { coverage[fact, default: []].append(each.id) }
        }
        return coverage
    }

    private static func lines(
        _ texts: [String],
        of part: String
    ) throws(ConformanceDataError) -> [(DataLine, WireValue)] {
        var lines: [(DataLine, WireValue)] = []
        var number = 0
        for text in texts {
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                number += 1
                guard line.contains(where: { !$0.isWhitespace }) else { continue }
                let place = DataLine(part: part, number: number)
                do {
                    lines.append((place, try WireValue(json: String(line))))
                } catch {
                    throw place.error("\(error)")
                }
            }
        }
        return lines
    }
}
