/// Combinations and examples name parameters that there are.
struct UnknownParameter: Rule {
    static let summary = "Combinations, examples and steps name parameters that there are, and give those needed."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for (method, overload) in context.overloads {
            for group in overload.atLeastOne + overload.notTogether {
                for name in group.value {
                    reportUnknown(Located(name, at: group.location), overload, into: &diagnostics)
                }
            }
            reportUnknown(method.quota?.fill ?? [], overload, into: &diagnostics)
            guard let example = overload.example else { continue }
            reportUnknown(example.arguments, overload, into: &diagnostics)
            reportMissing(example.arguments, overload, context, at: example.location, into: &diagnostics)
        }
        for step in context.steps {
            guard let arguments = step.action.performed?.arguments,
                let overload = context.index.overload(of: step.action)
            else { continue }
            reportUnknown(arguments, overload, into: &diagnostics)
            if step.fails == nil { reportMissing(arguments, overload, context, at: step.location, into: &diagnostics) }
        }
    }

    private func reportUnknown(
        _ arguments: [ExampleMember],
        _ overload: Overload,
        into diagnostics: inout Diagnostics
    ) {
        for index in arguments.indices { reportUnknown(arguments[index].name, overload, into: &diagnostics) }
    }

    private func reportUnknown(
        _ name: Located<String>,
        _ overload: Overload,
        into diagnostics: inout Diagnostics
    ) {
        if overload.parameters.contains(where: { $0.name.value == name.value }) { return }
        diagnostics.add(
            finding(
                "`\(overload.id)` has no parameter `\(name.value)`",
                at: name.location,
                help: suggestion(for: name.value, in: overload.parameters.map(\.name.value)),
                of: .absentPart(of: overload.id, name: name.value)
            )
        )
    }

    private func reportMissing(
        _ arguments: [ExampleMember],
        _ overload: Overload,
        _ context: RuleContext,
        at location: SourceLocation,
        into diagnostics: inout Diagnostics
    ) {
        let given = arguments.map(\.name.value)
        // What is missing is probably there, under a name that has been reported.
        let isKnown = given.allSatisfy { name in overload.parameters.contains { $0.name.value == name } }
        guard isKnown else { return }
        let needed = overload.parameters.filter { $0.isRequired && !context.index.isRefused($0) }
        let missing = needed.map(\.name.value).filter { !given.contains($0) }
        guard !missing.isEmpty else { return }
        let message: Wording =
            "`\(overload.id)` needs \(listing: missing), which \(missing.count == 1 ? "isn't" : "aren't") given"
        diagnostics.add(finding(message, at: location, of: .ungiven(of: overload.id, names: missing)))
    }
}
