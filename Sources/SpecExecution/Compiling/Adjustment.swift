import SDKMockRuntime
import SDKRuntime

/// Makes an argument what the service takes it for: cut to size, or the default where an empty one is none.
struct Adjustment: Sendable {
    /// The argument's slot.
    let slot: Int
    let field: FieldForm
    /// All parameters.
    let siblings: [FieldForm]
    let reading: ValueReading

    /// Adjusts the argument in the frame of a call.
    func apply(_ call: inout SpecCall, _ frame: inout Frame) {
        let value = frame.slots[slot]
        // A union that is absent has no payload to adjust.
        if field.tag != nil, !value.isPresent { return }
        let wire = value.wire
        var arguments: WireMembers = [field.name: wire]
        if let tag = field.tag { arguments[siblings[tag].name] = frame.slots[tag].wire }
        let adjusted = call.contract.adjusted(.object(arguments), rules: call.rules)[field.name]
        guard adjusted != wire else { return }
        frame.slots[slot] = (try? read(adjusted, beside: frame)) ?? value
    }

    private func read(_ wire: WireValue, beside frame: Frame) throws(WireError) -> Value {
        if let tag = field.tag { return try reading.union(wire, as: field.form, tag: frame.slots[tag]) }
        if field.isOptional, wire.isNull { return .none }
        return try reading.value(wire, as: field.form)
    }
}
