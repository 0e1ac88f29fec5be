import SDKRuntime

/// Runs the steps of one case in one world.
struct CaseExecution {
    /// What came of a step.
    struct Record {
        /// The last request of a call.
        var request: WireRequest?
        let answer: Result<WireValue, SDKError>?
        let events: [String: [WireEvent]]

        /// Whether the same came of another step, whatever was asked, and however an error is explained.
        func comesOut(like other: Record) -> Bool {
            guard events == other.events else { return false }
            return switch (answer, other.answer) {
            case (nil, nil): true
            case (.success(let one)?, .success(let other)?): one == other
            case (.failure(let one)?, .failure(let other)?): one.code == other.code
            case (nil, _?), (.success?, _), (.failure?, _): false
            }
        }
    }

    private let world: any ConformanceWorld
    private let types: WireTypes
    private let transports: [String: any Transport]
    private var streams: [String: EventStream<WireEvent>] = [:]
    /// The devices whose events are looked at; a subject that can't tell events may still run the cases without. Of
    /// twins whatever can be seen is compared.
    private let watched: [String]
    private var saved: [String: WireValue] = [:]
    private var lastRequest: WireRequest?

    /// - Parameters:
    ///   - types: What answers and payloads have to be.
    ///   - isRecorded: Whether every event is looked at; else those are that the case has something to say of.
    init(
        _ conformanceCase: ConformanceCase,
        in world: any ConformanceWorld,
        _ types: WireTypes,
        isRecorded: Bool = false
    ) async throws {
        self.world = world
        self.types = types
        var transports: [String: any Transport] = [:]
        for device in conformanceCase.devices { transports[device] = try await world.transport(for: device) }
        self.transports = transports
        let looksAtAll = isRecorded || conformanceCase.twin != nil
        let named = Set((conformanceCase.setup + conformanceCase.steps).flatMap(\.events).map(\.device))
        watched = conformanceCase.devices.filter { looksAtAll || named.contains($0) }
        if conformanceCase.setup.contains(where: { !$0.events.isEmpty }) { try await watch() }
    }

    /// Begins to look at events.
    private mutating func watch() async throws {
        guard streams.isEmpty, !watched.isEmpty else { return }
        try await world.settle()
        for device in watched { streams[device] = transports[device]?.events() }
    }

    /// Runs steps until one comes out wrong.
    ///
    /// - Returns: what came of each step.
    mutating func run(_ steps: [ConformanceStep], phase: StepFailure.Phase) async throws -> [Record] {
        // Nobody claims anything about the events of a preparation, and telling them costs the subject something.
        if phase != .setup { try await watch() }
        var records: [Record] = []
        for (index, step) in steps.enumerated() {
            do throws(Mismatch) {
                records.append(try await run(step))
            } catch {
                switch error {
                case .unsupported(let unsupported): throw unsupported
                case .difference(let expected, let found, let device):
                    throw StepFailure(
                        phase: phase,
                        step: index + 1,
                        action: step.action.description,
                        expected: expected,
                        found: found,
                        device: device
                    )
                }
            }
        }
        return records
    }

    /// What is wrong with a step.
    private enum Mismatch: Error {
        /// - Parameter device: The device whose events it is about.
        case difference(expected: String, found: String, device: String? = nil)
        case unsupported(Unsupported)

        /// An error of the subject's own: what it can't do, or what went wrong in it.
        init(_ error: any Error, doing action: String) {
            if let unsupported = error as? Unsupported {
                self = .unsupported(unsupported)
            } else {
                self = .difference(expected: action, found: "the subject threw \(error)")
            }
        }
    }

    private mutating func run(_ step: ConformanceStep) async throws(Mismatch) -> Record {
        var answer: Result<WireValue, SDKError>?
        for count in 1...max(step.times, 1) {
            answer = try await perform(step, count: count)
            guard let answer else { continue }
            try await check(answer, step, count: count)
            try checkType(of: answer, step, count: count)
        }
        if let name = step.save, case .success(let value)? = answer { saved[name] = value }
        let events = try await takeEvents()
        try await check(events, step)
        try checkTypes(of: events)
        return Record(request: answer == nil ? nil : lastRequest, answer: answer, events: events)
    }

    /// Does what a step does.
    ///
    /// - Returns: what came of a call; nil for what isn't one.
    private mutating func perform(
        _ step: ConformanceStep,
        count: Int
    ) async throws(Mismatch) -> Result<WireValue, SDKError>? {
        do {
            switch step.action {
            case .call(let device, let method, let arguments):
                let filled = try await filled(arguments, count: count)
                guard let transport = transports[device] else { throw Unsupported("there is no device \(device)") }
                let request = WireRequest(method: method, arguments: filled)
                lastRequest = request
                let answer = await Self.call(request, over: transport)
                if case .failure(let error) = answer, error.isMissingMethod {
                    throw Unsupported("the subject has no method `\(method)`")
                }
                return answer
            case .control(let name, let owner, let arguments):
                let filled = try await filled(arguments, count: count)
                lastRequest = WireRequest(method: name, arguments: filled)
                return try await control(name, of: owner, filled)
            case .advance(let seconds): try await world.advance(seconds: seconds)
            case .edition(let name): try await world.setEdition(name)
            case .configure(let constant, let value): try await world.configure(constant, to: value)
            }
            return nil
        } catch let mismatch as Mismatch {
            throw mismatch
        } catch {
            throw Mismatch(error, doing: step.action.description)
        }
    }

