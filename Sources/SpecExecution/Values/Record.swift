import SDKRuntime

/// A value of a record: its fields by their places.
struct Record: Sendable {
    /// What the fields are called.
    let shape: RecordShape
    /// The fields in the order of the spec.
    var fields: [Value]
}

extension Record {
    /// An object with the fields; those that are absent are left out.
    var wire: WireValue {
        var members = WireMembers()
        for place in shape.order where !isLeftOut(place) {
            let wire = fields[place].wire
            if !wire.isNull { members[shape.fields[place]] = wire }
        }
        return .object(members)
    }

    /// Whether a field is a union that was left to its default although the tag beside it announces another one.
    func isLeftOut(_ place: Int) -> Bool {
        guard let tag = shape.tags[place] else { return false }
        return fields[place].isLeftOut(to: shape.defaults[place], beside: fields[tag])
    }
}
