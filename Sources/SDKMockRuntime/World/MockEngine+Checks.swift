import SDKRuntime

// The checks before the body, in the order in which a service makes them. The quota is the first thing in the body,
// as it takes the state to count.
extension MockEngine {
    @inlinable
    mutating func admit(_ call: inout MockCall<State>, _ arguments: WireObject) throws(SDKError) {
        try checkDevice(of: call)
        if !faults.isEmpty, let fault = faults.next(for: call.contract) { throw fault }
        try checkCaller(&call, arguments)
        try checkEdition(of: call.contract, call.request.arguments)
        if let rate = call.contract.rate { try check(rate, of: call) }
        try checkLimits(of: call.contract, call.request.arguments)
    }

    @inlinable
    func checkDevice(of call: borrowing MockCall<State>) throws(SDKError) {
        // A control may act for nobody's device.
        guard case .loggedIn = call.caller, call.callingPlace == nil else { return }
        throw .transport("there is no device `\(call.thisDevice)` in this world")
    }

    /// The gates, and the arguments as such.
    @inlinable
    func checkCaller(_ call: inout MockCall<State>, _ arguments: WireObject) throws(SDKError) {
        for gate in call.contract.gates { try pass(gate, &call) }
        let caller = call.contract.asksForCaller ? call.actingUser?.rawValue : nil
        try checkArguments(arguments, of: caller, under: call.contract)
    }

    @inlinable
    func pass(_ gate: GateContract, _ call: inout MockCall<State>) throws(SDKError) {
        guard !setting.value.rules.isOff(gate.fact) else { return }
        guard let check = blueprint.gates[gate.name] else {
            throw SDKError(kind: .notModelled, message: "the spec doesn't say what the gate `\(gate.name)` checks")
        }
        try check(&call)
        if let runaway = call.runaway { throw runaway }
    }

    @usableFromInline
    func checkArguments(
        _ arguments: WireObject,
        of caller: String?,
        under contract: MethodContract
    ) throws(SDKError) {
        if let disagreement = arguments.disagreement { throw contract.violation(disagreement) }
        let violations = contract.violations(
            in: arguments.wire,
            phase: .argument,
            caller: caller,
            constants: setting.value.figures,
            rules: setting.value.rules
        )
        if let error = violations.first { throw error }
    }

    @usableFromInline
    func checkEdition(of contract: MethodContract, _ arguments: WireValue) throws(SDKError) {
        if let needed = contract.edition { try checkEdition(needed, for: contract.method) }
        for (parameter, needed) in contract.editions(neededBy: arguments) {
            try checkEdition(needed, for: "\(contract.id).\(parameter)")
        }
    }

    /// - Parameter owner: The method or parameter that needs it.
    private func checkEdition(_ needed: EditionContract, for owner: String) throws(SDKError) {
        let edition = setting.value.edition
        guard !blueprint.includes(edition, needed: needed.name), !setting.value.rules.isOff(needed.fact) else { return }
        throw SDKError(
            kind: .service,
            code: blueprint.editionError?.untyped,
            message: "`\(owner)` needs the edition `\(needed.name)`, bought is `\(edition)`",
            fact: needed.fact
        )
    }

    @usableFromInline
    mutating func check(_ rate: RateContract, of call: borrowing MockCall<State>) throws(SDKError) {
        guard !setting.value.rules.isOff(rate.fact) else { return }
        let device = RateWindows.Caller.device(call.thisDevice)
        let caller: RateWindows.Caller =
            switch rate.scope {
            case .user: call.actingUser.map { .user($0.rawValue) } ?? device
            case .device: device
            case .world: .anybody
            }
        let calls = setting.value.rules.value(rate.fact, default: rate.calls)
        guard !rates.admit(rate, calls: calls, caller: caller, now: now) else { return }
        throw .service(
            rate.error,
            message: "more than \(calls) calls in \(rate.seconds) seconds",
            fact: rate.fact
        )
    }

    @usableFromInline
    func checkLimits(of contract: MethodContract, _ arguments: WireValue) throws(SDKError) {
        let violations = contract.violations(in: arguments, phase: .service, rules: setting.value.rules)
        if let error = violations.first { throw error }
    }
}
