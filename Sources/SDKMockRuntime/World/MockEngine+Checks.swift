import SDKRuntime

// The checks before the body, in the order in which a service makes them. The quota is the first thing in the body,
// as it takes the state to count.
extension MockEngine {
    mutating func admit(_ call: inout MockCall<State>, _ object: WireObject) throws(SDKError) {
        let contract = call.contract
        let arguments = call.request.arguments
        try checkDevice(of: call)
        if let fault = faults.next(for: contract) { throw fault }
        try checkCaller(&call, object)
        try checkEdition(contract, arguments)
        try checkRate(of: call)
        if let error = contract.violations(in: arguments, phase: .service, rules: rules).first { throw error }
    }

    func checkDevice(of call: MockCall<State>) throws(SDKError) {
        // A control may act for nobody's device.
        guard case .loggedIn = call.caller, !call.state.devices.contains(call.thisDevice) else { return }
        throw .transport("there is no device `\(call.thisDevice)` in this world")
    }

    /// The gates, and the arguments as such.
    func checkCaller(_ call: inout MockCall<State>, _ arguments: WireObject) throws(SDKError) {
        for gate in call.contract.gates { try pass(gate, &call) }
        if let disagreement = arguments.disagreement { throw call.contract.violation(disagreement) }
        let violations = call.contract.violations(
            in: call.request.arguments,
            phase: .argument,
            caller: call.actingUser?.rawValue,
            constants: figures,
            rules: rules
        )
        if let error = violations.first { throw error }
    }

    private func pass(_ gate: GateContract, _ call: inout MockCall<State>) throws(SDKError) {
        guard !rules.isOff(gate.fact) else { return }
        guard let check = blueprint.gates[gate.name] else {
            throw SDKError(kind: .notModelled, message: "the spec doesn't say what the gate `\(gate.name)` checks")
        }
        try check(&call)
    }

    private func checkEdition(_ contract: MethodContract, _ arguments: WireValue) throws(SDKError) {
        if let needed = contract.edition { try checkEdition(needed, for: contract.method) }
        for parameter in contract.parameters {
            guard let needed = parameter.edition, parameter.isGiven(by: arguments[parameter.name]) else { continue }
            try checkEdition(needed, for: "\(contract.id).\(parameter.name)")
        }
    }

    /// - Parameter owner: The method or parameter that needs it.
    private func checkEdition(_ needed: EditionContract, for owner: String) throws(SDKError) {
        guard !blueprint.includes(edition, needed: needed.name), !rules.isOff(needed.fact) else { return }
        throw SDKError(
            kind: .service,
            code: blueprint.editionError?.untyped,
            message: "`\(owner)` needs the edition `\(needed.name)`, bought is `\(edition)`",
            fact: needed.fact
        )
    }

    private mutating func checkRate(of call: MockCall<State>) throws(SDKError) {
        guard let rate = call.contract.rate, !rules.isOff(rate.fact) else { return }
        let caller =
            switch rate.scope {
            case .user: call.actingUser.map { "user \($0)" } ?? "device \(call.thisDevice)"
            case .device: "device \(call.thisDevice)"
            case .world: ""
            }
        let calls = rules.value(rate.fact, default: rate.calls)
        guard !rates.admit(rate, calls: calls, caller: caller, now: now) else { return }
        throw .service(
            rate.error,
            message: "more than \(calls) calls in \(rate.seconds) seconds",
            fact: rate.fact
        )
    }
}
