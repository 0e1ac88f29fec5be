import SDKRuntime
import SpecCases

extension CaseValue {
    /// A value without holes as it travels; nil where only a running case knows it, or a part of it.
    var wire: WireValue? {
        switch self {
        case .null: return .null
        case .bool(let truth): return .bool(truth)
        case .number(let digits): return try? WireValue(json: digits)
        case .string(let text): return .string(text)
        case .array(let items):
            let wires = items.compactMap(\.wire)
            return wires.count == items.count ? .array(wires) : nil
        case .object(let members):
            let wires = members.compactMap { member in member.value.wire.map { (member.name, $0) } }
            return wires.count == members.count ? .object(WireMembers(wires)) : nil
        case .hole(.bytes): return try? WireValue(json: template)
        case .hole(.file(.string(let text))): return .bytes(Array(text.utf8))
        case .hole(.file), .hole(.reference), .hole(.repeated), .hole(.joined), .hole(.counted), .hole(.now),
            .hole(.items), .hole(.entries), .hole(.present), .hole(.whole):
            return nil
        }
    }
}
