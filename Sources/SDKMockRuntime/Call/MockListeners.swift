import SDKRuntime

/// Who learns of the events of a call: those who listen to a device, and the record.
///
/// What an event carries can be a long list, so it is worked out for those alone.
@usableFromInline
struct MockListeners: Sendable {
    private struct Tap: Sendable {
        weak var tap: EventTap?
    }

    /// The hubs of the devices that somebody has listened to.
    private var hubs: [String: EventHub<WireEvent>] = [:]
    /// Those who are handed the events of a device at once.
    private var taps: [String: [Tap]] = [:]
    /// Whether all events are recorded, whoever listens.
    private let isRecorded: Bool
    /// Whether nobody can learn of anything: a look at this saves all others.
    @usableFromInline private(set) var isNobody: Bool

    init(isRecorded: Bool) {
        self.isRecorded = isRecorded
        isNobody = !isRecorded
    }

    /// The devices whose events somebody takes from a stream.
    var devicesStreamed: [String] { hubs.filter(\.value.hasListeners).keys.sorted() }

    /// The devices whose events are handed to somebody.
    var devicesTapped: Set<String> { Set(taps.filter { $0.value.contains { $0.tap != nil } }.keys) }

    /// Whether somebody learns of what reaches a device.
    @usableFromInline
    func hear(_ device: String) -> Bool { isRecorded || isHeard(device) }

    private func isHeard(_ device: String) -> Bool {
        if hubs[device]?.hasListeners == true { return true }
        return taps[device]?.contains { $0.tap != nil } ?? false
    }

    /// A stream of what reaches a device from now on.
    mutating func stream(of device: String) -> EventStream<WireEvent> {
        let hub = hubs[device] ?? EventHub()
        hubs[device] = hub
        isNobody = false
        return hub.stream()
    }

    /// Hands what reaches a device from now on to a tap.
    mutating func add(_ tap: EventTap, to device: String) {
        var others = taps[device, default: []]
        others.removeAll { $0.tap == nil }
        taps[device] = others + [Tap(tap: tap)]
        isNobody = false
    }

    /// Lets everybody have an event who listens to its device.
    @usableFromInline
    func deliver(_ delivery: MockDelivery) {
        hubs[delivery.device]?.send(delivery.event)
        for listener in taps[delivery.device] ?? [] { listener.tap?.receive(delivery.event) }
    }
}
