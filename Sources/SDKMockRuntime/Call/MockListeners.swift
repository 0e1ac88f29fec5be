import SDKRuntime

/// Who learns of what a call lets out: those who listen to a device, and the record.
///
/// What an event carries can be a long list, so it is worked out for those alone.
@usableFromInline
struct MockListeners: Sendable {
    /// The hubs of the devices that somebody has listened to.
    var hubs: [String: EventHub<WireEvent>] = [:] {
        didSet { isNobody = !isRecorded && hubs.isEmpty }
    }
    /// Whether all events are recorded, whoever listens.
    var isRecorded: Bool {
        didSet { isNobody = !isRecorded && hubs.isEmpty }
    }
    /// Whether nobody can learn of anything: a look at this saves all others.
    @usableFromInline private(set) var isNobody: Bool

    init(isRecorded: Bool) {
        self.isRecorded = isRecorded
        isNobody = !isRecorded
    }

    /// Whether somebody learns of what reaches a device.
    func hear(_ device: String) -> Bool { isRecorded || hubs[device]?.hasListeners == true }
}
