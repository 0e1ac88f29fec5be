import SDKMockRuntime
import SDKRuntime

/// The generated mock and the interpreted spec, which are asked the same and must answer alike.
struct Twins {
    /// Something in which they differ.
    struct Difference: Error, CustomStringConvertible {
        let action: String
        let generated: String
        let interpreted: String

        var description: String {
            "\(action)\n  generated:   \(generated)\n  interpreted: \(interpreted)"
        }
    }

    private let generated: any TwinWorld
    private let interpreted: any TwinWorld
    private let devices: [String]
    private let streams: [(generated: EventStream<WireEvent>, interpreted: EventStream<WireEvent>)]

    init(_ generated: any TwinWorld, _ interpreted: any TwinWorld, devices: [String]) {
        self.generated = generated
        self.interpreted = interpreted
        self.devices = devices
        streams = devices.map { (generated.way(for: $0).events(), interpreted.way(for: $0).events()) }
    }

    /// The world's time.
    var now: Int { generated.now }

    /// Makes a call on both.
    ///
    /// - Returns: What came of it.
    func call(_ request: WireRequest, from device: String) async throws -> Result<WireValue, SDKError> {
        let left = await Self.answer(generated.way(for: device), request)
        let right = await Self.answer(interpreted.way(for: device), request)
        let action = "\(device) calls \(request)"
        guard left == right else {
            throw Difference(action: action, generated: "\(left)", interpreted: "\(right)")
        }
        try compareEvents(after: action)
        return left
    }

    /// Does what a control says in both.
    func control(_ name: String, of owner: String?, _ arguments: WireValue) throws {
        let action = "the world does \(name) of \(owner ?? "nobody") with \(arguments)"
        try compare(action) { "\(try $0.raise(name, of: owner, arguments: arguments))" }
        try compareEvents(after: action)
    }

    /// Does something to both worlds that may fail.
    func change(_ action: String, _ change: (any TwinWorld) throws -> Void) throws {
        try compare(action) { world in
            try change(world)
            return "done"
        }
        try compareEvents(after: action)
    }

    /// Compares what both keep.
    func compareState(at places: [String]) throws {
        for place in places {
            try compare("what is kept at \(place)") { "\(String(describing: try $0.keeps(at: place)))" }
        }
    }

    private func compare(_ action: String, _ look: (any TwinWorld) throws -> String) throws {
        let (left, right) = (Self.text { try look(generated) }, Self.text { try look(interpreted) })
        guard left == right else { throw Difference(action: action, generated: left, interpreted: right) }
    }

    /// Compares what both remember.
    func compareRecords() throws {
        let (left, right) = (generated.record, interpreted.record)
        for (one, other) in zip(left, right) where one != other {
            throw Difference(action: "the record", generated: "\(one)", interpreted: "\(other)")
        }
        guard left.count == right.count else {
            throw Difference(action: "the record", generated: "\(left.count)", interpreted: "\(right.count)")
        }
    }

    private func compareEvents(after action: String) throws {
        for (device, stream) in zip(devices, streams) {
            let (left, right) = (stream.generated.drain(), stream.interpreted.drain())
            guard left == right else {
                let action = "events of \(device) after: \(action)"
                throw Difference(action: action, generated: "\(left)", interpreted: "\(right)")
            }
            for (one, other) in zip(left, right) { try compareTexts(of: one, other, after: action) }
        }
    }

    /// What a server sends of an event, written without the wire form, is the JSON of that.
    private func compareTexts(of event: WireEvent, _ other: WireEvent, after action: String) throws {
        let (one, other, wire) = (Self.json(of: event), Self.json(of: other), event.wire.json)
        if one == wire, other == wire { return }
        throw Difference(action: "the event \(wire) after: \(action)", generated: one, interpreted: other)
    }

    private static func json(of event: WireEvent) -> String {
        var json = JSONWriter(isSorted: false)
        event.write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func answer(_ transport: any Transport, _ request: WireRequest) async -> Result<WireValue, SDKError>
    {
        do throws(SDKError) { return .success(try await transport.call(request)) } catch { return .failure(error) }
    }

    private static func text(_ work: () throws -> String) -> String {
        do { return try work() } catch { return "\(error)" }
    }
}
