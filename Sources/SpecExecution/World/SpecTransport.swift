import SDKMockRuntime
import SDKRuntime

/// Calls methods of an interpreted spec from one device.
public struct SpecTransport: Transport {
    /// The id of the device.
    public let device: String
    let world: MockWorld<SpecState>
    let program: SpecProgram

    /// Carries out a request by the method that it names.
    public func call(_ request: WireRequest) async throws(SDKError) -> WireValue { try perform(request) }

    /// Carries out a request. Nothing in a world waits.
    public func perform(_ request: WireRequest) throws(SDKError) -> WireValue {
        guard let method = program.methods[request.method] else { throw .notModelled(request.method) }
        let arguments = try method.arguments(of: request)
        let body = { (call: inout SpecCall) throws(SDKError) -> WireValue in
            guard let body = method.body else { throw .notModelled(method.contract.id) }
            return try body(&call, arguments).wire
        }
        let wire = method.wire(of: arguments)
        guard let failed = method.whenFailed else {
            return try world.perform(method.contract, on: device, arguments: wire, body)
        }
        // What remains of a failed call can't fail itself.
        return try world.perform(method.contract, on: device, arguments: wire, body) { call in
            _ = try? failed(&call, arguments)
        }
    }

    /// The events that reach the device from now on.
    public func events() -> EventStream<WireEvent> { world.events(of: device) }
}
