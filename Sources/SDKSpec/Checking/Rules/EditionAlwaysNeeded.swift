/// A parameter with an edition can be left out.
struct EditionAlwaysNeeded: Rule {
    static let summary =
        "A parameter with an `edition` can be left out, or every call of the method would need the edition."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for (_, overload) in context.overloads {
            for parameter in overload.parameters {
                guard let edition = parameter.edition else { continue }
                guard parameter.isRequired || parameter.defaultValue?.value.countsAsGiven == true else { continue }
                diagnostics.add(
                    finding(
                        "every call gives `\(parameter.name.value)`, so every call needs the edition",
                        at: edition.location,
                        help: "give the method the `edition`, or make the parameter's type optional"
                    )
                )
            }
        }
    }
}
