import SDKRuntime

/// Faults that a test has injected.
@usableFromInline
struct FaultScript: Sendable {
    private struct Fault {
        let method: String
        let error: SDKError
        var times: Int
    }

    private var faults: [Fault] = []

    mutating func failNext(_ method: String, with error: SDKError, times: Int) {
        if times > 0 { faults.append(Fault(method: method, error: error, times: times)) }
    }

    /// Whether there are none.
    @usableFromInline var isEmpty: Bool { faults.isEmpty }

    /// Takes the fault that was injected first for an overload, or for all overloads of its method.
    @usableFromInline
    mutating func next(for contract: MethodContract) -> SDKError? {
        if faults.isEmpty { return nil }
        let names = [contract.id, contract.method]
        guard let place = faults.firstIndex(where: { names.contains($0.method) }) else { return nil }
        let error = faults[place].error
        faults[place].times -= 1
        if faults[place].times == 0 { faults.remove(at: place) }
        return error
    }
}