    /// A control ends in one of the spec's errors, or the subject can't do it.
    private func control(
        _ name: String,
        of owner: String?,
        _ arguments: WireValue
    ) async throws -> Result<WireValue, SDKError> {
        do {
            return .success(try await world.perform(name, of: owner, arguments: arguments))
        } catch let error as SDKError {
            return .failure(error)
        } catch let error as any SDKErrorProtocol {
            return .failure(error.untyped)
        }
    }

    private static func call(
        _ request: WireRequest,
        over transport: any Transport
    ) async -> Result<WireValue, SDKError> {
        do throws(SDKError) {
            return .success(try await transport.call(request))
        } catch {
            return .failure(error)
        }
    }

    private func takeEvents() async throws(Mismatch) -> [String: [WireEvent]] {
        guard !streams.isEmpty else { return [:] }
        do {
            try await world.settle()
        } catch {
            throw Mismatch(error, doing: "events")
        }
        return streams.mapValues { $0.drain() }
    }
}

// MARK: - Expectations

extension CaseExecution {
    private func check(
        _ answer: Result<WireValue, SDKError>,
        _ step: ConformanceStep,
        count: Int
    ) async throws(Mismatch) {
        let which = Self.which(step, count)
        switch (step.outcome, answer) {
        case (.success(nil), .success): return
        case (.success(let expected?), .success(let value)):
            let difference = ValueMatcher.difference(value, from: try await filled(expected, count: count))
            if let difference { throw Self.mismatch(difference, which) }
        case (.success, .failure(let error)):
            throw .difference(expected: "success\(which)", found: "\(error)")
        case (.failure(let code, _), .success(let value)):
            throw .difference(expected: "\(code)\(which)", found: "success: \(value)")
        case (.failure(let code, let fact), .failure(let error)):
            guard !Self.is(error, code, fact) else { return }
            let reason = error.code?.matches(code) == true ? " [\(fact ?? "")]" : ""
            throw .difference(expected: "\(code)\(reason)\(which)", found: "\(error)")
        case (.notFailure, .success), (.anything, _): return
        case (.notFailure(let code, let fact), .failure(let error)):
            guard Self.is(error, code, fact) else { return }
            throw .difference(expected: "anything but \(code)\(which)", found: "\(error)")
        }
    }

    /// Whether an error is the one meant, as far as the implementation says what is behind it.
    private static func `is`(_ error: SDKError, _ code: ErrorCode, _ fact: String?) -> Bool {
        guard error.code?.matches(code) == true else { return false }
        guard let fact, let other = error.fact else { return true }
        return fact == other
    }

    private func check(_ events: [String: [WireEvent]], _ step: ConformanceStep) async throws(Mismatch) {
        for expectation in step.events {
            let device = expectation.device
            let found = events[device] ?? []
            guard found.map(\.name) == expectation.events.map(\.name) else {
                throw .difference(
                    expected: "events of \(device): \(Self.list(expectation.events.map(\.name)))",
                    found: "events of \(device): \(Self.list(found.map(\.name)))",
                    device: device
                )
            }
            for (index, (expected, event)) in zip(expectation.events, found).enumerated() {
                guard let payload = expected.payload else { continue }
                let difference = ValueMatcher.difference(event.payload, from: try await filled(payload, count: 1))
                if let difference { throw Self.mismatch(difference, index, event, of: device) }
            }
        }
    }

    private func filled(_ template: WireValue, count: Int) async throws(Mismatch) -> WireValue {
        let value = ValueTemplate(template)
        do {
            let now = value.asksForTime ? try await world.now : nil
            return try value.value(saved: saved, count: count, now: now)
        } catch let unsupported as Unsupported {
            throw .unsupported(unsupported)
        } catch {
            throw .difference(expected: "\(template)", found: "\(error)")
        }
    }

    private static func list(_ names: [String]) -> String {
        names.isEmpty ? "none" : names.joined(separator: ", ")
    }
}

// MARK: - Types

extension CaseExecution {
    /// Whatever a case claims of an answer, the answer has its type.
    private func checkType(
        of answer: Result<WireValue, SDKError>,
        _ step: ConformanceStep,
        count: Int
    ) throws(Mismatch) {
        guard case .success(let value) = answer, let name = step.action.called else { return }
        if let difference = types.difference(value, of: name) {
            throw Self.mismatch(difference, Self.which(step, count))
        }
    }

    private func checkTypes(of events: [String: [WireEvent]]) throws(Mismatch) {
        for device in watched {
            for (index, event) in (events[device] ?? []).enumerated() {
                if let difference = types.difference(event) {
                    throw Self.mismatch(difference, index, event, of: device)
                }
            }
        }
    }

    /// Which of the calls of a step it is, where there are several.
    private static func which(_ step: ConformanceStep, _ count: Int) -> String {
        step.times > 1 ? " (call \(count) of \(step.times))" : ""
    }

    private static func mismatch(_ difference: ValueMatcher.Difference, _ which: String) -> Mismatch {
        let place = difference.path.isEmpty ? "" : "\(difference.path): "
        return .difference(expected: place + difference.expected + which, found: place + difference.found)
    }

    private static func mismatch(
        _ difference: ValueMatcher.Difference,
        _ index: Int,
        _ event: WireEvent,
        of device: String
    ) -> Mismatch {
        let path = difference.path.isEmpty ? "" : ", \(difference.path)"
        let place = "event \(index + 1) of \(device), \(event.name)\(path): "
        return .difference(expected: place + difference.expected, found: place + difference.found, device: device)
    }
}
