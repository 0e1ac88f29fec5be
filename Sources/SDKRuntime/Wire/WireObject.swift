/// Collects the members of an object on the wire. A member that is null is left out: it means the same as none.
///
/// ```swift
/// var object = WireObject()
/// object["name"] = name.wire
/// object["remark"] = remark.wire  // nil leaves no trace
/// return object.wire
/// ```
public struct WireObject: Sendable, Hashable {
    private var members: [String: WireValue] = [:]

    /// Makes an object without members.
    public init() {}

    /// A member; null when there is none.
    public subscript(name: String) -> WireValue {
        get { members[name] ?? .null }
        set {
            if newValue.isNull {
                members.removeValue(forKey: name)
            } else {
                members[name] = newValue
            }
        }
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
