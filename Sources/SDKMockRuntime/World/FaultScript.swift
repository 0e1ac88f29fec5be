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
    /// What every call fails with as long as something is wrong with the world itself.
    var standing: SDKError?

    mutating func failNext(_ method: String, with error: SDKError, times: Int) {
        if times > 0 { faults.append(Fault(method: method, error: error, times: times)) }
    }

    /// Whether there are none.
    @usableFromInline var isEmpty: Bool { faults.isEmpty && standing == nil }

    /// What stands, or the fault that was injected first for an overload or for all overloads of its method, which is
    /// taken out.
    @usableFromInline
    mutating func next(for contract: MethodContract) -> SDKError? {
        if let standing { return standing }
        if faults.isEmpty { return nil }
        let names = [contract.id, contract.method]
        guard let place = faults.firstIndex(where: { names.contains($0.method) }) else { return nil }
        let error = faults[place].error
        faults[place].times -= 1
        if faults[place].times == 0 { faults.remove(at: place) }
        return error
    }
}
