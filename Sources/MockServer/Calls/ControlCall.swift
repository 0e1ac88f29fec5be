import JSONRPC
import SDKMockRuntime
import SDKRuntime

/// Carries out control calls.
struct ControlCall {
    let desk: CallDesk
    /// The world of the caller. Another one may be shown by now.
    let served: any ServableWorld

    private var world: any MockControl { served.control }

    private typealias Arguments = WireArguments<SDKError>

    /// What wrong arguments of a control call are called.
    private static let wrongArguments = ErrorCode("invalidParameters")

    /// Carries a request out.
    func answer(_ request: RPCRequest) throws(RPCError) -> WireValue {
        guard let method = ControlMethod(name: request.method) else {
            let words = NearestName(in: ControlMethod.allCases.map(\.name)).words(for: request.method)
            throw .noMethod("there is no `\(request.method)`\(words)")
        }
        do {
            let call = WireRequest(method: request.method, arguments: request.parameters)
            try check(call, method)
            return try perform(method, call)
        } catch let error as any SDKErrorProtocol {
            throw RPCError(error.untyped)
        } catch {
            throw .wrongArguments("\(error)")
        }
    }

    private func check(_ call: WireRequest, _ method: ControlMethod) throws(SDKError) {
        guard case .object(let given) = call.arguments else { return }
        guard let other = given.keys.first(where: { !method.arguments.contains($0) }) else { return }
        let words = NearestName(in: method.arguments).words(for: other)
        throw .argument(
            Self.wrongArguments,
            message: "`\(call.method)` has no argument `\(other)`\(words)",
            path: other
        )
    }

    private func perform(_ method: ControlMethod, _ call: WireRequest) throws -> WireValue {
        var arguments = Arguments(call, argumentError: Self.wrongArguments)
        switch method {
        case .time: return world.now.wire
        case .advance: return try advance(&arguments)
        case .edition: return try edition(&arguments)
        case .configure: return try configure(&arguments, call)
        case .perform: return try perform(&arguments, call)
        case .failNext: return try failNext(&arguments, call)
        case .override: return try override(&arguments, call)
        case .record: return try record(&arguments)
        case .state: return try state(&arguments)
        case .devices: return devices
        case .snapshot: return desk.keepSnapshot().wire
        case .restore:
            let name: String = arguments.required("snapshot")
            try arguments.finish()
            try desk.restore(name)
            return .null
        case .reset:
            let seed: UInt64? = arguments.optional("seed")
            try arguments.finish()
            world.reset(seed: seed)
            return .null
        case .settle: return .null
        }
    }
}

// Time, and what was bought.
extension ControlCall {
    private func advance(_ arguments: inout Arguments) throws -> WireValue {
        let seconds: Int = arguments.required("seconds")
        try arguments.finish()
        guard seconds >= 0 else {
            throw SDKError.argument(Self.wrongArguments, message: "time doesn't go back", path: "seconds")
        }
        try world.advance(by: seconds)
        return world.now.wire
    }

    private func edition(_ arguments: inout Arguments) throws -> WireValue {
        let name: String? = arguments.optional("name")
        try arguments.finish()
        if let name { try world.setEdition(name) }
        return world.edition.wire
    }

    private func configure(_ arguments: inout Arguments, _ call: WireRequest) throws -> WireValue {
        let constant: String = arguments.required("constant")
        try arguments.finish()
        try world.configure(constant: constant, value: call.arguments["value"])
        return .null
    }
}

// What the spec says that a world can be told to do.
extension ControlCall {
    private func perform(_ arguments: inout Arguments, _ call: WireRequest) throws -> WireValue {
        let control: String = arguments.required("control")
        let owner: String? = arguments.optional("of")
        try arguments.finish()
        let given = call.arguments["arguments"]
        return try served.perform(control, of: owner, arguments: given.isNull ? .object([:]) : given)
    }
}

// Rules and faults.
extension ControlCall {
    private func failNext(_ arguments: inout Arguments, _ call: WireRequest) throws -> WireValue {
        let method: String = arguments.required("method")
        let times: Int = arguments.value("times", default: 1)
        try arguments.finish()
        guard times > 0 else {
            throw SDKError.argument(Self.wrongArguments, message: "`times` is at least 1", path: "times")
        }
        try world.failNext(method, untyped: try error(call.arguments["error"]), times: times)
        return .null
    }

    /// An error by its name in the spec, or as a whole.
    private func error(_ wire: WireValue) throws -> SDKError {
        if case .string(let name) = wire {
            return .service(try world.names?.error(named: name) ?? ErrorCode(name))
        }
        do {
            return try SDKError(wire: wire)
        } catch {
            throw SDKError.argument(
                Self.wrongArguments,
                message: "`error` has to be the name of an error, or an object with kind, name and number",
                path: "error"
            )
        }
    }

    private func override(_ arguments: inout Arguments, _ call: WireRequest) throws -> WireValue {
        let fact: String = arguments.required("fact")
        try arguments.finish()
        let override: RuleBook.Override? =
            switch call.arguments["as"] {
            case .null: nil
            case .string("off"): .off
            case .string("always"): .always
            case .string(let text): .text(text)
            case .int(let number): .value(Int(number))
            case .bool, .uint, .double, .bytes, .array, .object:
                throw SDKError.argument(
                    Self.wrongArguments,
                    message: "`as` has to be `off`, `always`, a whole number or a text",
                    path: "as"
                )
            }
        try world.override(fact, override)
        return .null
    }
}

// What has happened, and what is kept.
extension ControlCall {
    private func record(_ arguments: inout Arguments) throws -> WireValue {
        let after: Int = arguments.value("after", default: 0)
        let last: Int = arguments.value("last", default: .max)
        try arguments.finish()
        let record = world.record(after: after)
        let calls = record.calls.suffix(max(last, 0))
        let first = record.count - calls.count + 1
        var object = WireObject()
        object["count"] = record.count.wire
        object["calls"] = .array(calls.enumerated().map { $0.element.wire(number: first + $0.offset) })
        return object.wire
    }

    private func state(_ arguments: inout Arguments) throws -> WireValue {
        let place: String = arguments.value("place", default: "")
        try arguments.finish()
        return try world.kept(place) ?? .null
    }

    private var devices: WireValue {
        let connected = desk.connectedDevices
        let logins = world.logins
        // Those that were connected before a reset, and have done nothing since.
        let others = connected.subtracting(logins.map(\.device)).sorted()
        return .array(
            (logins + others.map { (device: $0, user: nil) }).map { login in
                var object = WireObject()
                object["device"] = login.device.wire
                object["user"] = login.user.wire
                object["isConnected"] = connected.contains(login.device).wire
                return object.wire
            }
        )
    }
}
