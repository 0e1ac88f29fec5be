/// Parameters of a combination can be left out.
struct CombinationUnsuited: Rule {
    static let summary =
        "The parameters of `atLeastOne` and `notTogether` are named once each, and have no default that counts as given."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for (_, overload) in context.overloads {
            for group in overload.atLeastOne + overload.notTogether { checkGroup(group, overload, into: &diagnostics) }
        }
    }

    private func checkGroup(_ group: Located<[String]>, _ overload: Overload, into diagnostics: inout Diagnostics) {
        if group.value.isEmpty {
            diagnostics.add(finding("this names no parameter", at: group.location, help: "name some, or leave it out"))
        }
        for (place, name) in group.value.enumerated() where group.value[..<place].contains(name) {
            diagnostics.add(finding("this names `\(name)` more than once", at: group.location))
        }
        for parameter in overload.parameters where group.value.contains(parameter.name.value) {
            guard let value = parameter.defaultValue, value.value.countsAsGiven else { continue }
            diagnostics.add(
                finding(
                    "`\(parameter.name.value)` always counts as given, because of its default",
                    at: value.location,
                    notes: [Diagnostic.Note("the group stands here", at: group.location)],
                    help: "make its type optional, and give the value where it is needed with `??`"
                )
            )
        }
    }
}
