import SDKSpec
import SpecCases

extension OrderedJSON {
    /// A value of the wire; nil for one that has a hole.
    init?(_ value: CaseValue) {
        switch value {
        case .null: self = .null
        case .bool(let truth): self = .bool(truth)
        case .number(let digits): self = .number(digits)
        case .string(let text): self = .string(text)
        case .array(let items):
            let values = items.compactMap(OrderedJSON.init)
            guard values.count == items.count else { return nil }
            self = .array(values)
        case .object(let members):
            let values = members.compactMap { member in OrderedJSON(member.value).map { (member.name, $0) } }
            guard values.count == members.count else { return nil }
            self = .object(values.map { (name: $0.0, value: $0.1) })
        case .hole: return nil
        }
    }
}
