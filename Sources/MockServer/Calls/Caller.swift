import JSONRPC
import SDKMockRuntime
import SDKRuntime

/// Somebody who calls: a device with a connection, or whoever makes a single call.
struct Caller: Sendable {
    private let device: String?
    private let desk: CallDesk
    private let world: any ServableWorld
    private let transport: (any Transport)?
    /// Hands the device's events to the connection, as long as the caller is there.
    private let tap: EventTap?

    /// - Parameter outbox: Where the device's events go; nil when nobody waits for them.
    init(device: String?, desk: CallDesk, outbox: Outbox? = nil) {
        self.device = device
        self.desk = desk
        world = desk.world
        transport = device.map(world.transport)
        guard let device, let outbox else {
            tap = nil
            return
        }
        tap = world.control.tap(device) { event in
            if event.payload.isTooDeep { outbox.end(.tooDeep) } else { outbox.send(RPCMessage.event(event).bytes) }
        }
    }

    /// Answers a text; nil when no answer is wanted.
    ///
    /// - Parameter turn: Lets others have their turn between requests that come together.
    func answer(_ text: String, taking turn: Turn? = nil) async -> [UInt8]? {
        switch RPCRequests(text: text) {
        case .one(let request): return await answer(request)?.bytes
        case .several(let requests):
            var answers: [RPCAnswer] = []
            for request in requests {
                if let answer = await answer(request) { answers.append(answer) }
                await turn?.pass()
            }
            return answers.isEmpty ? nil : RPCAnswer.bytes(of: answers)
        }
    }

    private func answer(_ request: Result<RPCRequest, RPCFailure>) async -> RPCAnswer? {
        switch request {
        case .failure(let failure): return RPCAnswer(id: failure.id, outcome: .failure(failure.error))
        case .success(let request):
            let outcome = await outcome(of: request)
            return request.id.map { RPCAnswer(id: $0, outcome: outcome) }
        }
    }

    private func outcome(of request: RPCRequest) async -> Result<WireValue, RPCError> {
        let isControl = request.method.hasPrefix(ControlMethod.prefix)
        let outcome: Result<WireValue, RPCError>
        do throws(RPCError) {
            if desk.hides(request.method) { throw .noMethod("there is no `\(request.method)`") }
            let answer = try await isControl ? control(request) : call(request)
            outcome = answer.isTooDeep ? .failure(.tooDeep) : .success(answer)
        } catch {
            outcome = .failure(error)
        }
        let served = ServedCall(
            device: device,
            request: WireRequest(method: request.method, arguments: request.parameters),
            outcome: outcome.mapError(\.untyped)
        )
        desk.note(served, isControl: isControl)
        return outcome
    }

    private func control(_ request: RPCRequest) throws(RPCError) -> WireValue {
        // Whoever waits for what is on its way is there.
        if let device, ControlMethod(name: request.method) == .settle { world.control.addDevice(device) }
        return try ControlCall(desk: desk, served: world).answer(request)
    }

    /// Makes a call of one of the spec's methods.
    private func call(_ request: RPCRequest) async throws(RPCError) -> WireValue {
        let names = world.control.names
        do throws(SDKError) { try names?.check(called: request.method) } catch { throw .noMethod(error.message) }
        guard let transport else {
            throw .wrongArguments("nobody knows which device calls: name it in the address, `/?device=alice`")
        }
        let call = WireRequest(method: request.method, arguments: request.parameters)
        do throws(SDKError) {
            try names?.check(argumentsOf: call)
            return try await transport.call(call)
        } catch {
            throw RPCError(error.with(names?.factBehind(error, of: call)))
        }
    }
}

extension MockNames {
    /// The fact behind an argument that is missing, for whoever refused it without knowing facts.
    fileprivate func factBehind(_ error: SDKError, of call: WireRequest) -> String? {
        guard error.kind == .argument, error.fact == nil, let path = error.path else { return error.fact }
        let fact = FactName.required(path, of: call.method)
        return call.arguments[path].isNull && has(fact: fact) ? fact : nil
    }
}

extension WireValue {
    /// Whether no reader of JSON takes it in a message, which may be one of several that come together.
    fileprivate var isTooDeep: Bool { isNested(deeperThan: WireValue.deepestInMessage) }
}

extension RPCError {
    fileprivate static var tooDeep: RPCError {
        RPCError(.transport("the answer is nested too deep: a message has at most \(RPCRequest.deepest) levels"))
    }
}

extension SDKError {
    fileprivate func with(_ fact: String?) -> SDKError {
        fact == self.fact ? self : SDKError(kind: kind, code: code, message: message, path: path, fact: fact)
    }
}
