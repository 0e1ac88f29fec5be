/// Values of enumerations can be what they are on the wire.
struct WireUnsuited: Rule {
    static let summary = "The values of an enumeration of numbers are whole numbers on the wire."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for type in context.specification.types {
            guard case .enumeration(let raw, let values) = type.shape, raw.isNumber else { continue }
            for value in values where NumberLiteral(value.wire)?.fits(raw) != true {
                diagnostics.add(finding("`\(value.wire)` is no value of `\(raw)`", at: value.name.location))
            }
        }
    }
}
