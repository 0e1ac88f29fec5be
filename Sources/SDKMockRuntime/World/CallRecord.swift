import SDKRuntime

/// A call that a world has seen, a timer that it has run, or a control that it was told to carry out.
public struct CallRecord: Sendable, Hashable {
    /// Why it was carried out.
    public enum Cause: Sendable, Hashable {
        /// A device called.
        case call
        /// It was scheduled by an earlier call, and the time had come.
        case timer
        /// The world was told to do it.
        case control
    }

    /// Why it was carried out.
    public let cause: Cause
    /// The device that called, or that a control acts for; empty for a control that acts for none.
    public let device: String
    /// Who was logged in on it when the call came, had scheduled the timer, or is who a control acts for; nil for nobody.
    public let user: String?
    /// The world's time in seconds since 1970.
    public let time: Int
    /// What was called; of a timer, the call that it comes from.
    public let request: WireRequest
    /// What came of it. A timer that succeeds has null.
    public let outcome: Result<WireValue, SDKError>
    /// The events that it caused, in order; none when it failed.
    public let events: [MockDelivery]
}

extension CallRecord {
    /// The answer as it travels; nil when the call has failed.
    public var answer: WireValue? { try? outcome.get() }

    /// The error that it ended in; nil when it has succeeded.
    public var error: SDKError? {
        if case .failure(let error) = outcome { error } else { nil }
    }

    /// The fact that refused it; nil when it has succeeded, or when no fact of the spec stands behind the error.
    public var refusedBy: String? { error?.fact }

    /// The method that was called, whichever of its overloads.
    public var method: String { request.method.prefix { $0 != "." }.description }
}

// Questions to a record, one after the other: `world.record.calls(of: "sendMessage").by("alice").failures`.
extension Sequence<CallRecord> {
    /// The calls of a method, or of one of its overloads.
    public func calls(of method: String) -> [CallRecord] {
        filter { $0.cause == .call && ($0.request.method == method || $0.method == method) }
    }

    /// What a device has called.
    public func by(_ device: String) -> [CallRecord] { filter { $0.device == device } }

    /// What the world was told to do under the name of a control.
    public func controls(_ name: String) -> [CallRecord] { filter { $0.cause == .control && $0.method == name } }

    /// What has failed.
    public var failures: [CallRecord] { filter { $0.error != nil } }

    /// What a fact has refused.
    public func refused(by fact: String) -> [CallRecord] { filter { $0.refusedBy == fact } }

    /// The events that reached a device, in order.
    public func events(at device: String) -> [WireEvent] {
        flatMap { call in call.events.filter { $0.device == device }.map(\.event) }
    }
}
