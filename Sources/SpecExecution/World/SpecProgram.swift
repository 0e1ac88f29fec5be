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
        var maker = MethodMaker(compiler)
        var methods: [String: SpecMethod] = [:]
        for method in compiler.index.specification.methods {
            for overload in method.overloads { methods[overload.id] = maker.method(overload, of: method) }
        }
        return methods
    }

    private static func controls(_ compiler: SpecCompiler) -> [String: SpecControl] {
        var maker = MethodMaker(compiler)
        var controls: [String: SpecControl] = [:]
        for control in compiler.index.specification.controls {
            let method = maker.method(control.shape, of: control.method)
            controls[control.name.value] = SpecControl(actor: control.actor, method: method)
        }
        return controls
    }
}
