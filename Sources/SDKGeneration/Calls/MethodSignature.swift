import SDKSpec

/// An overload as a Swift function: labels, types, defaults.
struct MethodSignature: Sendable {
    /// One parameter of the function.
    struct Parameter: Sendable {
        /// The spec's parameter.
        let field: Field
        /// The argument label as it is written in a call, nil for none.
        let label: String?
        /// The name inside the function.
        let name: String
        /// The Swift type.
        let type: String
        /// The default in Swift; nil when a value must be given.
        let defaultValue: SwiftLayout?

        /// The parameter as it is declared.
        fileprivate func declaration(defaults: Bool, start: String? = nil) -> SwiftLayout {
            let declaration = "\(SwiftNames.parameter(label ?? "_", name)): \(type)"
            let value = defaults ? defaultValue ?? start.map { .text($0) } : nil
            return .parameter(declaration, default: value)
        }

        /// The parameter as it is handed on under its own name, or as another value.
        fileprivate func argument(_ value: String) -> String {
            label.map { "\(SwiftNames.argument($0)): \(value)" } ?? value
        }
    }

    /// The overload's id.
    let id: String
    /// The function's name.
    let name: String
    /// The same without backticks, as DocC has it.
    private let plainName: String
    /// The parameters.
    let parameters: [Parameter]
    /// The Swift type of the answer, nil for none.
    let returns: String?
    private let error: String

    /// Makes the signature of an overload.
    ///
    /// - Parameter hidden: Names of types that mean something else where the function stands.
    init(
        _ overload: Overload,
        of method: MethodDeclaration,
        in input: GenerationInput,
        hiddenBy hidden: Set<String> = []
    ) throws(GenerationError) {
        id = overload.id
        name = SwiftNames.identifier(method.name.value)
        plainName = method.name.value
        error = input.names.error
        returns = overload.returns.value == .void ? nil : input.names.type(overload.returns.value, hiddenBy: hidden)
        let defaults = SwiftDefaults(input, hidden: input.apiMembers)
        let variables = input.names.variables(overload.parameters.map(\.name.value))
        var parameters: [Parameter] = []
        for (field, variable) in zip(overload.parameters, variables) {
            let parameter = Parameter(
                field: field,
                label: field.label?.value == "_" ? nil : field.label?.value ?? field.name.value,
                name: variable,
                type: input.names.type(field.type.value, hiddenBy: hidden),
                defaultValue: try defaults.layout(of: field, owner: overload.id)
            )
            parameters.append(parameter)
        }
        self.parameters = parameters
    }

    /// `func name(label: Type) async throws(ChatError) -> Answer`.
    ///
    /// - Parameters:
    ///   - access: What stands before `func`, a space included.
    ///   - defaults: Whether parameters show their defaults.
    ///   - effects: What stands after the parameters instead of `async throws(ChatError)`.
    ///   - name: What the function is called instead.
    ///   - first: Parameters before those of the spec.
    func declaration(
        access: String = "",
        defaults: Bool = false,
        name: String? = nil,
        effects: String? = nil,
        first: [String] = []
    ) -> SwiftLayout {
        let parameters = first.map { .text($0) } + parameters.map { $0.declaration(defaults: defaults) }
        return declaration(parameters, access, name ?? self.name, effects)
    }

    /// The form that gives defaults to what the protocol requires.
    ///
    /// It has one parameter more, the caller's actor, on which it stays: without it the form would be taken for an
    /// implementation of the requirement, and a type that lacks the method would call itself without end.
    func declarationOfDefaults(access: String) -> SwiftLayout {
        let label = isolation == "isolation" ? isolation : "isolation \(isolation)"
        let actor = "\(label): isolated (any Actor)? = #isolation"
        return declaration(parameters.map { $0.declaration(defaults: true) } + [.text(actor)], access, name, nil)
    }

    /// The call of what the protocol requires, from inside of that form.
    var callFromDefaults: SwiftLayout { ownCall("try await ", hiding: [isolation]) }

    /// What the caller's actor is called in that form.
    private var isolation: String { LocalNames(avoiding: parameters.map(\.name)).local("isolation") }

    /// The function that gives all items of a list in pages: `func list(label: Type = value) -> PagedSequence<Item, ChatError>`.
    ///
    /// - Parameter starts: Values of parameters that have no default in the method itself.
    func declaration(
        ofList list: String,
        access: String,
        element: String,
        starts: [String: String]
    ) -> SwiftLayout {
        .declaration(
            "\(access)func \(SwiftNames.identifier(list))",
            parameters.map { $0.declaration(defaults: true, start: starts[$0.field.name.value]) },
            tail: " -> PagedSequence<\(element), \(error)>"
        )
    }

    /// `name(label: label)`: the call that hands all parameters on, with something before it.
    ///
    /// - Parameter first: Arguments before those of the spec.
    func call(
        _ before: String,
        first: [String] = [],
        values: (Parameter) -> String = { SwiftNames.identifier($0.name) }
    ) -> SwiftLayout {
        .call("\(before)\(name)", first.map { .text($0) } + parameters.map { .text($0.argument(values($0))) })
    }

    /// The same call from inside of the protocol, where a parameter or a local name may hide the function, and `self`,
    /// `Self` and `init` are Swift's own, in backticks too.
    func ownCall(
        _ before: String,
        hiding locals: [String] = [],
        values: (Parameter) -> String = { SwiftNames.identifier($0.name) }
    ) -> SwiftLayout {
        let others = parameters.map(\.name) + locals + ["Self", "init", "self"]
        let isHidden = others.contains { SwiftNames.identifier($0) == name }
        return call("\(before)\(isHidden ? "self." : "")", values: values)
    }

    /// The function as DocC links to it: `name(label:_:)`.
    var link: String {
        "\(plainName)(\(parameters.map { "\($0.label ?? "_"):" }.joined()))"
    }

    private func declaration(
        _ parameters: [SwiftLayout],
        _ access: String,
        _ name: String,
        _ effects: String?
    ) -> SwiftLayout {
        let effects = effects ?? " async throws(\(error))"
        let answer = returns.map { " -> \($0)" } ?? ""
        return .declaration("\(access)func \(name)", parameters, tail: "\(effects)\(answer)")
    }
}
