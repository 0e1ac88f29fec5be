import SDKMockRuntime
import SDKRuntime
import SDKSpec

// What leaves the body: events, timers.
extension BodyCompiler {
    /// Works out who receives an event.
    private typealias Audience =
        @Sendable (inout SpecCall, inout Frame) throws(SDKError) -> MockAudience<SpecIdentifier>

    mutating func emit(_ event: String, _ audience: TypedAudience, _ payload: TypedExpression?) -> Execution {
        let wire = spec.index.events[event]?.wire ?? event
        if let payload {
            let content = compile(payload)
            let audience = self.audience(audience)
            return { call, frame throws(SDKError) in
                let content = try content(&call, &frame)
                let receivers = try audience(&call, &frame)
                call.emit(event, wire: wire, to: receivers, carrying: content)
                return .next
            }
        }
        let receivers = self.audience(audience)
        guard let content = spec.content(of: event), let carries = spec.behaviour.carries[event] else {
            return { call, frame throws(SDKError) in
                call.emit(event, wire: wire, to: try receivers(&call, &frame))
                return .next
            }
        }
        // Devices of one user share what is carried, unless it says something of the device.
        let each: MockReceiver = spec.behaviour.readsDevice(carries) ? .device : .user
        // Whether anybody listens mustn't decide about ids and failures.
        guard spec.failures.events.contains(event) || spec.behaviour.isMutating(carries) else {
            return { call, frame throws(SDKError) in
                call.emit(event, wire: wire, to: try receivers(&call, &frame), each: each) { receiver in
                    var view = receiver.copy()
                    return (try? content(&view, [])) ?? Value.none
                }
                return .next
            }
        }
        return { call, frame throws(SDKError) in
            let receivers = try receivers(&call, &frame)
            try call.emitWorkedOut(event, wire: wire, to: receivers, each: each) { view throws(SDKError) in
                try content(&view, [])
            }
            return .next
        }
    }

    private mutating func audience(_ audience: TypedAudience) -> Audience {
        switch audience {
        case .me: return { _, _ throws(SDKError) in .me }
        case .thisDevice: return { _, _ throws(SDKError) in .thisDevice }
        case .myOtherDevices: return { _, _ throws(SDKError) in .myOtherDevices }
        case .user(let expression):
            let user = compile(expression)
            return { call, frame throws(SDKError) in .user(SpecIdentifier(try user(&call, &frame).text)) }
        case .users(let expression):
            let users = compile(expression)
            return { call, frame throws(SDKError) in
                .users(try users(&call, &frame).items.compactMap(\.identifier))
            }
        case .device(let expression):
            let device = compile(expression)
            return { call, frame throws(SDKError) in .device(try device(&call, &frame).text) }
        }
    }

    /// What happens later sees the variables as they are now.
    mutating func after(_ seconds: TypedExpression, _ body: [TypedStatement]) -> Execution {
        let seconds = compile(seconds)
        let body = compile(body)
        return { call, frame throws(SDKError) in
            let delay = try seconds(&call, &frame).number
            let variables = frame
            call.schedule(after: delay) { later throws(SDKError) in
                var frame = variables
                _ = try body(&later, &frame)
            }
            return .next
        }
    }
}
