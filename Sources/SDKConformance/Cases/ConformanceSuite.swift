import SDKRuntime

/// The cases of a product and the facts that they are about.
public struct ConformanceSuite: Sendable {
    /// The cases, in order.
    public let cases: [ConformanceCase]
    /// The facts, in order.
    public let facts: [ConformanceFact]

    /// Makes a suite.
    public init(cases: [ConformanceCase], facts: [ConformanceFact] = []) {
        self.cases = cases
        self.facts = facts
    }

    /// Reads a suite from JSON lines, an object a line; empty lines count for nothing.
    ///
    /// - Parameters:
    ///   - fixtures: Preparations that cases start from by name; one may build on another before or after it.
    ///   - cases: The cases; a line with nothing but a topic says what those below it have to do with.
    ///   - facts: The facts.
    public init(fixtures: [String], cases: [String], facts: [String]) throws(ConformanceDataError) {
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
        self.init(cases: decodedCases, facts: decodedFacts)
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
