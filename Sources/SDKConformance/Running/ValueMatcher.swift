import SDKRuntime

/// Holds a value against an expectation.
///
/// Of an object only the members expected are looked at; `null` expects a member that is null or missing, and an object
/// with nothing but `"$present": true` whatever is neither. Lists are compared whole, item by item, under the same rules,
/// and so is the object in one with nothing but `"$whole"`.
/// Numbers are equal when they are the same number, however the wire writes them.
public enum ValueMatcher {
    /// The first difference.
    public struct Difference: Sendable, Hashable {
        /// Where it is, such as `groups[2].name`; empty for the whole value.
        public let path: String
        /// What was expected there.
        public let expected: String
        /// What was found there.
        public let found: String
    }

    /// The first difference, in the order of paths; nil when the value matches.
    public static func difference(_ found: WireValue?, from expected: WireValue, at path: String = "") -> Difference? {
        if expected == ValueTemplate.present {
            guard found ?? .null == .null else { return nil }
            return Difference(path: path, expected: "something", found: "nothing")
        }
        if case .object(let members) = expected, members.count == 1, let whole = members[ValueTemplate.whole] {
            return difference(found, fromWhole: whole, at: path)
        }
        switch (expected, found) {
        case (.null, nil): return nil
        case (_, nil): return Difference(path: path, expected: "\(expected)", found: "nothing")
        case (.object(let members), .object(let others)?):
            for name in members.keys.sorted() {
                let inner = path.isEmpty ? name : "\(path).\(name)"
                let difference = difference(others[name], from: members[name] ?? .null, at: inner)
                if let difference { return difference }
            }
            return nil
        case (.array(let items), .array(let others)?):
            guard items.count == others.count else {
                let expectation = "\(String.counted(items.count, "item")): \(expected)"
                let actual = "\(String.counted(others.count, "item")): \(found ?? .null)"
                return Difference(path: path, expected: expectation, found: actual)
            }
            for (index, (item, other)) in zip(items, others).enumerated() {
                if let difference = difference(other, from: item, at: "\(path)[\(index)]") { return difference }
            }
            return nil
        case (_, let found?):
            guard !isEqual(expected, found) else { return nil }
            return Difference(path: path, expected: "\(expected)", found: "\(found)")
        }
    }

    /// The first difference from an object that has no other members than those expected.
    private static func difference(_ found: WireValue?, fromWhole expected: WireValue, at path: String) -> Difference? {
        if let difference = difference(found, from: expected, at: path) { return difference }
        guard case .object(let members) = expected, case .object(let others)? = found else { return nil }
        for name in others.keys.sorted() where members[name] == nil {
            let inner = path.isEmpty ? name : "\(path).\(name)"
            return Difference(path: inner, expected: "nothing", found: "\(others[name] ?? .null)")
        }
        return nil
    }

    static func isEqual(_ left: WireValue, _ right: WireValue) -> Bool {
        if left == right { return true }
        switch (left, right) {
        case (.double(let double), .int(let int)), (.int(let int), .double(let double)):
            return Int64(exactly: double) == int
        case (.double(let double), .uint(let uint)), (.uint(let uint), .double(let double)):
            return UInt64(exactly: double) == uint
        default: return false  // Not two numbers.
        }
    }
}
