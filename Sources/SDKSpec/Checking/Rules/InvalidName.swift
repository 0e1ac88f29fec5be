/// Names become identifiers of generated code, so they have to be some.
struct InvalidName: Rule {
    static let summary = "A name consists of letters, digits and `_`, and starts with a letter: generated code uses it."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for name in Self.names(in: context) where !Self.isValid(name.value) {
            diagnostics.add(Self.finding(name.value, at: name.location))
        }
        for label in context.overloads.flatMap(\.overload.parameters).compactMap(\.label)
        where label.value != "_" && !Self.isValid(label.value) {
            let message: Wording = "`\(label.value)` can't be the label of an argument"
            let help = "use ASCII letters, digits and `_`, a letter first; `_` alone is no label at all"
            diagnostics.add(finding(message, at: label.location, help: help, of: .refusedName(label.value)))
        }
        for scenario in context.specification.scenarios.map(\.name)
        where scenario.value.utf8.contains(UInt8(ascii: "/")) {
            let message: Wording =
                "a scenario can't be called `\(scenario.value)`: derived cases have a `/` in their names"
            let help = "use `-` between words"
            diagnostics.add(finding(message, at: scenario.location, help: help, of: .refusedName(scenario.value)))
        }
        let types = context.specification.types.map(\.name)
        reportBuiltIn(types, Set(TypeReference.builtIn.map(\.name)), "type", into: &diagnostics)
        let procedures = context.specification.procedures.map(\.name)
        reportBuiltIn(procedures, Set(ExpressionWord.functions), "function", into: &diagnostics)
        reportBuiltIn(procedures, Set(StatementWord.allCases.map(\.rawValue)), "statement", into: &diagnostics)
    }

    /// What there is to say about a name that can't be one.
    static func finding(_ name: String, at location: SourceLocation) -> Diagnostic {
        InvalidName().finding(
            "`\(name)` can't be the name of anything in generated code",
            at: location,
            help: "use ASCII letters, digits and `_`, a letter first",
            of: .refusedName(name)
        )
    }

    /// Reports names that could never be used, because they mean something else already.
    private func reportBuiltIn(
        _ names: [Located<String>],
        _ builtIn: Set<String>,
        _ what: String,
        into diagnostics: inout Diagnostics
    ) {
        for name in names where builtIn.contains(name.value) {
            diagnostics.add(finding("`\(name.value)` is a built-in \(what)", at: name.location))
        }
    }

    private static func names(in context: RuleContext) -> [Located<String>] {
        let specification = context.specification
        var names = specification.types.map(\.name) + specification.errors.map(\.name)
        names += specification.events.map(\.name) + specification.constants.map(\.name)
        names += specification.gates.map(\.name) + specification.procedures.map(\.name)
        names += specification.calls.map(\.name) + specification.calls.flatMap { $0.shapes.compactMap(\.name) }
        names += context.fields.map(\.field.name) + context.statements.compactMap(\.givenName)
        names += context.overloads.compactMap(\.overload.paging?.name)
        // Of a limit the name is part of the fact's id.
        names += context.fields.flatMap(\.field.limits).compactMap { limit in
            limit.name.map { Located($0, at: limit.location) }
        }
        for type in specification.types {
            switch type.shape {
            case .identifier(let forms): names += forms.map(\.name) + forms.compactMap(\.partName)
            case .enumeration(_, let values): names += values.map(\.name)
            case .union(_, let cases): names += cases.map(\.name)
            case .record: break
            }
        }
        let product = specification.product
        return names + [product.name, product.prefix]
    }

    static func isValid(_ name: String) -> Bool {
        guard let first = name.utf8.first, isLetter(first) else { return false }
        return name.utf8.allSatisfy { isLetter($0) || $0 == UInt8(ascii: "_") || isDigit($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

extension IdentifierForm {
    /// The name of its part.
    fileprivate var partName: Located<String>? { part.map { Located($0, at: name.location) } }
}
