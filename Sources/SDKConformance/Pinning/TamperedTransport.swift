import SDKRuntime

/// A transport on which one thing is changed.
struct TamperedTransport: Transport {
    let transport: any Transport
    let tampering: Tampering

    func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
        var request = request
        switch tampering {
        case .argument(request.method, let name, let value) where request.arguments[name].isNull:
            request.arguments = request.arguments.with(name, value)
        case .missing(request.method, let name) where request.arguments[name].isNull:
            return .null
        default: break  // Other calls pass as they are.
        }
        do throws(SDKError) {
            return tampering.changed(try await transport.call(request), of: request.method)
        } catch {
            throw tampering.changed(error)
        }
    }

    func events() -> EventStream<WireEvent> {
        guard case .payload(let name) = tampering else { return transport.events() }
        return transport.events().map { event in
            event.name == name ? WireEvent(name: name, payload: event.payload.changed) : event
        }
    }
}

extension WireValue {
    fileprivate func with(_ name: String, _ value: WireValue) -> WireValue {
        guard case .object(var members) = self else { return .object([name: value]) }
        members[name] = value
        return .object(members)
    }
}
