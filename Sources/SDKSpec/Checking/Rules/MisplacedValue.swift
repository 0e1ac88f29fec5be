/// Values of stories stand where they mean something.
struct MisplacedValue: Rule {
    static let summary =
        "`{absent: true}` is a claim about what comes back, `${n}` counts the items of a `list`, the `times` of a step or the calls of a `fill`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for (method, overload) in context.overloads {
            for argument in method.quota?.fill ?? [] {
                report(argument.value, isClaim: false, isCounted: true, into: &diagnostics)
            }
            for argument in overload.example?.arguments ?? [] {
                report(argument.value, isClaim: false, isCounted: false, into: &diagnostics)
            }
        }
        for step in context.steps {
            let isCounted = step.times > 1
            if !isCounted, step.countsDevices { diagnostics.add(uncounted(at: step.location)) }
            if !isCounted, let name = step.saveAs { report(name, into: &diagnostics) }
            step.forEachGiven { report($0, isClaim: false, isCounted: isCounted, into: &diagnostics) }
            step.forEachClaim { report($0, isClaim: true, isCounted: isCounted, into: &diagnostics) }
        }
    }

    private func report(
        _ value: Located<ExampleValue>,
        isClaim: Bool,
        isCounted: Bool,
        into diagnostics: inout Diagnostics
    ) {
        switch value.value {
        case .absent(true) where !isClaim:
            let help = "leave it out, or write `none`"
            diagnostics.add(finding("only a claim says that there is nothing", at: value.location, help: help))
        case .absent(false) where !isClaim:
            let message: Wording = "only a claim says that there is something"
            diagnostics.add(finding(message, at: value.location, help: "give a value"))
        case .scalar(let text, _), .repeated(let text, _):
            if !isCounted { report(Located(text, at: value.location), into: &diagnostics) }
        case .counted(let item, _, _): report(item, isClaim: isClaim, isCounted: true, into: &diagnostics)
        case .list(let items), .joined(let items):
            for item in items { report(item, isClaim: isClaim, isCounted: isCounted, into: &diagnostics) }
        case .object(let members):
            for member in members {
                if !isCounted { report(member.name, into: &diagnostics) }
                report(member.value, isClaim: isClaim, isCounted: isCounted, into: &diagnostics)
            }
        // The former where claims are made, the next everywhere; what is referred to was saved under that name.
        case .absent, .now, .reference: break
        }
    }

    /// Reports a text in which the number stands of something that isn't counted.
    private func report(_ text: Located<String>, into diagnostics: inout Diagnostics) {
        if ExampleValue.counts(text.value) { diagnostics.add(uncounted(at: text.location)) }
    }
}

extension MisplacedValue {
    private func uncounted(at location: SourceLocation) -> Diagnostic {
        finding(
            "nothing is counted here",
            at: location,
            notes: [Diagnostic.Note("`\(ExampleValue.counter)` is the number of an item, or of a time")],
            help: "put it into `{list: …, times: …}`, or give the step `times`"
        )
    }
}

extension ScenarioStep {
    /// Whether a device that the step names has a number.
    fileprivate var countsDevices: Bool {
        if let device = action.device, ExampleValue.counts(device) { return true }
        return events.contains { ExampleValue.counts($0.device) }
    }
}
