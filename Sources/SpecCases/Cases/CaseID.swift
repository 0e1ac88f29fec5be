import SDKSpec

/// The id of a case: what it is about, and behind a slash what it shows of that. A story is called by its name.
package struct CaseID: Hashable, Sendable {
    /// The id as it is written: `createGroup.name.limit/max+1`.
    package let rawValue: String

    /// An id that somebody wrote: in a report, at a command line.
    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    private init(_ subject: String, _ label: String) {
        rawValue = "\(subject)/\(label)"
    }

    /// The id for another case that would be called the same.
    func numbered(_ number: Int) -> CaseID { CaseID(rawValue: "\(rawValue)-\(number)") }
}

extension CaseID {
    /// Something that a fact says.
    static func fact(_ fact: FactID, _ label: String) -> CaseID { CaseID(fact.rawValue, label) }

    /// Something that a fact says of any method, looked at by one overload of it.
    static func fact(_ fact: (_ method: String) -> FactID, of overload: Overload, _ label: String) -> CaseID {
        .fact(fact(overload.id), label)
    }

    /// Something about a limit, at the place where a call of an overload comes upon it: `options.name`.
    static func limit(_ limit: Limit, at place: String, of overload: Overload, _ label: String) -> CaseID {
        .fact(FactID.limit(owner: overload.id, field: place, name: limit.name), label)
    }

    /// Something about an argument.
    static func argument(_ name: String, of overload: Overload, _ label: String) -> CaseID {
        CaseID("\(overload.id).\(name)", label)
    }

    /// The example of an overload.
    static func example(of overload: Overload) -> CaseID { CaseID(overload.id, "example") }
}

extension CaseID: Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// An id that is known beforehand.
    package init(stringLiteral text: String) { self.init(rawValue: text) }

    /// The id as it is written.
    package var description: String { rawValue }

    /// Sorts ids as texts.
    package static func < (left: CaseID, right: CaseID) -> Bool { left.rawValue < right.rawValue }
}
