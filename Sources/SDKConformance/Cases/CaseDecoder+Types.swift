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
        try checkAtMostOne(["answer", "payload", "record", "enumeration", "union"])
        if let id = try optionalText("answer") {
            try allow(["answer", "type"])
            return .answer(id: id, try type("type"))
        }
        if let event = try optionalText("payload") {
            try allow(["payload", "type"])
            return .payload(event: event, try type("type"))
        }
        if let name = try optionalText("record") { return .declaration(name: name, try record()) }
        if let name = try optionalText("enumeration") {
            try allow(["enumeration", "values"])
            return .declaration(name: name, .enumeration(try list("values")))
        }
        return .declaration(name: try text("union"), try union())
    }

    private func record() throws(ConformanceDataError) -> DeclaredWireType {
        try allow(["record", "members", "tags"])
        guard case .object(let members)? = members["members"] else { throw wrong("members", "an object") }
        let types = CaseDecoder(.object(members), at: line, path: "members.")
        let tags = CaseDecoder(self.members["tags"] ?? [:], at: line, path: "tags.")
        var fields: [DeclaredWireType.Member] = []
        for (name, _) in members {
            fields.append(.init(name: name, type: try types.type(name), tag: try tags.optionalText(name)))
        }
        return .record(fields)
    }

    private func union() throws(ConformanceDataError) -> DeclaredWireType {
        try allow(["union", "tag", "member", "cases"])
        var cases: [DeclaredWireType.Case] = []
        for (index, item) in try list("cases").enumerated() {
            let decoder = CaseDecoder(item, at: line, path: "cases[\(index)].")
            try decoder.allow(["tag", "type"])
            cases.append(.init(tag: decoder.members["tag"] ?? .null, payload: try decoder.type("type")))
        }
        return .union(tag: try type("tag"), member: try optionalText("member"), cases)
    }

    private func type(_ name: String) throws(ConformanceDataError) -> WireType {
        guard let type = WireType(try text(name)) else { throw wrong(name, "a type") }
        return type
    }
}
