/// What says how many there may be is a number.
struct UnknownConstant: Rule {
    static let summary = "The constant that a quota names is declared under `constants` and is a whole number."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for name in context.specification.methods.compactMap(\.quota?.constant) {
            guard InvalidName.isValid(name.value) else {
                let message: Wording = "`\(name.value)` is neither a positive whole number nor the name of a constant"
                let cause = Cause.absent("constant", name: name.value)
                diagnostics.add(finding(message, at: name.location, of: cause))
                continue
            }
            guard let constant = context.index.constants[name.value] else {
                diagnostics.add(unknown("constant", name, among: context.specification.constants.map(\.name.value)))
                continue
            }
            guard constant.type != .int else { continue }
            let message: Wording = "`\(name.value)`: expected an `Int`, found `\(constant.type)`"
            diagnostics.add(finding(message, at: name.location))
        }
    }
}
