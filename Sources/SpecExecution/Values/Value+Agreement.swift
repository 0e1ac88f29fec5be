import SDKRuntime

// A union that was left to its default may be of another case than the tag that came says.
extension Value {
    /// What is wrong with the first union inside that isn't what the tag beside it says, as for generated types.
    var disagreement: WireError? {
        switch self {
        case .record(let record): record.disagreement
        case .union(let union): union.payload.disagreement
        case .list(let items): Self.disagreement(in: items)
        case .map(let entries): Self.disagreement(in: entries)
        case .none, .bool, .int, .uint, .double, .text, .bytes, .json: nil
        }
    }

    /// What is wrong with a field or an argument.
    ///
    /// - Parameter tag: Of a union, the tag beside it.
    func disagreement(with tag: Value?) -> WireError? {
        guard let tag, case .union(let union) = self else { return disagreement }
        return union.disagreement(with: tag)
    }

    /// Whether it is a union that was left to its default although the tag beside it announces another one.
    ///
    /// It doesn't travel then, as it is no payload of that tag.
    func isLeftOut(to defaultValue: Value?, beside tag: Value) -> Bool {
        guard let defaultValue, case .union(let union) = self else { return false }
        return union.shape.position(announcedBy: tag) != union.position && isSame(as: defaultValue)
    }

    private static func disagreement(in items: [Value]) -> WireError? {
        for (index, item) in items.enumerated() {
            if let error = item.disagreement { return error.inside(index: index) }
        }
        return nil
    }

    private static func disagreement(in entries: WireMap<MapKey, Value>) -> WireError? {
        for (key, value) in entries {
            if let error = value.disagreement { return error.inside(key: key.name) }
        }
        return nil
    }
}

extension Record {
    fileprivate var disagreement: WireError? {
        for place in shape.order {
            let tag = shape.tags[place].map { fields[$0] }
            guard let error = fields[place].disagreement(with: tag) else { continue }
            return error.inside(shape.name, shape.fields[place])
        }
        return nil
    }
}

extension Union {
    fileprivate func disagreement(with tag: Value) -> WireError? {
        if shape.position(announcedBy: tag) == position { return payload.disagreement }
        let found = position.map { "that of `\(Self.raw(shape.tags[$0]))`" } ?? "one of no known kind"
        return WireError(expected: "the payload of `\(Self.raw(tag))`", found: found)
    }

    private static func raw(_ tag: Value) -> String {
        switch tag {
        case .text(let text): text
        case .none: ""
        case .bool, .int, .uint, .double, .bytes, .json, .list, .map, .record, .union: "\(tag.wire)"
        }
    }
}
