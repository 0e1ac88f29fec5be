/// Values of enumerations can be what they are on the wire.
struct WireUnsuited: Rule {
    static let summary = "The values of an enumeration of numbers are whole numbers on the wire."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for type in context.specification.types {
            guard case .enumeration(let raw, let values) = type.shape, raw.isNumber else { continue }
            for value in values where !Self.isNumber(value.wire, raw) {
                diagnostics.add(finding("`\(value.wire)` is no value of `\(raw)`", at: value.name.location))
            }
        }
    }

    private static func isNumber(_ text: String, _ raw: TypeReference) -> Bool {
        let number = raw == .uint ? UInt64(text).map { String($0) } : Int64(text).map { String($0) }
        return number == text
    }
}
