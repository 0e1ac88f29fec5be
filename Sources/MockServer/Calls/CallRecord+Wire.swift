import SDKMockRuntime
import SDKRuntime

extension CallRecord {
    /// The call as it is told over a connection.
    func wire(number: Int) -> WireValue {
        var object = WireObject()
        object["number"] = number.wire
        object["cause"] = .string(cause.name)
        object["device"] = device.wire
        object["user"] = user.wire
        object["time"] = time.wire
        object["method"] = request.method.wire
        object["arguments"] = request.arguments
        switch outcome {
        case .success(let answer): object["answer"] = answer
        case .failure(let error): object["error"] = error.wire
        }
        object["events"] = .array(events.map(\.wire))
        return object.wire
    }
}

extension CallRecord.Cause {
    fileprivate var name: String {
        switch self {
        case .call: "call"
        case .timer: "timer"
        case .control: "control"
        }
    }
}

extension MockDelivery {
    fileprivate var wire: WireValue {
        var object = WireObject()
        object["device"] = device.wire
        object["name"] = event.name.wire
        object["payload"] = event.payload
        return object.wire
    }
}
