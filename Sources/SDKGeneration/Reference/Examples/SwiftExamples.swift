import SDKSpec

/// Writes examples in Swift.
struct SwiftExamples {
    private let input: GenerationInput

    init(_ input: GenerationInput) {
        self.input = input
    }

    /// The example of a shape; nil where it has none, or where it can't be written plainly.
    ///
    /// - Parameter width: The columns of a line.
    func example(of shape: Overload, width: Int) throws(GenerationError) -> SwiftExample? {
        guard let example = shape.example else { return nil }
        let steps = preparations(for: example)
        var writing = Writing(input: input, width: width)
        writing.reserve(steps.compactMap(\.action.device) + [example.caller])
        for step in steps {
            guard case .call(let device, let target, let arguments) = step.action, step.times == 1,
                step.fails == nil, try writing.call(target.value, device, arguments, answer: step.saveAs?.value)
            else { return nil }
        }
        let name = writing.free("answer", "ed")
        let answer = shape.returns.value == .void ? nil : name
        guard try writing.call(shape.id, example.caller, example.arguments, answer: answer) else { return nil }
        return SwiftExample(
            devices: writing.devices,
            code: writing.lines.joined(separator: "\n"),
            answer: answer,
            isDeprecated: writing.isDeprecated
        )
    }

    /// The steps of the fixture that save what the example names, and what these name themselves.
    private func preparations(for example: Example) -> [ScenarioStep] {
        guard let fixture = example.given.flatMap({ input.index.fixtures[$0.value] }) else { return [] }
        var needed = Set(example.arguments.flatMap { $0.value.value.names })
        var steps: [ScenarioStep] = []
        for step in input.index.chain(of: fixture).reversed().flatMap(\.steps).reversed() {
            guard let name = step.saveAs?.value, needed.contains(name) else { continue }
            steps.append(step)
            if case .call(_, _, let arguments) = step.action {
                needed.formUnion(arguments.flatMap { $0.value.value.names })
            }
        }
        return steps.reversed()
    }

    /// What was written so far.
    private struct Writing {
        let input: GenerationInput
        let width: Int
        var lines: [String] = []
        var devices: [String] = []
        var isDeprecated = false
        private var values: SwiftExampleValue
        private var reserved: Set<String> = []

        init(input: GenerationInput, width: Int) {
            self.input = input
            self.width = width
            values = SwiftExampleValue(input)
        }

        /// Keeps the names of devices from being given to answers.
        mutating func reserve(_ callers: [String]) { reserved.formUnion(callers.map(Self.variable)) }

        /// A name that nothing has yet.
        ///
        /// - Parameter ending: What it gets until it is free.
        func free(_ name: String, _ ending: String) -> String {
            let isTaken = values.saved.values.contains { $0.variable == name } || reserved.contains(name)
            return isTaken || input.names.types.contains(name) ? free("\(name)\(ending)", ending) : name
        }

        /// The variable of a device.
        private static func variable(_ device: String) -> String {
            SwiftNames.identifier(device.split(separator: "/").joined(separator: "On"))
        }

        /// Writes a call.
        ///
        /// - Returns: Whether it could be written.
        mutating func call(
            _ target: String,
            _ device: String,
            _ arguments: [ExampleMember],
            answer: String?
        ) throws(GenerationError) -> Bool {
            let name = target.prefix(upTo: UInt8(ascii: "."))
            let words = device.split(separator: "/").map(String.init)
            guard let method = input.index.methods[name], let overload = input.index.overloads[target],
                (words + [answer].compactMap(\.self)).allSatisfy(\.isPlainName)
            else { return false }
            let signature = try MethodSignature(overload, of: method, in: input)
            let given = Set(arguments.map(\.name.value))
            let others = method.overloads.filter { $0.id != overload.id && $0.couldTake(given, of: overload) }
            let isAmbiguous = !others.isEmpty
            // Where nothing tells it from a call of another overload, Swift takes the one without defaults, if either is.
            let isPlain = overload.parameters.allSatisfy { given.contains($0.name.value) }
            guard isPlain || !others.contains(where: { $0.takesTheSame(given, as: overload) }),
                let arguments = values.arguments(arguments, of: signature, typed: isAmbiguous)
            else { return false }
            let caller = Self.variable(device)
            let variable = answer.map { free($0, "Answer") }
            let start = variable.map { "let \(SwiftNames.identifier($0)) = " } ?? ""
            let layout = SwiftLayout.call("\(start)try await \(caller).\(signature.name)", arguments)
            lines.append(layout.text(width: width))
            if let answer, let variable { values.saved[answer] = (variable, overload.returns.value) }
            if !devices.contains(caller) { devices.append(caller) }
            if method.deprecated != nil { isDeprecated = true }
            return true
        }
    }
}

extension Overload {
    /// Whether a call of another overload has the labels of a call of this one, so that types alone tell them apart.
    fileprivate func couldTake(_ given: Set<String>, of other: Overload) -> Bool {
        let labels = other.parameters.filter { given.contains($0.name.value) }.map(\.swiftLabel)
        var rest = labels[...]
        for parameter in parameters {
            if parameter.swiftLabel == rest.first { rest.removeFirst() } else if parameter.isRequired { return false }
        }
        return rest.isEmpty
    }

    /// Whether what a call gives has the same types here as in another overload.
    fileprivate func takesTheSame(_ given: Set<String>, as other: Overload) -> Bool {
        let types = [self, other].map { overload in
            overload.parameters.filter { given.contains($0.name.value) }.map { "\($0.swiftLabel): \($0.type.value)" }
        }
        return types[0] == types[1]
    }
}

extension Field {
    /// The label of its argument.
    fileprivate var swiftLabel: String { label?.value ?? name.value }
}

extension ExampleValue {
    /// The names of what was saved that the value is made of.
    fileprivate var names: [String] {
        switch self {
        case .reference(let path): path.first.map { [$0] } ?? []
        case .joined(let parts), .list(let parts): parts.flatMap(\.value.names)
        case .counted(let item, _, _): item.value.names
        case .object(let members): members.flatMap { $0.value.value.names }
        case .scalar, .repeated, .now, .absent: []
        }
    }
}

extension String {
    /// Whether it can be a variable: letters and digits of ASCII, the first a letter.
    fileprivate var isPlainName: Bool {
        first?.isLetter == true && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
}
