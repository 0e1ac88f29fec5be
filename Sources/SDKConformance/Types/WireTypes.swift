import SDKRuntime

/// The types of what a product answers and what its events carry, as they are on the wire.
///
/// A suite has them along, so that every answer and every payload is held to its type, whatever else a case claims of
/// it: what a client can't read is wrong even where no case looks.
public struct WireTypes: Sendable, Hashable {
    private var declared: [String: DeclaredWireType] = [:]
    private var answers: [String: WireType] = [:]
    private var payloads: [String: WireType] = [:]

    /// No types: nothing is held to any.
    public init() {}

    /// The first thing that isn't of its type in the answer of a method or a control, named by its id; nil when all is
    /// well, and where nothing is answered.
    func difference(_ answer: WireValue, of id: String) -> ValueMatcher.Difference? {
        answers[id].flatMap { difference(answer, from: $0, at: "") }
    }

    /// The first thing that isn't of its type in what an event carries; nil when all is well, and of an event without a
    /// payload.
    func difference(_ event: WireEvent) -> ValueMatcher.Difference? {
        payloads[event.name].flatMap { difference(event.payload, from: $0, at: "") }
    }
}

// Reading the data.
extension WireTypes {
    /// Takes up a line of a suite's data.
    mutating func add(_ wire: WireValue, at line: DataLine) throws(ConformanceDataError) {
        switch try CaseDecoder(wire, at: line).typeLine() {
        case .answer(let id, let type): answers[id] = type
        case .payload(let event, let type): payloads[event] = type
        case .declaration(let name, let type): declared[name] = type
        }
    }

    /// A declared type that is named and isn't there; nil when all of them are.
    var missing: String? {
        let types = Array(answers.values) + payloads.values + declared.values.flatMap(\.parts)
        return types.flatMap(\.declaredNames).filter { declared[$0] == nil }.min()
    }
}

// Comparing.
extension WireTypes {
    private func difference(_ value: WireValue, from type: WireType, at path: String) -> ValueMatcher.Difference? {
        switch (type, value) {
        case (.json, _), (.optional, .null): return nil
        case (.optional(let wrapped), _): return difference(value, from: wrapped, at: path)
        case (.list(let type), .array(let items)):
            for (index, item) in items.enumerated() {
                if let difference = difference(item, from: type, at: "\(path)[\(index)]") { return difference }
            }
            return nil
        case (.map(let key, let type), .object(let members)):
            for (name, value) in members {
                let inner = "\(path)[\(WireValue.string(name))]"
                if let difference = difference(name, fromKey: key, at: inner) { return difference }
                if let difference = difference(value, from: type, at: inner) { return difference }
            }
            return nil
        case (.declared(let name), _): return difference(value, fromDeclared: name, at: path)
        case (.text, _), (.int, _), (.uint, _), (.double, _), (.bool, _), (.bytes, _), (.list, _), (.map, _):
            return type.isPlain(value) ? nil : Self.difference(value, from: "\(type)", at: path)
        }
    }

    private func difference(
        _ value: WireValue,
        fromDeclared name: String,
        at path: String
    ) -> ValueMatcher.Difference? {
        switch (declared[name], value) {
        case (.record(let fields)?, .object(let members)): return difference(members, from: fields, at: path)
        case (.enumeration(let values)?, _):
            if values.contains(where: { ValueMatcher.isEqual($0, value) }) { return nil }
            let known = values.map(\.description).joined(separator: ", ")
            return Self.difference(value, from: "one of \(known)", at: path)
        case (.union(let tag, let member?, let cases)?, .object(let members)):
            let told = members[member] ?? .null
            if let difference = difference(told, from: tag, at: Self.path(path, member)) { return difference }
            return difference(value, from: cases, told: told, at: path)
        case (.union(_, nil, _)?, _), (nil, _): return nil
        case (.record?, _), (.union?, _): return Self.difference(value, from: "\(WireType.declared(name))", at: path)
        }
    }

    private func difference(
        _ members: WireMembers,
        from fields: [DeclaredWireType.Member],
        at path: String
    ) -> ValueMatcher.Difference? {
        for field in fields {
            let value = members[field.name] ?? .null
            let inner = Self.path(path, field.name)
            if let difference = difference(value, from: field.type, at: inner) { return difference }
            guard let tag = field.tag, case .union(_, _, let cases) = declaration(of: field.type) else { continue }
            if case .optional = field.type, value.isNull { continue }
            let told = members[tag] ?? .null
            if let difference = difference(value, from: cases, told: told, at: inner) { return difference }
        }
        return nil
    }

    /// The payload that a tag announces. What another tag announces nobody knows.
    private func difference(
        _ value: WireValue,
        from cases: [DeclaredWireType.Case],
        told tag: WireValue,
        at path: String
    ) -> ValueMatcher.Difference? {
        cases.first { ValueMatcher.isEqual($0.tag, tag) }.flatMap { difference(value, from: $0.payload, at: path) }
    }

    private func difference(_ key: String, fromKey type: WireType, at path: String) -> ValueMatcher.Difference? {
        // A number is a text where it is a key.
        let number = Int64(key).map { WireValue.int($0) } ?? UInt64(key).map { WireValue.uint($0) }
        guard difference(.string(key), from: type, at: path) != nil else { return nil }
        guard let number else { return difference(.string(key), from: type, at: path) }
        return difference(number, from: type, at: path)
    }

    private func declaration(of type: WireType) -> DeclaredWireType? {
        switch type {
        case .declared(let name): declared[name]
        case .optional(let wrapped): declaration(of: wrapped)
        case .text, .int, .uint, .double, .bool, .bytes, .json, .list, .map: nil
        }
    }

    private static func difference(
        _ value: WireValue,
        from expected: String,
        at path: String
    ) -> ValueMatcher.Difference {
        ValueMatcher.Difference(path: path, expected: expected, found: value.isNull ? "nothing" : "\(value)")
    }

    private static func path(_ path: String, _ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
}

extension WireType {
    /// Whether a value is of a type that has no parts, read as a client reads it: `5.0` is a whole number.
    fileprivate func isPlain(_ value: WireValue) -> Bool {
        switch (self, value) {
        case (.text, .string), (.bool, .bool), (.bytes, .bytes): true
        case (.int, _): (try? Int(wire: value)) != nil
        case (.uint, _): (try? UInt64(wire: value)) != nil
        case (.double, _): (try? Double(wire: value)) != nil
        case (.text, _), (.bool, _), (.bytes, _), (.json, _), (.declared, _), (.list, _), (.map, _), (.optional, _):
            false
        }
    }

    /// The declared types that it is made of.
    fileprivate var declaredNames: [String] {
        switch self {
        case .declared(let name): [name]
        case .list(let item), .optional(let item): item.declaredNames
        case .map(let key, let value): key.declaredNames + value.declaredNames
        case .text, .int, .uint, .double, .bool, .bytes, .json: []
        }
    }
}

extension DeclaredWireType {
    /// The types that it is made of.
    fileprivate var parts: [WireType] {
        switch self {
        case .record(let members): members.map(\.type)
        case .enumeration: []
        case .union(let tag, _, let cases): [tag] + cases.map(\.payload)
        }
    }
}
