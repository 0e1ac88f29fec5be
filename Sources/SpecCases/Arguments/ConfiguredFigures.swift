import SDKSpec

/// The figures that a story has changed so far, and those that are made of them.
package struct ConfiguredFigures: Sendable {
    private let index: SpecificationIndex
    private let behaviour: ResolvedBehaviour
    /// The constants that follow others.
    private let derived: [String]
    private var configured: [String: TypedExpression] = [:]
    /// What is no longer what the spec says.
    private(set) var changed: [String: TypedExpression] = [:]
    /// Whether all of them are known before a case runs.
    package private(set) var areKnown = true

    /// No figure is changed.
    package init(_ index: SpecificationIndex, _ behaviour: ResolvedBehaviour) {
        self.index = index
        self.behaviour = behaviour
        derived = DerivedConstants(index.specification, behaviour).names
    }

    /// Changes a figure; a step that does something else changes none.
    package mutating func take(_ step: ScenarioStep) {
        guard case .configure(let constant, let value) = step.action else { return }
        guard let declared = index.constants[constant.value] else { return }
        var translator = ExampleTranslator(index, behaviour)
        let known = translator.value(value.value, as: declared.type).filled()
        guard let kind = Self.literal(known, declared.type) else { return areKnown = false }
        configured[constant.value] = TypedExpression(kind: kind, type: declared.type, location: value.location)
        changed = configured
        for name in derived where configured[name] == nil {
            guard let value = behaviour.value(of: name, index, with: configured) else { return areKnown = false }
            changed[name] = value
        }
    }

    /// The figures that have changed, by their names, as they travel.
    package var values: [String: CaseValue] {
        changed.compactMapValues { ConstantValue(index: index).value(of: $0) }
    }

    /// A truth value, a text or a whole number as it would be written in behaviour; nil for anything else.
    static func literal(_ value: CaseValue, _ type: TypeReference) -> TypedExpression.Kind? {
        switch (value, type) {
        case (.bool(let truth), .bool): .literal(.bool(truth))
        case (.string(let text), .string): .literal(.string(text))
        case (.number(let digits), .int): Int(digits).map { .literal(.int($0)) }
        default: nil  // Constants are of no other types.
        }
    }
}
