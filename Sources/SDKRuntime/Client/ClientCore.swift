/// What every method of a generated client does: look at the limits, make the call, read the answer.
///
/// It throws errors of the client's own type.
public struct ClientCore<Failure: SDKErrorProtocol>: Sendable {
    private let transport: any Transport
    private let limits: LimitPolicy
    private let rules: RuleBook
    /// Why no call is made: the rules name a fact that there isn't.
    private let flaw: SDKError?

    /// Makes the core of a client.
    ///
    /// - Parameters:
    ///   - transport: What carries the calls.
    ///   - limits: What happens to a call that breaks a limit.
    ///   - rules: Limits that count otherwise than the spec says. With one that no contract knows, every call fails, and
    ///     says which is the nearest.
    ///   - contracts: The contracts of all methods, which are asked for only if there are rules; without any, rules aren't
    ///     looked at.
    public init(
        transport: any Transport,
        limits: LimitPolicy = .reject,
        rules: RuleBook = RuleBook(),
        contracts: @autoclosure () -> [MethodContract] = []
    ) {
        self.transport = transport
        self.limits = limits
        self.rules = rules
        flaw = rules.isEmpty ? nil : rules.flaw(under: contracts())
    }

    /// Makes a call that is answered with a value.
    public func call<Answer: WireConvertible>(
        _ contract: MethodContract,
        _ arguments: WireObject
    ) async throws(Failure) -> Answer {
        let answer = try await answer(contract, arguments)
        do {
            return try Answer(wire: answer)
        } catch {
            throw Failure(.decoding(error, in: contract.id))
        }
    }

    /// Makes a call that is answered without a value.
    public func call(_ contract: MethodContract, _ arguments: WireObject) async throws(Failure) {
        _ = try await answer(contract, arguments)
    }

    /// The events that come from now on.
    public func events() -> EventStream<WireEvent> { transport.events() }

    private func answer(_ contract: MethodContract, _ object: WireObject) async throws(Failure) -> WireValue {
        if let flaw = contract.flaw ?? flaw { throw Failure(flaw) }
        let arguments = object.wire
        switch limits {
        case .report(let handler):
            for violation in violations(of: contract, in: object, arguments) { handler(violation) }
        case .reject:
            if let violation = violations(of: contract, in: object, arguments).first { throw Failure(violation) }
        case .off:
            break
        }
        do throws(SDKError) {
            return try await transport.call(WireRequest(method: contract.id, arguments: arguments))
        } catch {
            throw Failure(error)
        }
    }

    private func violations(of contract: MethodContract, in object: WireObject, _ arguments: WireValue) -> [SDKError] {
        let violations = contract.violations(in: arguments, rules: rules)
        return object.disagreement.map { [contract.violation($0)] + violations } ?? violations
    }
}

extension RuleBook {
    /// What is wrong with rules for calls under contracts; nil when nothing is, or there are none.
    fileprivate func flaw(under contracts: [MethodContract]) -> SDKError? {
        guard !contracts.isEmpty else { return nil }
        let known = ContractFacts(of: contracts).ids
        guard let other = facts.first(where: { !known.contains($0) }) else { return nil }
        let words = NearestName(in: known).words(for: other)
        return SDKError(kind: .argument, message: "a client looks at no fact `\(other)`\(words)")
    }
}
