/// The named members of an object, in the order in which they came in.
///
/// Names are compared scalar by scalar: two that only look alike are two. Objects with the same members are equal
/// whatever their order, as in JSON.
public struct WireMembers: Sendable {
    /// A member.
    public typealias Element = (key: String, value: WireValue)

    /// A name as a key, compared by its bytes.
    private struct Name: Hashable {
        let text: String

        static func == (left: Self, right: Self) -> Bool { left.text.isSame(as: right.text) }

        func hash(into hasher: inout Hasher) {
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }

    /// Up to so many members, looking through them is faster than an index, and few objects have more.
    private static let mostUnindexed = 128
    /// Room that the first member makes for those that follow: an object seldom has just one.
    private static let firstCapacity = 8

    private var members: [Element] = []
    /// Where each name stands, once there are many.
    private var places: [Name: Int] = [:]

    /// Makes an object without members.
    public init() {}

    /// Makes an object of its members. Of a name that comes again, the later value counts.
    public init(_ members: some Sequence<(String, WireValue)>) {
        self.members.reserveCapacity(members.underestimatedCount)
        for (name, value) in members { self[name] = value }
    }

    /// How many members there are.
    public var count: Int { members.count }

    /// Whether there are none.
    public var isEmpty: Bool { members.isEmpty }

    /// The names, in order.
    public var keys: [String] { members.map { $0.key } }

    /// The values, in the order of their names.
    public var values: [WireValue] { members.map { $0.value } }

    /// A member; nil when there is none. Setting nil removes it; a new one comes last.
    public subscript(name: String) -> WireValue? {
        get { place(of: name).map { members[$0].value } }
        set {
            switch (place(of: name), newValue) {
            case (let place?, let value?): members[place].value = value
            case (nil, let value?): append(name, value)
            case (let place?, nil): remove(at: place)
            case (nil, nil): break
            }
        }
    }

    /// Whether there is a member of a name.
    public func contains(_ name: String) -> Bool { place(of: name) != nil }

    /// The members before one of a name, in order; none where there is no such member.
    func before(_ name: String) -> ArraySlice<Element> { members[..<(place(of: name) ?? 0)] }

    /// The members after one of a name, in order; none where there is no such member.
    func after(_ name: String) -> ArraySlice<Element> { members[(place(of: name).map { $0 + 1 } ?? members.count)...] }

    /// The same names with other values.
    public func mapValues(_ transform: (WireValue) -> WireValue) -> WireMembers {
        var copy = self
        for place in copy.members.indices { copy.members[place].value = transform(members[place].value) }
        return copy
    }

    private func place(of name: String) -> Int? {
        if members.count > Self.mostUnindexed { return places[Name(text: name)] }
        // Most names differ in their lengths already.
        let length = name.utf8.count
        return members.firstIndex { $0.key.utf8.count == length && $0.key.isSame(as: name) }
    }

    /// Adds a member of a name that isn't there yet.
    mutating func append(_ name: String, _ value: WireValue) {
        if members.isEmpty { members.reserveCapacity(Self.firstCapacity) }
        members.append((name, value))
        if members.count == Self.mostUnindexed + 1 {
            index()
        } else if members.count > Self.mostUnindexed {
            places[Name(text: name)] = members.count - 1
        }
    }

    private mutating func remove(at place: Int) {
        members.remove(at: place)
        places = [:]
        if members.count > Self.mostUnindexed { index() }
    }

    private mutating func index() {
        for (place, member) in members.enumerated() { places[Name(text: member.key)] = place }
    }
}

extension WireMembers: Sequence {
    /// Goes through the members in order.
    public func makeIterator() -> some IteratorProtocol<Element> { members.makeIterator() }

    /// How many members there are.
    public var underestimatedCount: Int { members.count }
}

extension WireMembers: ExpressibleByDictionaryLiteral {
    /// Makes an object of its members. Of a name that is written twice, the later value counts.
    public init(dictionaryLiteral elements: (String, WireValue)...) { self.init(elements) }
}

extension WireMembers: Hashable {
    /// Whether both have the same members, in whatever order.
    public static func == (left: Self, right: Self) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left.members, right.members).allSatisfy { member, other in
            let value = member.key.isSame(as: other.key) ? other.value : right[member.key]
            return member.value == value
        }
    }

    /// Hashes the members, in whatever order.
    public func hash(into hasher: inout Hasher) {
        var sum = 0
        for member in members {
            var own = Hasher()
            own.combine(member.key)
            own.combine(member.value)
            sum ^= own.finalize()
        }
        hasher.combine(sum)
    }
}
