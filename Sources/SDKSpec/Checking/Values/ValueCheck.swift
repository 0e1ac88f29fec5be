/// Holds values of examples and stories to the types of their places.
struct ValueCheck {
    /// What is wrong with a value.
    struct Problem {
        let message: String
        let location: SourceLocation
        let help: String?
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
    private var isWhole: Bool { role == .passing }
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
        switch value.value {
        case .scalar(let text, let isQuoted):
            if !isQuoted, text == "none", type.isOptional { return checkAbsence(expected, at: value.location) }
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
    private mutating func report(
        _ message: @autoclosure () -> String,
        at location: SourceLocation,
        help: @autoclosure () -> String? = nil
    ) {
        let message = isTrial ? "" : message()
        problems.append(Problem(message: message, location: location, help: isTrial ? nil : help()))
    }

    private mutating func mismatch(
        _ found: @autoclosure () -> String,
        _ expected: TypeReference,
        at location: SourceLocation
    ) {
        report("expected `\(expected)`, found \(found())", at: location)
    }
}

// Objects and what holds several kinds of payloads.
extension ValueCheck {
    private mutating func checkObject(
        _ members: [ExampleMember],
        as type: TypeReference,
        at location: SourceLocation
    ) {
        switch type {
        case .json: break
        case .map(let key, let element):
            checkKeys(members, as: key)
            for member in members {
                check(member, asKey: key)
                check(member.value, as: element)
            }
        case .named(let record):
            if let member = index.tagMember(of: type) {
                return check(members, asUnion: record, toldBy: member, at: location)
            }
            guard let fields = index.fields(of: record) else { return mismatch("an object", type, at: location) }
            reportUnknown(members, of: record, fields)
            checkMembers(members, of: fields)
            if isWhole { reportMissing(members, of: record, fields, at: location) }
        default: mismatch("an object", type, at: location)
        }
    }

    /// Checks an object that says itself which case of a union it is. A claim may be silent about it.
    private mutating func check(
        _ members: [ExampleMember],
        asUnion union: String,
        toldBy member: String,
        at location: SourceLocation
    ) {
        guard let tag = members[member] else {
            if isWhole { report("`\(union)` needs `\(member)`, which isn't given", at: location) }
            return
        }
        guard case .scalar(let text, _) = tag.value, let fields = index.fields(ofUnion: union, tag: text) else {
            if case .union(let type, _)? = index.types[union]?.shape { check(tag, as: .named(type.value)) }
            return
        }
        reportUnknown(members, of: union, fields)
        checkMembers(members, of: fields)
        if isWhole { reportMissing(members, of: union, fields, at: location) }
    }

    /// Looks for keys that are one as they travel, however they are written.
    private mutating func checkKeys(_ members: [ExampleMember], as type: TypeReference) {
        let measure = LimitMeasure(index: index, type: type)
        var known: [[UInt8]: String] = [:]
        for name in members.map(\.name) {
            guard let key = measure.key(name.value).map({ Array($0.utf8) }) else { continue }
            guard let first = known[key] else {
                known[key] = name.value
                continue
            }
            report("`\(name.value)` is the key `\(first)` once more", at: name.location, help: "leave one of them out")
        }
    }

    /// Checks the key of a map: it means what a value of its type would.
    private mutating func check(_ member: ExampleMember, asKey type: TypeReference) {
        let name = member.name
        switch type {
        case .int, .uint, .named: check(name.value, isQuoted: member.isQuoted, as: type, at: name.location)
        default: break
        }
    }

    private mutating func reportUnknown(
        _ members: [ExampleMember],
        of record: String,
        _ fields: [Field]
    ) {
        for name in members.map(\.name) {
            if fields.contains(where: { $0.name.value == name.value }) { continue }
            report(
                "`\(record)` has no field `\(name.value)`",
                at: name.location,
                help: closest(to: name.value, in: fields.map(\.name.value)).map { "did you mean `\($0)`?" }
            )
        }
    }

    private mutating func reportMissing(
        _ members: [ExampleMember],
        of record: String,
        _ fields: [Field],
        at location: SourceLocation
    ) {
        // What is missing is probably there, under a name that has been reported.
        let areKnown = members.allSatisfy { member in fields.contains { $0.name.value == member.name.value } }
        guard areKnown else { return }
        for field in fields where field.isRequired && members[field.name.value] == nil {
            report("`\(record)` needs `\(field.name.value)`, which isn't given", at: location)
        }
    }

    /// Checks a payload: as that of the case that the tag announces, or, where nothing announces one, of any.
    private mutating func check(
        _ value: Located<ExampleValue>,
        asOneOf cases: [UnionCase],
        of union: String,
        announcedBy tag: ExampleValue?
    ) {
        switch tag {
        case .scalar(let text, _)?:
            // A tag that announces no case has been found where it stands.
            guard let payload = index.payload(of: union, tag: text) else { return }
            check(value, as: payload)
        case nil:
            if case .reference = value.value { return check(value, as: .named(union)) }
            let fits = fits(value, oneOf: cases, of: union)
            if !fits { report("this is none of the cases of `\(union)`", at: value.location) }
        default: break
        }
    }

