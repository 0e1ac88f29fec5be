import SDKRuntime

/// Reads one line of a suite's data. What it doesn't understand it refuses, so that no expectation gets lost.
struct CaseDecoder {
    /// Every key that a line can have.
    enum Key: String {
        case advance, alternative, answer, anything, avoids, call, cases, code, configure, control, device, edition
        case enumeration, events, fact, facts, fails, fixture, given, id, kind, member, members, name, of, payload
        case record, returns, save, status, steps, summary, tag, tags, testable, times, topic, twin, type, union, unit
        case value, values, wire, with
    }

    let members: WireMembers
    let line: DataLine
    private let path: String

    init(_ wire: WireValue, at line: DataLine, path: String = "") {
        if case .object(let members) = wire { self.members = members } else { members = [:] }
        self.line = line
        self.path = path
    }

    /// The topic of the cases that follow; nil when the line is something else.
    func heading() throws(ConformanceDataError) -> String? {
        members.count == 1 ? try optionalText(.topic) : nil
    }

    /// The line as a fixture: its name, the one that it builds on, and what it does.
    func fixture() throws(ConformanceDataError) -> (name: String, given: String?, steps: [ConformanceStep]) {
        try allow([.fixture, .given, .steps])
        return (try text(.fixture), try optionalText(.given), try steps(.steps))
    }

    /// The line as a case.
    func conformanceCase(
        _ fixtures: FixtureTable,
        topic: String?
    ) throws(ConformanceDataError) -> ConformanceCase {
        try allow([.id, .summary, .facts, .given, .steps, .twin])
        return ConformanceCase(
            id: try text(.id),
            topic: topic,
            summary: try text(.summary),
            facts: try texts(.facts),
            setup: try fixtures.steps(of: try optionalText(.given), at: line),
            steps: try steps(.steps),
            twin: self[.twin] == nil ? nil : try steps(.twin)
        )
    }

    /// The line as a fact.
    func fact() throws(ConformanceDataError) -> ConformanceFact {
        try allow([.id, .kind, .value, .unit, .wire, .alternative, .status, .testable])
        return ConformanceFact(
            id: try text(.id),
            kind: try word(.kind),
            value: try text(.value),
            unit: try optionalText(.unit),
            wire: try optionalText(.wire),
            alternative: try optionalText(.alternative),
            status: try word(.status),
            isTestable: self[.testable] != .bool(false)
        )
    }

    /// A list of steps.
    private func steps(_ key: Key) throws(ConformanceDataError) -> [ConformanceStep] {
        var steps: [ConformanceStep] = []
        for (index, item) in try list(key).enumerated() {
            steps.append(try CaseDecoder(item, at: line, path: "\(path)\(key.rawValue)[\(index)].").step())
        }
        return steps
    }

    private func step() throws(ConformanceDataError) -> ConformanceStep {
        try allow([
            .call, .device, .with, .control, .of, .advance, .edition, .configure, .value, .times, .returns, .fails,
            .avoids, .anything, .events, .save,
        ])
        return ConformanceStep(
            try action(),
            times: self[.times] == nil ? 1 : try number(.times),
            outcome: try outcome(),
            events: try events(),
            save: try optionalText(.save)
        )
    }

    private func action() throws(ConformanceDataError) -> ConformanceStep.Action {
        try checkAtMostOne([.call, .control, .advance, .edition, .configure])
        if self[.call] != nil {
            return .call(device: try text(.device), method: try text(.call), arguments: try arguments())
        }
        if self[.control] != nil {
            return .control(try text(.control), of: try optionalText(.of), arguments: try arguments())
        }
        if self[.advance] != nil { return .advance(seconds: try number(.advance)) }
        if self[.edition] != nil { return .edition(try text(.edition)) }
        guard self[.configure] != nil else {
            throw line.error("`\(path)` has none of `call`, `control`, `advance`, `edition`, `configure`")
        }
        guard let value = self[.value] else { throw wrong(.value, "a value") }
        return .configure(constant: try text(.configure), value: value)
    }

    private func arguments() throws(ConformanceDataError) -> WireValue {
        let arguments = self[.with] ?? .object([:])
        guard case .object = arguments else { throw wrong(.with, "an object") }
        return arguments
    }

