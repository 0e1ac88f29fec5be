import SDKRuntime

// So that an event can carry a value as it is, and is written without its wire form.
extension Value: WireConvertible {
    /// Takes any value as it is.
    init(reading reader: inout WireReader) { self = .json(reader.wire) }

    /// Writes the JSON of the wire form.
    func write(to json: inout JSONWriter) {
        switch self {
        case .list(let items): json.writeList(items.count) { place, json in items[place].write(to: &json) }
        case .map(let map):
            json.writeObject { json in
                for (key, value) in map {
                    json.begin(key.name)
                    value.write(to: &json)
                }
            }
        case .record(let record): record.write(to: &json)
        case .union(let union) where union.shape.tagMember == nil: union.payload.write(to: &json)
        case .none, .bool, .int, .uint, .double, .text, .bytes, .json, .union: json.write(wire)
        }
    }
}

extension Record {
    fileprivate func write(to json: inout JSONWriter) {
        json.writeObject { json in
            for place in shape.order where !isLeftOut(place) { json.writeMember(shape.fields[place], fields[place]) }
        }
    }
}
