import SDKRuntime

/// What a line about types says.
enum WireTypeLine {
    /// What a method or a control answers with.
    case answer(id: String, WireType)
    /// What an event carries.
    case payload(event: String, WireType)
    /// What a type is.
    case declaration(name: String, DeclaredWireType)
}

// Lines about types.
extension CaseDecoder {
    /// The line as one about types.
    func typeLine() throws(ConformanceDataError) -> WireTypeLine {
        try checkAtMostOne([.answer, .payload, .record, .enumeration, .union])
        if let id = try optionalText(.answer) {
            try allow([.answer, .type])
            return .answer(id: id, try type(named: Key.type.rawValue))
        }
        if let event = try optionalText(.payload) {
            try allow([.payload, .type])
            return .payload(event: event, try type(named: Key.type.rawValue))
        }
        if let name = try optionalText(.record) { return .declaration(name: name, try record()) }
        if let name = try optionalText(.enumeration) {
            try allow([.enumeration, .values])
            return .declaration(name: name, .enumeration(try list(.values)))
        }
        return .declaration(name: try text(.union), try union())
    }

    private func record() throws(ConformanceDataError) -> DeclaredWireType {
        try allow([.record, .members, .tags])
        guard let wire = self[.members], case .object(let members) = wire else { throw wrong(.members, "an object") }
        let types = CaseDecoder(wire, at: line, path: "members.")
        let tags = CaseDecoder(self[.tags] ?? [:], at: line, path: "tags.")
        var fields: [DeclaredWireType.Member] = []
        for (name, _) in members {
            fields.append(.init(name: name, type: try types.type(named: name), tag: try tags.optionalText(named: name)))
        }
        return .record(fields)
    }

    private func union() throws(ConformanceDataError) -> DeclaredWireType {
        try allow([.union, .tag, .member, .cases])
        var cases: [DeclaredWireType.Case] = []
        for (index, item) in try list(.cases).enumerated() {
            let decoder = CaseDecoder(item, at: line, path: "cases[\(index)].")
            try decoder.allow([.tag, .type])
            let payload = try decoder.type(named: Key.type.rawValue)
            cases.append(.init(tag: decoder[.tag] ?? .null, payload: payload))
        }
        return .union(tag: try type(named: Key.tag.rawValue), member: try optionalText(.member), cases)
    }

    private func type(named name: String) throws(ConformanceDataError) -> WireType {
        guard let type = WireType(try text(named: name)) else { throw wrong(name, "a type") }
        return type
    }
}
