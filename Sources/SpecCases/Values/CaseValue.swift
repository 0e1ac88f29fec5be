import SDKSpec

/// A value in the data of a case: JSON whose members keep their order, with holes that the runner fills in.
package enum CaseValue: Hashable, Sendable {
    /// A member of an object.
    package struct Member: Hashable, Sendable {
        package let name: String
        package let value: CaseValue

        package init(_ name: String, _ value: CaseValue) {
            self.name = name
            self.value = value
        }
    }

    case null
    case bool(Bool)
    /// The digits, so that no number loses anything on the way.
    case number(String)
    case string(String)
    case array([CaseValue])
    case object([Member])
    case hole(CaseHole)

    package static func number(_ value: some BinaryInteger) -> CaseValue { .number("\(value)") }

    package static func strings(_ texts: [String]) -> CaseValue { .array(texts.map { .string($0) }) }

    /// The member of an object.
    package subscript(name: String) -> CaseValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }
}

// MARK: - Holes

extension CaseValue {
    /// Texts up to this many bytes are written out.
    private static let longestPlainText = 64

    /// What an earlier step saved, or a part of it.
    static func reference(_ path: [String]) -> CaseValue { .hole(.reference(path.joined(separator: "."))) }

    /// A text repeated, with another text behind it.
    static func repeated(_ text: String, times: Int, then end: String = "") -> CaseValue {
        if text.utf8.count * times + end.utf8.count <= longestPlainText {
            return .string(String(text, times: times) + end)
        }
        return .hole(.repeated(text, times: times, then: end))
    }

    /// Texts one after the other; those that are known by now are one.
    static func joined(_ parts: [CaseValue]) -> CaseValue {
        var joined: [CaseValue] = []
        for part in parts {
            if case .string(let end) = part, case .string(let start)? = joined.last {
                joined[joined.count - 1] = .string(start + end)
            } else {
                joined.append(part)
            }
        }
        if joined.isEmpty { return .string("") }
        if joined.count == 1, case .string = joined[0] { return joined[0] }
        return .hole(.joined(joined))
    }

    /// A text or number that counts repetitions or items.
    ///
    /// - Parameter first: What a text counts from; a number says it by itself.
    static func counted(_ base: CaseValue, from first: Int = 1) -> CaseValue { .hole(.counted(base, from: first)) }

    /// The world's time and so many seconds.
    static func now(_ offset: Int) -> CaseValue { .hole(.now(offset)) }

    /// A list of so many items.
    static func items(_ count: Int, of item: CaseValue) -> CaseValue {
        count == 0 ? .array([]) : .hole(.items(count, of: item))
    }

    /// An object of so many members.
    static func entries(_ count: Int, key: CaseValue, value: CaseValue) -> CaseValue {
        count == 0 ? .object([]) : .hole(.entries(count, key: key, value: value))
    }

    /// The bytes of a text as a file.
    static func file(_ text: CaseValue) -> CaseValue { .hole(.file(text)) }

    /// Bytes as a file, in base 64.
    static func bytes(_ base64: String) -> CaseValue { .hole(.bytes(base64)) }

    /// The key of a map as a value by itself.
    static func key(_ name: String, as type: TypeReference, _ index: SpecificationIndex) -> CaseValue {
        index.number(type) == nil ? .string(name) : .number(name)
    }

    /// The text under which the value stands as a key; nil for what can't be one.
    var keyText: String? {
        switch self {
        case .string(let text), .number(let text): text
        case .null, .bool, .array, .object, .hole: nil
        }
    }

    /// Whether there is a hole in it: then its size isn't known before a case runs.
    var hasHoles: Bool {
        switch self {
        case .null, .bool, .number, .string: false
        case .array(let items): items.contains(where: \.hasHoles)
        case .object(let members): members.contains { $0.value.hasHoles }
        case .hole: true
        }
    }
}

// MARK: - Places

extension CaseValue {
    /// A step on the way to a part of a value.
    enum PathStep: Hashable, Sendable {
        case member(String)
        case item(Int)
        /// The key of an entry, as a value by itself: the last step.
        case key(String)
    }

    /// The part at a place, nil when there is none.
    subscript(path: ArraySlice<PathStep>) -> CaseValue? {
        guard let step = path.first else { return self }
        switch (step, self) {
        case (.member(let name), _): return self[name]?[path.dropFirst()]
        case (.item(let index), .array(let items)):
            return items.indices.contains(index) ? items[index][path.dropFirst()] : nil
        case (.key(let name), .object(let members)):
            return members.contains { $0.name == name } ? .string(name) : nil
        default: return nil  // There is no such part.
        }
    }

    /// The value with another part at a place; a missing member is added, any other missing place changes nothing.
    func replacing(_ path: ArraySlice<PathStep>, with part: CaseValue) -> CaseValue {
        guard let step = path.first else { return part }
        switch (step, self) {
        case (.member(let name), .object(var members)):
            let old = self[name] ?? .object([])
            let member = Member(name, old.replacing(path.dropFirst(), with: part))
            if let index = members.firstIndex(where: { $0.name == name }) {
                members[index] = member
            } else {
                members.append(member)
            }
            return .object(members)
        case (.item(let index), .array(var items)) where items.indices.contains(index):
            items[index] = items[index].replacing(path.dropFirst(), with: part)
            return .array(items)
        case (.key(let name), .object(let members)):
            guard let key = part.keyText else { return self }
            return .object(members.map { Member($0.name == name ? key : $0.name, $0.value) })
        default:
            return self  // There is no such place.
        }
    }
}

extension [CaseValue.Member] {
    /// The values by the names of the members.
    var byName: [String: CaseValue] {
        Dictionary(map { ($0.name, $0.value) }) { first, _ in first }
    }
}
