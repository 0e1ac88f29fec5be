/// What every method of a generated client does: look at the limits, make the call, read the answer.
public struct ClientCore: Sendable {
    private let transport: any Transport
    private let limits: LimitPolicy
    private let rules: RuleBook

    /// Makes the core of a client.
    ///
    /// - Parameters:
    ///   - transport: What carries the calls.
    ///   - limits: What happens to a call that breaks a limit.
    ///   - rules: Limits that count otherwise than the spec says.
    public init(transport: any Transport, limits: LimitPolicy = .reject, rules: RuleBook = RuleBook()) {
        self.transport = transport
        self.limits = limits
        self.rules = rules
    }

    /// Makes a call that is answered with a value.
    public func call<Answer: WireConvertible>(
        _ contract: MethodContract,
        _ arguments: WireObject
    ) async throws(SDKError) -> Answer {
        let answer = try await answer(contract, arguments.wire)
        do {
            return try Answer(wire: answer)
        } catch {
            throw .decoding(error, in: contract.id)
        }
    }

    /// Makes a call that is answered without a value.
    public func call(_ contract: MethodContract, _ arguments: WireObject) async throws(SDKError) {
        _ = try await answer(contract, arguments.wire)
    }

    /// The events that come from now on.
    public func events() -> EventStream<WireEvent> { transport.events() }

    private func answer(_ contract: MethodContract, _ arguments: WireValue) async throws(SDKError) -> WireValue {
        if let flaw = contract.flaw { throw flaw }
        switch limits {
        case .report(let handler):
            for violation in contract.violations(in: arguments, rules: rules) { handler(violation) }
        case .reject:
            if let violation = contract.violations(in: arguments, rules: rules).first { throw violation }
        case .off:
            break
        }
        return try await transport.call(WireRequest(method: contract.id, arguments: arguments))
    }
}
