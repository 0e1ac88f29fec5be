import SDKMockRuntime
import SDKRuntime
import SDKSpec
import SpecContracts

/// What compiling bodies needs to know about the spec, and the procedures that were compiled so far.
///
/// Each is compiled when somebody calls it first. One that puts itself off looks itself up when its time has come.
final class SpecCompiler {
    let index: SpecificationIndex
    let behaviour: ResolvedBehaviour
    let types: TypeTable
    let fixed: FixedValue
    /// The procedures and events that can fail.
    private(set) lazy var failures = FailureAnalysis(behaviour)
    /// The facts of failures by their places.
    private(set) lazy var facts = behaviour.factsByPlace
    /// The parameters that the service adjusts.
    let adjusted: AdjustedFields
    let reading: ValueReading
    private var procedures: [String: Routine] = [:]
    /// Those that are being compiled, and whether they were asked for meanwhile.
    private var open: [String: Bool] = [:]
    let recurring = RecurringProcedures()
    private var contents: [String: Routine] = [:]

    init(_ index: SpecificationIndex, _ behaviour: ResolvedBehaviour) {
        self.index = index
        self.behaviour = behaviour
        types = TypeTable(index, behaviour)
        fixed = FixedValue(index: index, behaviour: behaviour, types: types)
        adjusted = AdjustedFields(index)
        reading = ValueReading(types: types)
    }

    /// An error's code.
    func code(of error: String) -> ErrorCode { ErrorCode(error, index.errors[error]?.code) }

    /// What a failure is called: the fact itself, or in a procedure the place, from which the fact follows once it is
    /// known which method runs.
    func fact(at place: FailurePlace) -> String { facts[place]?.rawValue ?? place.rawValue }

    /// A procedure.
    func procedure(_ name: String) -> Routine {
        if let known = procedures[name] { return known }
        if open[name] != nil {
            open[name] = true
            return recurring.later(name)
        }
        open[name] = false
        let routine = compiledProcedure(name)
        if open.removeValue(forKey: name) == true { recurring.add(name, routine) }
        procedures[name] = routine
        return routine
    }

    private func compiledProcedure(_ name: String) -> Routine {
        guard let declared = index.procedures[name], let body = behaviour.procedures[name] else {
            return { _, _ throws(SDKError) in .none }
        }
        var compiler = BodyCompiler(self, parameters: declared.parameters.map(\.name.value))
        return compiler.routine(body.statements, answers: declared.returns.value != .void)
    }

    /// What an event carries for whoever receives it; nil where each `emit` says so.
    func content(of event: String) -> Routine? {
        if let known = contents[event] { return known }
        guard let carries = behaviour.carries[event] else { return nil }
        var compiler = BodyCompiler(self, parameters: [])
        let routine = compiler.routine(of: carries)
        contents[event] = routine
        return routine
    }
}
