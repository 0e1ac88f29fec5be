/// Holds values of examples and stories to the types of their places.
struct ValueCheck {
    /// What is wrong with a value.
    struct Problem {
        let message: Wording
        let location: SourceLocation
        let help: String?
        let cause: Cause?
    }

    /// What values are written for.
    enum Role {
        /// A call that succeeds: its arguments are whole.
        case passing
        /// A call that may fail, for what its arguments lack.
        case failing
        /// What is claimed of an answer or an event, some of which it may be silent about.
        case claim
    }

    let index: SpecificationIndex
    let saved: SavedTypes
    let defaultTags: DefaultTags
    let role: Role
    /// Whether records need all that is required of them.
    var isWhole: Bool { role == .passing }
    /// Whether it is only asked if there is a problem.
    private var isTrial = false
    /// What came of trials: unions in unions are tried for each case of those around them.
    private var trials: [Trial: Bool] = [:]
    private(set) var problems: [Problem] = []

    /// A value that is tried as every case of a union.
    private struct Trial: Hashable {
        let value: SourceLocation
        let union: String
    }

    init(_ index: SpecificationIndex, _ saved: SavedTypes, _ defaultTags: DefaultTags, as role: Role) {
        self.index = index
        self.saved = saved
        self.defaultTags = defaultTags
        self.role = role
    }

    /// Checks a value.
    mutating func check(_ value: Located<ExampleValue>, as type: TypeReference) {
        if isTrial, !problems.isEmpty { return }
        let expected = type.unwrapped
        if index.isRefused(expected), !value.value.isReference { return }
        switch value.value {
        case .scalar(let text, let isQuoted):
            if !isQuoted, text == "none", type.isOptional { return checkAbsence(expected, at: value.location) }
            if !isQuoted, text == "null", type.isOptional, expected != .json, !takesText(expected) {
                let message: Wording = "`null` is no value of `\(expected)`"
                return report(message, at: value.location, help: "write `none` where there is no value")
            }
            check(ExampleValue.text(text, at: 1), isQuoted: isQuoted, as: expected, at: value.location)
        case .reference(let path): checkReference(path, as: expected, at: value.location)
        case .joined(let parts):
            if !takesText(expected) { mismatch("a text", expected, at: value.location) }
            for part in parts { check(part, as: numberSaved(part.value) ?? .string) }
        case .repeated: if !takesText(expected) { mismatch("a text", expected, at: value.location) }
        case .now: if !takesNumber(expected) { mismatch("a time", expected, at: value.location) }
        case .absent: break
        case .counted(let item, _, _):
            if let element = expected.element { return check(item, as: element) }
            mismatch("a list", expected, at: value.location)
        case .list(let items):
            guard let element = expected.element else { return mismatch("a list", expected, at: value.location) }
            for item in items { check(item, as: element) }
        case .object(let members): checkObject(members, as: expected, at: value.location)
        }
    }

    /// `none` says that there is no value, unless the type has a value of that name: then it could be either.
    private mutating func checkAbsence(_ type: TypeReference, at location: SourceLocation) {
        guard case .named(let name) = type, case .enumeration(_, let values)? = index.types[name]?.shape,
            values.meant(by: "none") != nil
        else { return }
        report(
            "`none` may be the value of `\(name)` here, or none at all",
            at: location,
            help: "write `\"none\"` for the value; leave it out, or claim `{absent: true}`, where there is none"
        )
    }

    /// Checks values by their names, arguments or members of an object.
    mutating func checkMembers(
        _ members: [ExampleMember],
        of fields: [Field]
    ) {
        for member in members {
            guard let field = fields.named(member.name.value) else { continue }
            check(member.value, as: field, of: fields, among: members)
        }
    }

    /// Checks the value of a parameter or a field.
    private mutating func check(
        _ value: Located<ExampleValue>,
        as field: Field,
        of siblings: [Field],
        among members: [ExampleMember]
    ) {
        let type = field.type.value
        if isWhole, field.isRequired, type == .json, value.value.isNull {
            return report("`\(field.name.value)` has to be given, and `null` is no value", at: value.location)
        }
        guard case .named(let union) = type.unwrapped, index.tagMember(of: type) == nil,
            case .union(_, let cases)? = index.types[union]?.shape
        else { return check(value, as: type) }
        check(value, asOneOf: cases, of: union, announcedBy: tag(beside: field, of: siblings, among: members))
    }

    /// The tag of a union. A claim that is silent about it says nothing of its default either.
    private func tag(beside field: Field, of siblings: [Field], among members: [ExampleMember]) -> ExampleValue? {
        switch role {
        case .passing, .failing: defaultTags.tag(beside: field, of: siblings, among: members)
        case .claim: field.tagField.flatMap { members[$0.value]?.value }
        }
    }

    /// Nobody reads what a trial finds, and finding what may have been meant takes its time.
    mutating func report(
        _ message: @autoclosure () -> Wording,
        at location: SourceLocation,
        help: @autoclosure () -> String? = nil,
        of cause: @autoclosure () -> Cause? = nil
    ) {
        let problem =
            isTrial
            ? Problem(message: "", location: location, help: nil, cause: nil)
            : Problem(message: message(), location: location, help: help(), cause: cause())
        problems.append(problem)
    }

    mutating func mismatch(
        _ found: @autoclosure () -> Wording,
        _ expected: TypeReference,
        at location: SourceLocation
    ) {
        report("expected `\(expected)`, found \(found())", at: location)
    }

    /// Whether a value could be one of the cases of a union.
    mutating func fits(
        _ value: Located<ExampleValue>,
        oneOf cases: [UnionCase],
        of union: String
    ) -> Bool {
        let key = Trial(value: value.location, union: union)
        if let known = trials[key] { return known }
        let fits = cases.contains { entry in
            var trial = ValueCheck(index, saved, defaultTags, as: role)
            trial.isTrial = true
            swap(&trial.trials, &trials)
            trial.check(value, as: entry.payload.value)
            swap(&trial.trials, &trials)
            return trial.problems.isEmpty
        }
        trials[key] = fits
        return fits
    }
}

extension TypeReference {
    /// The type of the items where a list can stand; of JSON's, JSON.
    fileprivate var element: TypeReference? {
        switch self {
        case .list(let element): element
        case .json: .json
        case .string, .int, .uint, .double, .bool, .bytes, .void, .handler, .named, .map, .optional: nil
        }
    }
}

extension ExampleValue {
    /// Whether it is what was saved before.
    fileprivate var isReference: Bool {
        if case .reference = self { true } else { false }
    }

    /// Whether it says, as JSON does, that there is no value.
    fileprivate var isNull: Bool {
        if case .scalar(let text, isQuoted: false) = self { text == "null" || text == "none" } else { false }
    }
}
