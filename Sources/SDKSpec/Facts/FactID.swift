/// The id of a fact.
///
/// An id is made from the place of the fact: it stays the same for as long as the thing that it is about keeps its
/// name. All of them are made here, so that no two rooms spell the same id differently.
public struct FactID: Hashable, Sendable {
    /// The id as it is written: `createGroup.name.limit`.
    public let rawValue: String

    /// An id that somebody wrote: in a spec, at a command line, in a report.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

// What methods claim.
extension FactID {
    /// A parameter must be given.
    public static func required(overload: String, parameter: String) -> FactID {
        FactID(rawValue: "\(overload).\(parameter).required")
    }

    /// The value taken when a parameter isn't given.
    public static func defaultValue(overload: String, parameter: String) -> FactID {
        FactID(rawValue: "\(overload).\(parameter).default")
    }

    /// A limit of a field.
    ///
    /// - Parameters:
    ///   - owner: the overload's id for a parameter, the type's name for a field of a record.
    ///   - field: the field's name.
    ///   - name: the limit's name, for a field that has several.
    public static func limit(owner: String, field: String, name: String?) -> FactID {
        FactID(rawValue: name.map { "\(owner).\(field).limit.\($0)" } ?? "\(owner).\(field).limit")
    }

    /// The n-th group of parameters of which one at least must be given, from 1.
    public static func atLeastOne(overload: String, number: Int) -> FactID {
        FactID(rawValue: "\(overload).atLeastOne.\(number)")
    }

    /// The n-th group of parameters of which one at most may be given, from 1.
    public static func notTogether(overload: String, number: Int) -> FactID {
        FactID(rawValue: "\(overload).notTogether.\(number)")
    }

    /// How many there may be.
    public static func quota(method: String) -> FactID { FactID(rawValue: "\(method).quota") }

    /// How often a method may be called.
    public static func rate(method: String) -> FactID { FactID(rawValue: "\(method).rate") }

    /// The edition that has to be bought.
    public static func edition(method: String) -> FactID { FactID(rawValue: "\(method).edition") }

    /// The edition that a call which gives a parameter needs.
    public static func edition(overload: String, parameter: String) -> FactID {
        FactID(rawValue: "\(overload).\(parameter).edition")
    }

    /// A gate that a call has to pass.
    public static func gate(method: String, gate: String) -> FactID { FactID(rawValue: "\(method).needs.\(gate)") }

    /// A failure of a call, at a gate or of a record's checks; the first of several with the same error has the number 1.
    public static func failure(of body: BehaviourOwner, error: String, number: Int = 1) -> FactID {
        FactID(rawValue: FailurePlace(body: body, error: error, number: number).rawValue)
    }

    /// An event that a call causes.
    public static func event(overload: String, event: String) -> FactID {
        FactID(rawValue: "\(overload).events.\(event)")
    }

    /// The answer of a call.
    public static func answer(overload: String) -> FactID { FactID(rawValue: "\(overload).answer") }
}

// What everything else claims.
extension FactID {
    /// Values of a type that aren't declared are refused.
    public static func closed(type: String) -> FactID { FactID(rawValue: "\(type).closed") }

    /// The text of an identifier matches a pattern.
    public static func pattern(type: String) -> FactID { FactID(rawValue: "\(type).pattern") }

    /// A named figure.
    public static func constant(_ name: String) -> FactID { FactID(rawValue: "constants.\(name)") }

    /// An error's code.
    public static func error(_ name: String) -> FactID { FactID(rawValue: "errors.\(name)") }

    /// What an event carries.
    public static func payload(event: String) -> FactID { FactID(rawValue: "events.\(event).payload") }

    /// A value of an enumeration.
    public static func value(type: String, value: String) -> FactID { FactID(rawValue: "\(type).\(value)") }
}

// What an id says.
extension FactID {
    /// The name that it begins with. What the fact belongs to is said by the fact: a method may be called `errors`.
    public var owner: String { rawValue.firstName }

    /// What follows the owner.
    public var rest: String { String(rawValue.dropFirst(owner.count + 1)) }
}

extension FactID {
    /// Ids that a spec names.
    static func read(_ texts: [Located<String>]) -> [Located<FactID>] {
        texts.map { Located(FactID(rawValue: $0.value), at: $0.location) }
    }
}

extension FactID: Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// An id that is known beforehand: `coverage["createGroup.name.limit"]`.
    public init(stringLiteral text: String) { self.init(rawValue: text) }

    /// The id as it is written.
    public var description: String { rawValue }

    /// Sorts ids as texts.
    public static func < (left: FactID, right: FactID) -> Bool { left.rawValue < right.rawValue }
}

extension StringProtocol {
    /// What stands before the first full stop.
    fileprivate var firstName: String {
        utf8.firstIndex(of: UInt8(ascii: ".")).map { String(self[..<$0]) } ?? String(self)
    }
}
