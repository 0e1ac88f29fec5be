/// What travels and has a default is always there.
struct OptionalDefault: Rule {
    static let summary =
        "A field or parameter with a default has a type without `?`: what is absent on the wire is the default."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let types = context.specification.types.filter(\.isPublic)
        let fields = types.flatMap { context.index.fields(of: $0.name.value) ?? [] }
        for field in fields + context.overloads.flatMap(\.overload.parameters) {
            if let finding = Self.finding(field) { diagnostics.add(finding) }
        }
    }

    /// What is wrong with a field or a parameter of which nobody knows whether it may be absent; nil for any other one.
    static func finding(_ field: Field) -> Diagnostic? {
        guard field.type.value.isOptional, let value = field.defaultValue, !value.value.isNone else { return nil }
        return Self().finding(
            "`\(field.name.value)` may be absent, and has a default that comes in where it is",
            at: value.location,
            notes: [Diagnostic.Note("nothing on the wire tells what is absent from what is left out")],
            help: "leave the `?` of its type out, or the default",
            of: .openDefault(of: field.name.value)
        )
    }
}

extension Expression {
    /// Whether it says that there is nothing.
    fileprivate var isNone: Bool {
        if case .literal(.none) = kind { true } else { false }
    }
}
