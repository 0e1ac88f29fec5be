import SDKSpec
import SpecChanges

/// A declaration as `sdkgen explain` tells it: what it is, where it stands, and the facts that are about it.
struct DeclarationExplanation {
    /// What can be explained by its name.
    enum Kind: String {
        case method, control, error, event, type, gate, constant, procedure

        /// What it is among the elements of a spec.
        var element: SpecElement.Kind {
            switch self {
            case .method: .method
            case .control: .control
            case .error: .error
            case .event: .event
            case .type: .type
            case .gate: .gate
            case .constant: .constant
            case .procedure: .procedure
            }
        }
    }

    let kind: Kind
    let name: Located<String>
    let summary: String
    /// What else there is to say, a line each.
    var details: [String] = []
    /// The ids of the facts about it, or in which it has a part.
    var facts: [FactID] = []

    var text: String {
        var lines = ["\(name.value)", "  \(kind.rawValue): \(summary)"]
        lines += details.map { "  \($0)" }
        lines.append("  stands at: \(name.location)")
        lines += facts.map { "  fact: \($0)" }
        return lines.joined(separator: "\n")
    }

    /// What is declared under a name; names of several kinds may be the same.
    static func all(of checked: CheckedSpecification, named name: String) -> [DeclarationExplanation] {
        all(of: checked).filter { $0.name.value == name }.map { $0.withFacts(of: checked) }
    }

    /// Every name that something can be found by.
    static func names(in checked: CheckedSpecification) -> [String] { all(of: checked).map(\.name.value) }

    private static func all(of checked: CheckedSpecification) -> [DeclarationExplanation] {
        let specification = checked.specification
        let facts = Dictionary(checked.facts.map { ($0.holder, $0) }) { first, _ in first }
        return specification.methods.map(Self.init) + specification.controls.map(Self.init)
            + specification.errors.map(Self.init)
            + specification.events.map(Self.init) + specification.types.map(Self.init)
            + specification.gates.map { gate in
                let users = specification.methods.filter { $0.gates.map(\.value).contains(gate.name.value) }
                return DeclarationExplanation(gate, neededBy: users.map(\.name.value))
            }
            + specification.constants.map { constant in
                DeclarationExplanation(constant, facts[.constant(constant.name.value)])
            } + specification.procedures.map(Self.init)
    }

    /// The facts that belong to the declaration, and those in which it is the error, the event or the gate.
    private func withFacts(of checked: CheckedSpecification) -> DeclarationExplanation {
        var explanation = self
        let holder = holder
        explanation.facts = checked.facts.filter { $0.holder == holder || isPart(of: $0) }.map(\.id)
        return explanation
    }

    /// Whose facts are its own. What a procedure does are facts of the methods that perform it.
    private var holder: FactHolder? {
        switch kind {
        case .method: .method(name.value)
        case .control: .control(name.value)
        case .error: .error(name.value)
        case .event: .event(name.value)
        case .type: .type(name.value)
        case .gate: .gate(name.value)
        case .constant: .constant(name.value)
        case .procedure: nil
        }
    }

    private func isPart(of fact: Fact) -> Bool {
        switch kind {
        case .error: fact.kind == .failure && fact.value == name.value
        case .event: fact.kind == .event && fact.value == name.value
        case .gate: fact.kind == .gate && fact.value == name.value
        case .method, .control, .type, .constant, .procedure: false
        }
    }
}

// What is said of each kind.
extension DeclarationExplanation {
    private init(_ method: MethodDeclaration) {
        self.init(kind: .method, name: method.name, summary: method.summary)
        if !method.topic.isEmpty { details.append("topic: \(method.topic)") }
        details += method.surfaceNames.sortedByName.map { "\($0.surface): \($0.text)" }
        details += method.shapes.map { Self.signature($0.id, $0.allParameters, $0.returns.value) }
        if !method.gates.isEmpty { details.append("needs: \(method.gates.map(\.value).joined(separator: ", "))") }
        if let edition = method.edition { details.append("edition: \(edition.value)") }
        if let deprecated = method.deprecated { details.append("deprecated: \(deprecated)") }
    }

    private init(_ control: ControlDeclaration) {
        self.init(kind: .control, name: control.name, summary: control.method.summary)
        let shape = control.shape
        details = [
            "of: \(control.actor.rawValue)", Self.signature(shape.id, shape.parameters, shape.returns.value),
        ]
    }

    private init(_ procedure: ProcedureDeclaration) {
        self.init(kind: .procedure, name: procedure.name, summary: procedure.summary)
        details = [Self.signature(procedure.name.value, procedure.parameters, procedure.returns.value), "does:"]
        details += StatementPrinter(isAnnotated: false).lines(of: procedure.behaviour).map { "  \($0)" }
    }

    /// `takes: name(parameter: Type) -> Answer`.
    private static func signature(_ name: String, _ parameters: [Field], _ returns: TypeReference) -> String {
        let parameters = parameters.map { parameter in
            let fallback = parameter.defaultValue.map { " = \($0.value.text)" } ?? ""
            return "\(parameter.name.value): \(parameter.type.value)\(fallback)"
        }
        return "takes: \(name)(\(parameters.joined(separator: ", "))) -> \(returns)"
    }

    private init(_ error: ErrorDeclaration) {
        self.init(kind: .error, name: error.name, summary: error.summary)
        if let code = error.code { details.append("code: \(code)") }
        if error.isRetryable { details.append("the same call may succeed later") }
        if let remedy = error.remedy { details.append("what to do: \(remedy)") }
    }

    private init(_ event: EventDeclaration) {
        self.init(kind: .event, name: event.name, summary: event.summary)
        details = ["wire: \(event.wire)", "payload: \(event.payload.value)"]
    }

    private init(_ type: TypeDeclaration) {
        self.init(kind: .type, name: type.name, summary: type.summary)
        switch type.shape {
        case .identifier(let forms): details = forms.map { "form: \($0.name.value)" }
        case .enumeration(_, let values):
            details = values.map { "value: \($0.name.value) is `\($0.wire)`" }
        case .record(let fields):
            details = fields.map { "field: \($0.name.value): \($0.type.value)" }
        case .union(_, let cases): details = cases.map { "case: \($0.name.value): \($0.payload.value)" }
        }
    }

    private init(_ gate: GateDeclaration, neededBy methods: [String]) {
        self.init(kind: .gate, name: gate.name, summary: gate.summary)
        switch gate.guarded {
        case .remote: details.append("guards every method that the service answers")
        case nil: break
        }
        if !methods.isEmpty { details.append("needed by: \(methods.joined(separator: ", "))") }
    }

    /// - Parameter value: The fact of what it comes to.
    private init(_ constant: ConstantDeclaration, _ value: Fact?) {
        self.init(kind: .constant, name: constant.name, summary: constant.summary)
        if let value { details = ["value: \(value.value)\(value.unit.map { " \($0)" } ?? "")"] }
        details.append("type: \(constant.type)")
        if constant.isConfigurable { details.append("a customer of the service can change it") }
    }
}
