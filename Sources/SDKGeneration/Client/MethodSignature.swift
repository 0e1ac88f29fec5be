import SDKSpec

/// An overload as a Swift function: labels, types, defaults.
public struct MethodSignature: Sendable {
    /// One parameter of the function.
    public struct Parameter: Sendable {
        /// The spec's parameter.
        public let field: Field
        /// The argument label as it is written in a call, nil for none.
        public let label: String?
        /// The name inside the function.
        public let name: String
        /// The Swift type.
        public let type: String
        /// The default in Swift; nil when a value must be given.
        public let defaultValue: String?

        /// The parameter as it is declared.
        fileprivate func declaration(defaults: Bool, start: String? = nil) -> String {
            let names =
                switch label {
                case nil: "_ \(SwiftNames.label(name))"
                case let label? where label == name: SwiftNames.label(name)
                case let label?: "\(SwiftNames.label(label)) \(SwiftNames.label(name))"
                }
            let value = defaults ? (defaultValue ?? start).map { " = \($0)" } ?? "" : ""
            return "\(names): \(type)\(value)"
        }

        /// The parameter as it is handed on under its own name, or as another value.
        fileprivate func argument(_ value: String) -> String {
            label.map { "\(SwiftNames.label($0)): \(value)" } ?? value
        }
    }

    /// The overload's id.
    public let id: String
    /// The function's name.
    public let name: String
    /// The parameters.
    public let parameters: [Parameter]
    /// The Swift type of the answer, nil for none.
    public let returns: String?
    private let error: String

    /// Makes the signature of an overload.
    public init(
        _ overload: Overload,
        of method: MethodDeclaration,
        in input: GenerationInput
    ) throws(GenerationError) {
        id = overload.id
        name = SwiftNames.identifier(method.name.value)
        error = input.names.error
        returns = overload.returns.value == .void ? nil : input.names.type(overload.returns.value)
        let defaults = SwiftDefaults(input)
        var parameters: [Parameter] = []
        for field in overload.parameters {
            let name = field.name.value
            let parameter = Parameter(
                field: field,
                label: field.label == "_" ? nil : field.label ?? name,
                name: name,
                type: input.names.type(field.type.value),
                defaultValue: try defaults.text(of: field, owner: overload.id)
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
    public func declaration(access: String = "", defaults: Bool = false, effects: String? = nil) -> SwiftLayout {
        declaration(of: parameters, access: access, defaults: defaults, effects: effects)
    }

    /// The declaration without the parameters that may be left out.
    public func shortDeclaration(access: String) -> SwiftLayout {
        declaration(of: requiredParameters, access: access, defaults: false, effects: nil)
    }

    /// The function that gives all items of a list in pages: `func list(label: Type = value) -> PagedSequence<Item>`.
    ///
    /// - Parameter starts: Values of parameters that have no default in the method itself.
    public func declaration(
        ofList list: String,
        access: String,
        element: String,
        starts: [String: String]
    ) -> SwiftLayout {
        .call(
            "\(access)func \(SwiftNames.identifier(list))",
            parameters.map { .text($0.declaration(defaults: true, start: starts[$0.name])) },
            tail: " -> PagedSequence<\(element)>"
        )
    }

    /// `name(label: label)`: the call that hands all parameters on, with something before it.
    public func call(
        _ before: String,
        values: (Parameter) -> String = { SwiftNames.identifier($0.name) }
    ) -> SwiftLayout {
        .call("\(before)\(name)", parameters.map { .text($0.argument(values($0))) })
    }

    /// The parameters without a default.
    public var requiredParameters: [Parameter] { parameters.filter { $0.defaultValue == nil } }

    /// The function as DocC links to it: `name(label:_:)`.
    public var link: String {
        "\(name)(\(parameters.map { "\($0.label ?? "_"):" }.joined()))"
    }

    /// What tells the function from others of its name: labels and types.
    public var shape: String { shape(of: parameters) }

    /// What tells the short form from others.
    public var shortShape: String { shape(of: requiredParameters) }

    private func shape(of parameters: [Parameter]) -> String {
        "\(name)(\(parameters.map { "\($0.label ?? "_"): \($0.type)" }.joined(separator: ", ")))"
    }

    private func declaration(
        of parameters: [Parameter],
        access: String,
        defaults: Bool,
        effects: String?
    ) -> SwiftLayout {
        let effects = effects ?? " async throws(\(error))"
        let answer = returns.map { " -> \($0)" } ?? ""
        return .call(
            "\(access)func \(name)",
            parameters.map { .text($0.declaration(defaults: defaults)) },
            tail: "\(effects)\(answer)"
        )
    }
}
