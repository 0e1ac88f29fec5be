/// Combinations and examples name parameters that there are.
struct UnknownParameter: Rule {
    static let summary = "Combinations, examples and steps name parameters that there are, and give those needed."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for (_, overload) in context.overloads {
            for group in overload.atLeastOne + overload.notTogether {
                let names = group.value.map { Located($0, at: group.location) }
                reportUnknown(names, overload, into: &diagnostics)
            }
            guard let example = overload.example else { continue }
            reportUnknown(example.arguments.map(\.name), overload, into: &diagnostics)
            reportMissing(example.arguments.map(\.name.value), overload, at: example.location, into: &diagnostics)
        }
        for step in context.steps {
            guard case .call(_, let target, let arguments) = step.action,
                let overload = context.index.overloads[target.value]
            else { continue }
            reportUnknown(arguments.map(\.name), overload, into: &diagnostics)
            if step.fails == nil {
                reportMissing(arguments.map(\.name.value), overload, at: step.location, into: &diagnostics)
            }
        }
    }

    private func reportUnknown(
        _ names: [Located<String>],
        _ overload: Overload,
        into diagnostics: inout Diagnostics
    ) {
        let known = overload.parameters.map(\.name.value)
        for name in names where !known.contains(name.value) {
            diagnostics.add(
                finding(
                    "`\(overload.id)` has no parameter `\(name.value)`",
                    at: name.location,
                    help: suggestion(for: name.value, in: known)
                )
            )
        }
    }

    private func reportMissing(
        _ given: [String],
        _ overload: Overload,
        at location: SourceLocation,
        into diagnostics: inout Diagnostics
    ) {
        for parameter in overload.parameters where parameter.isRequired && !given.contains(parameter.name.value) {
            diagnostics.add(
                finding("`\(overload.id)` needs `\(parameter.name.value)`, which isn't given", at: location)
            )
        }
    }
}