    private func outcome() throws(ConformanceDataError) -> ConformanceStep.Outcome {
        try checkAtMostOne([.returns, .fails, .avoids, .anything])
        if self[.fails] != nil {
            let (code, fact) = try error(.fails)
            return .failure(code, fact: fact)
        }
        if self[.avoids] != nil {
            let (code, fact) = try error(.avoids)
            return .notFailure(code, fact: fact)
        }
        return self[.anything] == nil ? .success(self[.returns]) : .anything
    }

    private func error(_ key: Key) throws(ConformanceDataError) -> (ErrorCode, fact: String?) {
        let decoder = CaseDecoder(self[key] ?? .null, at: line, path: "\(path)\(key.rawValue).")
        try decoder.allow([.name, .code, .fact])
        let number = decoder[.code] == nil ? nil : try decoder.number(.code)
        return (ErrorCode(try decoder.text(.name), number), try decoder.optionalText(.fact))
    }

    private func events() throws(ConformanceDataError) -> [ConformanceStep.DeviceEvents] {
        guard let wire = self[.events] else { return [] }
        guard case .object(let devices) = wire else { throw wrong(.events, "an object") }
        var events: [ConformanceStep.DeviceEvents] = []
        for device in devices.keys.sorted() {
            var expected: [ConformanceStep.ExpectedEvent] = []
            let items = CaseDecoder(wire, at: line, path: "\(path)events.")
            for (index, item) in try items.list(named: device).enumerated() {
                let decoder = CaseDecoder(item, at: line, path: "\(path)events.\(device)[\(index)].")
                try decoder.allow([.name, .payload])
                expected.append(.init(try decoder.text(.name), payload: decoder[.payload]))
            }
            events.append(.init(device: device, events: expected))
        }
        return events
    }
}

// MARK: - Members

extension CaseDecoder {
    subscript(key: Key) -> WireValue? { members[key.rawValue] }

    /// A text that must be there.
    func text(_ key: Key) throws(ConformanceDataError) -> String { try text(named: key.rawValue) }

    func text(named name: String) throws(ConformanceDataError) -> String {
        guard case .string(let text)? = members[name] else { throw wrong(name, "a text") }
        return text
    }

    /// One of some words that must be there.
    private func word<Word: RawRepresentable & CaseIterable>(
        _ key: Key
    ) throws(ConformanceDataError) -> Word where Word.RawValue == String {
        guard let word = Word(rawValue: try text(key)) else {
            throw wrong(key, "one of \(Word.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))")
        }
        return word
    }

    /// A text that may be missing.
    func optionalText(_ key: Key) throws(ConformanceDataError) -> String? { try optionalText(named: key.rawValue) }

    func optionalText(named name: String) throws(ConformanceDataError) -> String? {
        members[name] == nil ? nil : try text(named: name)
    }

    private func texts(_ key: Key) throws(ConformanceDataError) -> [String] {
        var texts: [String] = []
        for item in try list(key) {
            guard case .string(let text) = item else { throw wrong(key, "a list of texts") }
            texts.append(text)
        }
        return texts
    }

    func list(_ key: Key) throws(ConformanceDataError) -> [WireValue] { try list(named: key.rawValue) }

    private func list(named name: String) throws(ConformanceDataError) -> [WireValue] {
        guard case .array(let items)? = members[name] else { throw wrong(name, "a list") }
        return items
    }

    private func number(_ key: Key) throws(ConformanceDataError) -> Int {
        guard case .int(let number)? = self[key], let result = Int(exactly: number) else {
            throw wrong(key, "a whole number")
        }
        return result
    }

    func checkAtMostOne(_ keys: [Key]) throws(ConformanceDataError) {
        let given = keys.filter { self[$0] != nil }.map(\.rawValue)
        guard given.count < 2 else { throw line.error("`\(path)` has both `\(given[0])` and `\(given[1])`") }
    }

    func allow(_ keys: Set<Key>) throws(ConformanceDataError) {
        let names = Set(keys.map(\.rawValue))
        guard let unknown = members.keys.filter({ !names.contains($0) }).min() else { return }
        throw line.error("`\(path)\(unknown)` isn't known")
    }

    func wrong(_ key: Key, _ expected: String) -> ConformanceDataError { wrong(key.rawValue, expected) }

    func wrong(_ name: String, _ expected: String) -> ConformanceDataError {
        guard let found = members[name] else {
            return line.error("`\(path)\(name)` is missing; \(expected) belongs there")
        }
        return line.error("`\(path)\(name)` is \(found), where \(expected) belongs")
    }
}
