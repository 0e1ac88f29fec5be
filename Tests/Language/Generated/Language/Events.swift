// Generated from the spec by sdkgen. Do not edit.
//
// What reaches a client unasked.

import SDKRuntime

/// What reaches a client of The language of behaviour unasked.
public indirect enum LanguageEvent: Sendable {
    /// A thing came.
    ///
    /// `THING_CAME`, `thingCame` on the wire.
    case thingCame(Thing)

    /// The drawer changed.
    ///
    /// `DRAWER_CHANGED`, `drawerChanged` on the wire.
    case drawerChanged([ThingID])

    /// A number was drawn.
    ///
    /// `NUMBER_DRAWN`, `numberDrawn` on the wire.
    case numberDrawn(String)

    /// A watch goes on.
    ///
    /// `BEAT`, `beat` on the wire.
    case beat(Int)

    /// Nothing more than that.
    ///
    /// `PING`, `ping` on the wire.
    case ping

    /// An event that the spec doesn't name, or whose payload has another form.
    case unknown(WireEvent)
}

// The wire form.
extension LanguageEvent {
    /// Reads an event; what can't be read is kept as unknown.
    public init(_ event: WireEvent) {
        var payload = WireReader(event.payload, of: event.name)
        let known = Self.known(event.name, &payload)
        self = payload.failure == nil ? known ?? .unknown(event) : .unknown(event)
    }

    private static func known(_ name: String, _ payload: inout WireReader) -> Self? {
        switch name {
        case "thingCame":
            .thingCame(payload.value())

        case "drawerChanged":
            .drawerChanged(payload.value())

        case "numberDrawn":
            .numberDrawn(payload.value())

        case "beat":
            .beat(payload.value())

        case "ping":
            .ping

        default:
            nil
        }
    }

    /// The event's name on the wire.
    public var name: String {
        switch self {
        case .thingCame: "thingCame"
        case .drawerChanged: "drawerChanged"
        case .numberDrawn: "numberDrawn"
        case .beat: "beat"
        case .ping: "ping"
        case .unknown(let event): event.name
        }
    }

    /// The event as it travels.
    public var wire: WireEvent { WireEvent(name: name, payload: payload) }

    private var payload: WireValue {
        switch self {
        case .thingCame(let payload): payload.wire
        case .drawerChanged(let payload): payload.wire
        case .numberDrawn(let payload): payload.wire
        case .beat(let payload): payload.wire
        case .ping: .null
        case .unknown(let event): event.payload
        }
    }
}

extension LanguageEvent: Equatable, CustomStringConvertible {
    /// Whether two events are the same on the wire.
    public static func == (left: Self, right: Self) -> Bool { left.wire == right.wire }

    /// The event's name and its payload as JSON.
    public var description: String {
        let payload = payload
        return payload.isNull ? name : "\(name) \(payload)"
    }
}
