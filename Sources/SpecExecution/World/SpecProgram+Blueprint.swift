import SDKMockRuntime
import SDKRuntime
import SDKSpec

// What a world takes from the spec, apart from its methods.
extension SpecProgram {
    static func blueprint(_ compiler: SpecCompiler, facts: [Fact]) -> MockBlueprint<SpecState> {
        let (specification, behaviour) = (compiler.index.specification, compiler.behaviour)
        let product = specification.product
        let numbers = FailureNumbers(specification, behaviour).entries.map { entry in
            (entry.overload, Dictionary(entry.numbers.map { ($0.place.rawValue, $0.number) }) { first, _ in first })
        }
        // What is kept in the beginning, of a device and once.
        let device = compiler.types.defaults(of: StateDeclaration.recordName(.device))
        let world = compiler.types.defaults(of: StateDeclaration.recordName(.world))
        return MockBlueprint(
            editions: product.editions.map(\.name),
            editionError: product.editionError.map { compiler.code(of: $0.value) },
            constants: configurable(compiler),
            derivedConstants: DerivedConstants(specification, behaviour).names.compactMap { derived($0, compiler) },
            gates: gates(compiler),
            failureNumbers: Dictionary(numbers) { first, _ in first },
            lateFailures: .of(Set(SDKSpec.LateFailures(specification, behaviour).overloads)),
            names: names(compiler.index, facts),
            beginning: { [recurring = compiler.recurring] in
                // What the world does by itself is looked up for as long as there is a world.
                withExtendedLifetime(recurring) {
                    var state = SpecState()
                    state.world.record = world
                    return state
                }
            },
            device: { SpecDevice(record: device) }
        )
    }

    /// The figures that a customer can change, as the spec says them.
    private static func configurable(_ compiler: SpecCompiler) -> [String: WireValue] {
        var figures: [String: WireValue] = [:]
        for constant in compiler.index.specification.constants where constant.isConfigurable {
            let name = constant.name.value
            let value = compiler.behaviour.constantValues[name].map { compiler.fixed.value(of: $0) }
            // What can't be negative says so, however small it is.
            if case .uint(let number)? = value { figures[name] = .uint(number) } else { figures[name] = value?.wire }
        }
        return figures
    }

    /// A figure that is made of such ones.
    private static func derived(_ name: String, _ compiler: SpecCompiler) -> DerivedConstant<SpecState>? {
        guard let expression = compiler.behaviour.constants[name] else { return nil }
        var body = BodyCompiler(compiler, parameters: [])
        let value = body.routine(of: expression)
        return DerivedConstant(name) { call in
            var view = call.copy()
            return (try? value(&view, []).wire) ?? .null
        }
    }

    private static func gates(_ compiler: SpecCompiler) -> [String: MockGate<SpecState>] {
        var gates: [String: MockGate<SpecState>] = [:]
        for (name, gate) in compiler.behaviour.gates { gates[name] = self.gate(gate, compiler) }
        return gates
    }

    private static func gate(_ gate: ResolvedBehaviour.Body, _ compiler: SpecCompiler) -> MockGate<SpecState> {
        var body = BodyCompiler(compiler, parameters: [])
        let check = body.routine(gate.statements, answers: false)
        return { call throws(SDKError) in _ = try check(&call, []) }
    }

    /// What tests can name.
    private static func names(_ index: SpecificationIndex, _ facts: [Fact]) -> MockNames {
        let specification = index.specification
        let names = MockFactNames(index)
        let methods = specification.methods.flatMap { [$0.name.value] + $0.overloads.map(\.id) }
        let lines = facts.map { "\($0.id.owner) \(names.name(of: $0))" }
        func line(_ name: String, _ shape: Overload) -> String {
            ([name] + shape.parameters.map(\.name.value)).joined(separator: " ")
        }
        let arguments = specification.methods.flatMap(\.overloads).map { line($0.id, $0) }
        let controls = specification.controls.map { line($0.name.value, $0.shape) }
        let errors = specification.errors.map { $0.name.value + ($0.code.map { ":\($0)" } ?? "") }
        return MockNames(
            methods: methods.joined(separator: " "),
            facts: lines.joined(separator: "\n"),
            arguments: arguments.joined(separator: "\n"),
            controls: controls.joined(separator: "\n"),
            errors: errors.joined(separator: " ")
        )
    }
}
