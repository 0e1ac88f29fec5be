import SDKRuntime

/// What was seen of one step of a case: what was asked and answered, and what reached whom.
public struct StepRecording: Sendable {
    /// The events of one device.
    public struct DeviceEvents: Sendable {
        /// The device.
        public let device: String
        /// What reached it, in order.
        public let events: [WireEvent]
    }

    /// What the step does.
    public let action: ConformanceStep.Action
    /// What was sent, references to earlier answers filled in; nil for a step that is neither a call nor a
    /// control.
    public let request: WireRequest?
    /// What came of the call or the control; nil for a step that is neither.
    public let answer: Result<WireValue, SDKError>?
    /// What reached each device because of the step; devices that nothing reached aren't among them.
    public let events: [DeviceEvents]
}

extension ConformanceRunner {
    /// Runs a case and tells what was seen in each of its steps, without the preparation.
    ///
    /// - Parameters:
    ///   - conformanceCase: The case.
    ///   - types: The types of the suite that it is from.
    /// - Throws: What a report would tell: a ``StepFailure`` where the case fails, ``Unsupported`` where it can't run.
    public func recording(
        of conformanceCase: ConformanceCase,
        types: WireTypes = WireTypes()
    ) async throws -> [StepRecording] {
        let world = try await subject.makeWorld()
        var execution = try await CaseExecution(conformanceCase, in: world, types, isRecorded: true)
        _ = try await execution.run(conformanceCase.setup, phase: .setup)
        let records = try await execution.run(conformanceCase.steps, phase: .step)
        return zip(conformanceCase.steps, records).map { StepRecording($0, $1) }
    }

    /// Runs a case as far as it goes, and tells what was seen on the way, the preparation included: what led up to a
    /// failure.
    ///
    /// - Parameters:
    ///   - conformanceCase: The case.
    ///   - phase: The phase that failed.
    ///   - types: The types of the suite that it is from.
    public func trail(
        of conformanceCase: ConformanceCase,
        in phase: StepFailure.Phase,
        types: WireTypes = WireTypes()
    ) async -> [StepRecording] {
        guard let world = try? await subject.makeWorld(),
            var execution = try? await CaseExecution(conformanceCase, in: world, types, isRecorded: true)
        else { return [] }
        let steps = phase == .twin ? conformanceCase.twin ?? [] : conformanceCase.steps
        var trail: [StepRecording] = []
        for step in conformanceCase.setup + steps {
            guard let record = try? await execution.run([step], phase: phase).first else { break }
            trail.append(StepRecording(step, record))
        }
        return trail
    }
}

extension StepRecording {
    /// What was seen of a step.
    fileprivate init(_ step: ConformanceStep, _ record: CaseExecution.Record) {
        self.init(
            action: step.action,
            request: record.request,
            answer: record.answer,
            events: record.events.sorted { $0.key < $1.key }
                .filter { !$0.value.isEmpty }
                .map { DeviceEvents(device: $0.key, events: $0.value) }
        )
    }
}
