// Objects and what holds several kinds of payloads.
extension ValueCheck {
    mutating func checkObject(
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
            if case .claim = role, members.isEmpty, index.fields(of: record)?.isEmpty != true {
                let help = "name what is claimed of it, or claim `{absent: false}`, that there is one"
                return report("`{}` claims nothing of `\(record)`", at: location, help: help)
            }
            if let member = index.tagMember(of: type) {
                return check(members, asUnion: record, toldBy: member, at: location)
            }
            guard let fields = index.fields(of: record) else { return mismatch("an object", type, at: location) }
            reportUnknown(members, of: record, fields)
            checkMembers(members, of: fields)
            if isWhole { reportMissing(members, of: record, fields, at: location) }
        case .string, .int, .uint, .double, .bool, .bytes, .void, .handler, .list, .optional:
            mismatch("an object", type, at: location)
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
            let cause = Cause.ungiven(of: union, names: [member])
            if isWhole { report("`\(union)` needs `\(member)`, which isn't given", at: location, of: cause) }
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
        // Any text is one, and what can't be the type of keys has been found where it is declared.
        case .string, .double, .bool, .json, .bytes, .void, .handler, .list, .map, .optional: break
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
                help: closest(to: name.value, in: fields.map(\.name.value)).map { "did you mean `\($0)`?" },
                of: .absentPart(of: record, name: name.value)
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
            // Of a type without values nothing can be given; that is found at the type.
            if CyclicType.isImpossible(field.type.value, index) { continue }
            let cause = Cause.ungiven(of: record, names: [field.name.value])
            report("`\(record)` needs `\(field.name.value)`, which isn't given", at: location, of: cause)
        }
    }

    /// Checks a payload: as that of the case that the tag announces, or, where nothing announces one, of any.
    mutating func check(
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
        // Which case a tag announces that isn't written out, only a run can tell.
        case .reference, .repeated, .joined, .now, .absent, .counted, .list, .object: break
        }
    }
}
