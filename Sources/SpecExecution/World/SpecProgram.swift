import SDKMockRuntime
import SDKRuntime
import SDKSpec
import SpecContracts

/// A spec that can be run: its behaviour compiled, its rules as the mock's engine takes them.
///
/// ```swift
/// let program = SpecProgram(checked)
/// let world = SpecWorld(program)
/// let answer = try await world.transport(for: "alice").call(request)
/// ```
public struct SpecProgram: Sendable {
    let blueprint: MockBlueprint<SpecState>
    let methods: [String: SpecMethod]
    let controls: [String: SpecControl]

    /// Compiles a spec that has passed every check.
    public init(_ checked: CheckedSpecification) {
        let index = checked.index
        let compiler = SpecCompiler(index, checked.behaviour)
        blueprint = Self.blueprint(compiler, facts: checked.facts)
        methods = Self.methods(compiler)
        controls = Self.controls(compiler)
    }

    private static func methods(_ compiler: SpecCompiler) -> [String: SpecMethod] {
        let maker = MethodMaker(compiler)
        var methods: [String: SpecMethod] = [:]
        for method in compiler.index.specification.methods {
            for overload in method.overloads { methods[overload.id] = maker.method(overload, of: method) }
        }
        return methods
    }

    private static func controls(_ compiler: SpecCompiler) -> [String: SpecControl] {
        let maker = MethodMaker(compiler)
        var controls: [String: SpecControl] = [:]
        for control in compiler.index.specification.controls {
            let method = maker.method(control.shape, of: control.method)
            controls[control.name.value] = SpecControl(actor: control.actor, method: method)
        }
        return controls
    }
}

/// Compiles methods.
private struct MethodMaker {
    let compiler: SpecCompiler
    private let data: ContractData
    private let types: TypeContracts

    init(_ compiler: SpecCompiler) {
        self.compiler = compiler
        data = ContractData(compiler.index, compiler.behaviour)
        types = TypeContracts(data.types.json)
    }

    func method(_ overload: Overload, of method: MethodDeclaration) -> SpecMethod {
        let json = data.contract(of: overload, method).json
        let names = overload.parameters.map(\.name.value)
        let behaviour = compiler.behaviour
        return SpecMethod(
            contract: MethodContract(json, types: data.holdsTypes(overload) ? types : TypeContracts()),
            parameters: compiler.types.fields(overload.parameters)
                .map { compiler.fixed.withDefault($0, owner: overload.id) },
            body: behaviour.overloads[overload.id].map { body in
                var method = BodyCompiler(compiler, parameters: names)
                return method.method(overload, body)
            },
            whenFailed: behaviour.failed[overload.id].map { body in
                var method = BodyCompiler(compiler, parameters: names)
                return method.failed(overload, body)
            },
            reading: compiler.reading
        )
    }
}
