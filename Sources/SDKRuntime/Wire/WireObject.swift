/// Collects the members of an object on the wire. A member that is null is left out: it means the same as none.
///
/// ```swift
/// var object = WireObject()
/// object["name"] = name.wire
/// object["remark"] = remark.wire  // nil leaves no trace
/// return object.wire
/// ```
public struct WireObject: Sendable, Hashable {
    private var members = WireMembers()

    /// Makes an object without members.
    public init() {}

    /// A member; null when there is none.
    public subscript(name: String) -> WireValue {
        get { members[name] ?? .null }
        set {
            // As a mere `nil`, none would be taken for null, which is a member.
            members[name] = newValue.isNull ? WireValue?.none : newValue
        }
    }

    /// Adds a member of a name that isn't there yet: of a record, whose fields have names of their own.
    mutating func append(_ name: String, _ value: WireValue) {
        if !value.isNull { members.append(name, value) }
    }

    /// What is wrong with the first union that isn't what its tag says; nil as long as all are.
    public private(set) var disagreement: WireError?

    /// Adds a member that has unions inside, and looks whether each is what its tag says.
    public mutating func set(_ name: String, _ value: some WireConvertible) {
        let (wire, disagreement) = value.checked(isWriting: true)
        self[name] = wire
        note(disagreement, at: name)
    }

    /// Adds a union, and looks whether it is what the tag beside it says.
    public mutating func set<Union: TaggedUnion>(_ name: String, _ union: Union?, tag: Union.Tag) {
        self[name] = union?.wire ?? .null
        note(union?.disagreement(with: tag), at: name)
    }

    /// Adds a union that has a default, and looks whether it is what the tag beside it says.
    ///
    /// The default is no payload of a tag that announces another one: it is left out then, as the caller left it out.
    public mutating func set<Union: TaggedUnion>(_ name: String, _ union: Union, tag: Union.Tag, default: Union) {
        let isLeftOut = union == `default` && !union.isAnnounced(by: tag)
        self[name] = isLeftOut ? .null : union.wire
        note(union.disagreement(with: tag), at: name)
    }

    /// Keeps what is wrong with a member, unless another one was wrong before it.
    public mutating func note(_ error: WireError?, at name: String) {
        if disagreement == nil { disagreement = error?.inside("", name) }
    }

    /// The object.
    public var wire: WireValue { .object(members) }
}

extension WireObject: ExpressibleByDictionaryLiteral {
    /// Makes an object of its members. Of a name that is written twice, the later value counts.
    public init(dictionaryLiteral elements: (String, WireValue)...) {
        for (name, value) in elements { self[name] = value }
    }
}
