import SDKSpec

/// A step of a case on its way into the data of a suite.
package struct StepDraft: Hashable, Sendable {
    /// What a step does.
    package enum Action: Hashable, Sendable {
        case call(device: String, overload: String, arguments: [CaseValue.Member])
        case control(String, of: String?, arguments: [CaseValue.Member])
        case advance(seconds: Int)
        case edition(String)
        case configure(constant: String, value: CaseValue)
    }

    /// An error by its name and code.
    package struct ErrorReference: Hashable, Sendable {
        package let name: String
        package let code: Int?

        func value(fact: FactID?) -> CaseValue {
            var members: [CaseValue.Member] = [.init("name", .string(name))]
            if let code { members.append(.init("code", .number(code))) }
            if let fact { members.append(.init("fact", .string(fact.rawValue))) }
            return .object(members)
        }
    }

    /// What must come of a call.
    package enum Outcome: Hashable, Sendable {
        case succeeds
        case returns(CaseValue)
        /// This error, of this fact if one is given.
        case fails(ErrorReference, fact: FactID? = nil)
        /// Anything but this error of this fact.
        case avoids(ErrorReference, fact: FactID)
        /// Whatever there is: it is held to what comes of the same step elsewhere, or to nothing.
        case anything
    }

    /// An event, by its name on the wire.
    package struct Event: Hashable, Sendable {
        package let name: String
        package let payload: CaseValue?
    }

    /// The events of a device.
    package struct DeviceEvents: Hashable, Sendable {
        package let device: String
        package let events: [Event]
    }

    package let action: Action
    package var times = 1
    package var outcome = Outcome.succeeds
    package var events: [DeviceEvents] = []
    package var save: String?

    /// The step as the data of a suite writes it.
    package var value: CaseValue {
        var members: [CaseValue.Member]
        switch action {
        case .call(let device, let overload, let arguments):
            members = [.init("device", .string(device)), .init("call", .string(overload))]
            if !arguments.isEmpty { members.append(.init("with", .object(arguments))) }
        case .control(let name, let owner, let arguments):
            members = [.init("control", .string(name))]
            if let owner { members.append(.init("of", .string(owner))) }
            if !arguments.isEmpty { members.append(.init("with", .object(arguments))) }
        case .advance(let seconds): members = [.init("advance", .number(seconds))]
        case .edition(let name): members = [.init("edition", .string(name))]
        case .configure(let constant, let value):
            members = [.init("configure", .string(constant)), .init("value", value)]
        }
        if times > 1 { members.append(.init("times", .number(times))) }
        switch outcome {
        case .succeeds: break
        case .returns(let expected): members.append(.init("returns", expected))
        case .fails(let error, let fact): members.append(.init("fails", error.value(fact: fact)))
        case .avoids(let error, let fact): members.append(.init("avoids", error.value(fact: fact)))
        case .anything: members.append(.init("anything", .bool(true)))
        }
        if !events.isEmpty { members.append(.init("events", eventsValue)) }
        if let save { members.append(.init("save", .string(save))) }
        return .object(members)
    }

    private var eventsValue: CaseValue {
        .object(
            events.map { device in
                let events = device.events.map { event in
                    let payload = event.payload.map { [CaseValue.Member("payload", $0)] } ?? []
                    return CaseValue.object([.init("name", .string(event.name))] + payload)
                }
                return .init(device.device, .array(events))
            }
        )
    }
}
