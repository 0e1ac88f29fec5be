import SDKRuntime

/// A method, compiled.
struct SpecMethod: Sendable {
    /// What the spec demands of its calls.
    let contract: MethodContract
    /// The parameters, in order.
    let parameters: [FieldForm]
    /// What it does; nil where the spec doesn't say.
    let body: Routine?
    /// What remains of a call that fails.
    let whenFailed: Routine?
    private let reading: ValueReading
    /// Whether a union among the arguments can be another one than its tag says.
    private let mayDisagree: Bool

    init(
        contract: MethodContract,
        parameters: [FieldForm],
        body: Routine?,
        whenFailed: Routine?,
        reading: ValueReading
    ) {
        self.contract = contract
        self.parameters = parameters
        self.body = body
        self.whenFailed = whenFailed
        self.reading = reading
        mayDisagree = reading.types.hasUnionDefaults || parameters.contains(where: \.mayDisagree)
    }

    /// Reads the arguments of a request.
    ///
    /// - Parameter open: The names of those that aren't read, and count as absent.
    /// - Throws: An error about the first one that can't be read.
    func arguments(of request: WireRequest, leavingOpen open: Set<String> = []) throws(SDKError) -> [Value] {
        if parameters.isEmpty { return [] }
        guard case .object(let members) = request.arguments else {
            let found = WireError(expected: request.method, found: request.arguments).found
            throw .argument(contract.argumentError, message: "arguments are \(found) instead of an object")
        }
        var values: [Value] = Array(repeating: .none, count: parameters.count)
        let plain = parameters.indices.filter { parameters[$0].tag == nil }
        let tagged = parameters.indices.filter { parameters[$0].tag != nil }
        for place in plain + tagged {
            let parameter = parameters[place]
            if !open.isEmpty, open.contains(parameter.name) { continue }
            do throws(WireError) {
                let wire = members[parameter.name] ?? .null
                values[place] = try reading.field(wire, parameter, beside: values, parameters)
            } catch {
                let message = "\(error.inside(request.method, parameter.name))"
                throw .argument(contract.argumentError, message: message, path: parameter.name)
            }
        }
        return values
    }

    /// Arguments as they travel.
    func wire(of arguments: [Value]) -> WireObject {
        var object = WireObject()
        for (parameter, value) in zip(parameters, arguments) {
            let tag = parameter.tag.map { arguments[$0] }
            let isLeftOut = tag.map { value.isLeftOut(to: parameter.defaultValue, beside: $0) } ?? false
            object[parameter.name] = isLeftOut ? .null : value.wire
            guard mayDisagree else { continue }
            object.note(value.disagreement(with: tag), at: parameter.name)
        }
        return object
    }
}