    private mutating func fits(
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

// Scalars and references.
extension ValueCheck {
    private mutating func check(
        _ text: String,
        isQuoted: Bool,
        as type: TypeReference,
        at location: SourceLocation
    ) {
        switch type {
        case .string, .bytes, .void, .handler: break
        case .json: if !isQuoted, NumberLiteral.isMeant(by: text) { check(number: text, as: .double, at: location) }
        case .bool: if Bool(text) == nil { report("`\(text)` is no truth value", at: location) }
        case .int, .uint, .double: check(number: text, as: type, at: location)
        case .named(let name): check(text, isQuoted: isQuoted, asNamed: name, at: location)
        case .list, .map, .optional: mismatch("`\(text)`", type, at: location)
        }
    }

    private mutating func check(number text: String, as type: TypeReference, at location: SourceLocation) {
        if NumberLiteral(text)?.fits(type) == true { return }
        let corrected = NumberLiteral.correction(of: text)
        let noun =
            switch type {
            case .int: "whole number"
            case .uint: "non-negative whole number"
            default: "number"
            }
        report(
            corrected == nil ? "`\(text)` is no \(noun)" : "`\(text)` isn't how a \(noun) is written",
            at: location,
            help: corrected.map { "write `\($0)`, or put it in quotes if it is a text" }
        )
    }

    private mutating func check(
        _ text: String,
        isQuoted: Bool,
        asNamed name: String,
        at location: SourceLocation
    ) {
        switch index.types[name]?.shape {
        case .identifier, nil: break
        case .enumeration(let raw, let values):
            if values.meant(by: text) != nil { return }
            guard !isQuoted else { return raw == .string ? () : check(number: text, as: raw, at: location) }
            let known = values.flatMap { [$0.wire, $0.name.value] }
            let meant = closest(to: text, in: known).map { "did you mean `\($0)`?" }
            let help = meant ?? helpBeyondValues(of: name)
            report("`\(text)` is no value of `\(name)`", at: location, help: help)
        case .record, .union: mismatch("`\(text)`", .named(name), at: location)
        }
    }

    /// What to do about a value that an enumeration doesn't have. No call passes with one that a closed one doesn't have.
    private func helpBeyondValues(of enumeration: String) -> String {
        role == .passing && index.types[enumeration]?.demands.closed != nil
            ? "`\(enumeration)` is closed: give one of its values"
            : "put it in quotes where it is to be a value that isn't declared"
    }

    private mutating func checkReference(_ path: [String], as type: TypeReference, at location: SourceLocation) {
        // One that isn't written as it should be has been found already.
        if path.contains("") { return }
        switch saved.find(path, index) {
        case .unknown: break
        case .type(let found): if !takes(found.unwrapped, for: type) { mismatch("`\(found)`", type, at: location) }
        case .missing(let member, let owner, let known):
            let help = closest(to: member, in: known).map { "did you mean `\($0)`?" }
            let text = path.joined(separator: ".")
            report("`$\(text)` leads nowhere: `\(owner)` has no member `\(member)`", at: location, help: help)
        }
    }

    /// The type of a whole number that was saved, which texts are joined with as its digits. Others have no one form.
    private func numberSaved(_ value: ExampleValue) -> TypeReference? {
        guard case .reference(let path) = value, case .type(let type) = saved.find(path, index) else { return nil }
        let isFraction = type.unwrapped == .double
        return takesNumber(type.unwrapped) && !isFraction ? type : nil
    }

    /// Whether a saved value can be of a type on the wire, where texts are alike, and so are numbers.
    private func takes(_ found: TypeReference, for type: TypeReference) -> Bool {
        if found == type || found == .json || type == .json { return true }
        if takesText(found), takesText(type) { return true }
        if takesNumber(found), takesNumber(type) { return true }
        switch (found, type) {
        case (.named(let union), _) where isUnion(union, of: type): return true
        case (.list(let one), .list(let other)): return takes(one.unwrapped, for: other.unwrapped)
        case (.map(_, let one), .map(_, let other)): return takes(one.unwrapped, for: other.unwrapped)
        default: return false
        }
    }

    /// Whether a union has a case with the payload.
    private func isUnion(_ name: String, of payload: TypeReference) -> Bool {
        guard case .union(_, let cases)? = index.types[name]?.shape else { return false }
        return cases.contains { $0.payload.value == payload }
    }

    /// Whether a text can stand for a value of a type. Of a type that isn't there another rule tells.
    private func takesText(_ type: TypeReference) -> Bool {
        if case .named(let name) = type, index.types[name] == nil { return true }
        return type == .json || type == .bytes || index.travelsAsText(type)
    }

    private func takesNumber(_ type: TypeReference) -> Bool { type == .json || index.number(type) != nil }
}

extension TypeReference {
    /// The type of the items where a list can stand; of JSON's, JSON.
    fileprivate var element: TypeReference? {
        switch self {
        case .list(let element): element
        case .json: .json
        default: nil
        }
    }
}

extension ExampleValue {
    /// Whether it says, as JSON does, that there is no value.
    fileprivate var isNull: Bool {
        if case .scalar(let text, isQuoted: false) = self { text == "null" || text == "none" } else { false }
    }
}
