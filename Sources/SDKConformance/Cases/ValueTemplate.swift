import SDKRuntime

/// A value with holes: what an earlier step saved, and sizes that would be tiresome to write out.
///
/// An object with one of these members stands for something else:
/// - `{"$ref": "result.ID"}`: what was saved as `result`, or a part of it; digits choose an item of a list.
/// - `{"$repeat": "é", "times": 16, "then": "a"}`: a text repeated, with another text after it if one is given.
/// - `{"$join": ["a", {"$ref": "result.ID"}]}`: texts, or the digits of whole numbers, one after the other.
/// - `{"$counted": "group"}`: `group1`, `group2` …, counting the repetitions of the step or the items of the list
///   around it, or from another number: `{"$counted": "group", "from": 21}`; `{"$counted": 0}` counts with numbers.
/// - `{"$now": -120}`: the world's time in seconds since 1970, and so many seconds.
/// - `{"$items": 20, "of": …}`: a list of so many items.
/// - `{"$entries": 20, "key": …, "value": …}`: an object of so many members.
/// - `{"$file": …}`: the bytes of a text, in UTF-8, as a file.
/// - `{"$present": true}`: in expectations, something that is there, whatever it is; ``ValueMatcher`` knows it.
/// - `{"$whole": {…}}`: in expectations, an object with just these members.
///
/// In objects that aren't such, a name that begins with `$` has one more in front: `$$ref` is the member `$ref`.
public struct ValueTemplate: Sendable {
    /// Why a template can't be filled in.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        /// What is wrong, in words.
        public let description: String
    }

    /// What expects something, whatever it is.
    static let present: WireValue = ["$present": true]

    /// The member by which an object is expected to have no other members than those that it holds.
    static let whole = "$whole"

    private let template: WireValue

    /// Makes a template out of its wire form.
    public init(_ template: WireValue) {
        self.template = template
    }

    /// The value without holes.
    ///
    /// - Parameters:
    ///   - saved: What earlier steps saved.
    ///   - count: Which repetition of the step it is, from 1.
    ///   - now: The world's time; nil where ``asksForTime`` says that nobody wants to know.
    public func value(saved: [String: WireValue], count: Int, now: Int? = nil) throws(Failure) -> WireValue {
        try Self.fill(template, Filling(saved: saved, count: count, now: now))
    }

    /// Whether the world's time is needed to fill it in.
    public var asksForTime: Bool { Self.asksForTime(template) }

    private static func asksForTime(_ template: WireValue) -> Bool {
        switch template {
        case .array(let items): items.contains(where: asksForTime)
        case .object(let members): members["$now"] != nil || members.values.contains(where: asksForTime)
        default: false  // A value without values inside.
        }
    }

    /// What holes are filled with.
    private struct Filling {
        let saved: [String: WireValue]
        var count: Int
        let now: Int?

        /// The same for an item of a list or of an object.
        func counting(_ count: Int) -> Filling {
            var filling = self
            filling.count = count
            return filling
        }
    }

    private static func fill(_ template: WireValue, _ filling: Filling) throws(Failure) -> WireValue {
        switch template {
        case .array(let items):
            var filled: [WireValue] = []
            for item in items { filled.append(try fill(item, filling)) }
            return .array(filled)
        case .object(let members):
            if let special = try special(members, filling) { return special }
            var filled = WireMembers()
            for (name, value) in members {
                filled[name.hasPrefix("$$") ? String(name.dropFirst()) : name] = try fill(value, filling)
            }
            return .object(filled)
        default:  // A value without values inside.
            return template
        }
    }

    private static func special(
        _ members: WireMembers,
        _ filling: Filling
    ) throws(Failure) -> WireValue? {
        if case .string(let path)? = members["$ref"] { return try reference(path, filling.saved) }
        if case .array(let parts)? = members["$join"] { return try joined(parts, filling) }
        if case .int(let offset)? = members["$now"] {
            guard let now = filling.now else { throw Failure(description: "the world's time isn't known here") }
            return .int(try sum(Int64(now), offset, "the world's time"))
        }
        if case .string(let text)? = members["$repeat"] {
            let end: String = if case .string(let then)? = members["then"] { then } else { "" }
            return .string(String(repeating: text, count: try number("times", members)) + end)
        }
        switch members["$counted"] {
        case .string(let text)?:
            let first = members["from"] == nil ? 1 : try number("from", members)
            return .string("\(text)\(filling.count - 1 + first)")
        case .int(let base)?: return .int(try sum(base, Int64(filling.count), "`$counted`"))
        default: break  // Not a counted one.
        }
        if let text = members["$file"] {
            guard case .string(let text) = try fill(text, filling) else {
                throw Failure(description: "`$file` isn't of a text")
            }
            return .bytes(Array(text.utf8))
        }
        if members["$items"] != nil { return try items(members, filling) }
        guard members["$entries"] != nil else { return nil }
        return try entries(members, filling)
    }

    /// - Parameter what: What more is added to, for the failure.
    private static func sum(_ number: Int64, _ more: Int64, _ what: String) throws(Failure) -> Int64 {
        let sum = number.addingReportingOverflow(more)
        guard !sum.overflow else {
            throw Failure(description: "\(what), \(number), and \(more) more is beyond what 64 bits hold")
        }
        return sum.partialValue
    }

    private static func joined(_ parts: [WireValue], _ filling: Filling) throws(Failure) -> WireValue {
        var text = ""
        for part in parts {
            switch try fill(part, filling) {
            case .string(let next): text += next
            case .int(let number): text += "\(number)"
            case .uint(let number): text += "\(number)"
            case let other: throw Failure(description: "\(other) is no text to be joined")
            }
        }
        return .string(text)
    }

    private static func items(_ members: WireMembers, _ filling: Filling) throws(Failure) -> WireValue {
        guard let item = members["of"] else { throw Failure(description: "`$items` without `of`") }
        var items: [WireValue] = []
        for index in 0..<(try number("$items", members)) { items.append(try fill(item, filling.counting(index + 1))) }
        return .array(items)
    }

    private static func entries(_ members: WireMembers, _ filling: Filling) throws(Failure) -> WireValue {
        guard let key = members["key"], let value = members["value"] else {
            throw Failure(description: "`$entries` without `key` and `value`")
        }
        var entries = WireMembers()
        for index in 0..<(try number("$entries", members)) {
            let filling = filling.counting(index + 1)
            entries[try name(fill(key, filling))] = try fill(value, filling)
        }
        return .object(entries)
    }

    /// The text under which a value stands as a key.
    private static func name(_ key: WireValue) throws(Failure) -> String {
        switch key {
        case .string(let name): return name
        case .int, .uint: return key.description
        case .null, .bool, .double, .bytes, .array, .object:
            throw Failure(description: "a key of `$entries` is neither a text nor a whole number")
        }
    }

    private static func number(_ name: String, _ members: WireMembers) throws(Failure) -> Int {
        guard case .int(let number)? = members[name], (0...1_000_000).contains(number) else {
            throw Failure(description: "`\(name)` isn't a number between 0 and 1000000")
        }
        return Int(number)
    }

    private static func reference(_ path: String, _ saved: [String: WireValue]) throws(Failure) -> WireValue {
        let names = path.split(separator: ".").map(String.init)
        guard let first = names.first, var value = saved[first] else {
            throw Failure(description: "nothing was saved for $\(path)")
        }
        for name in names.dropFirst() {
            guard let part = value.part(name) else {
                throw Failure(description: "$\(path): there is no `\(name)` in \(value)")
            }
            value = part
        }
        return value
    }
}

extension WireValue {
    /// A member of an object, or an item of a list by its digits.
    fileprivate func part(_ name: String) -> WireValue? {
        switch self {
        case .object(let members): return members[name]
        case .array(let items):
            guard let index = Int(name), items.indices.contains(index) else { return nil }
            return items[index]
        default: return nil  // A value without parts.
        }
    }
}
