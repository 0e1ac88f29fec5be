/// Holds values of examples and stories to the limits of their places, as far as the values are known.
struct LimitCheck {
    /// A value that is refused where it stands.
    struct Breach {
        /// What is wrong, in words.
        let message: Wording
        /// What is demanded, in words.
        let demand: String
        /// Where that is demanded.
        let origin: SourceLocation
        let location: SourceLocation
    }

    private let index: SpecificationIndex
    /// The defaults of fields, by owner and name, that are measured where a value leaves them out.
    private let defaults: [String: TypedExpression]
    private let defaultTags: DefaultTags
    /// The types in which something is demanded.
    private let limited: TypeReach
    private(set) var breaches: [Breach] = []

    init(_ index: SpecificationIndex, _ behaviour: ResolvedBehaviour) {
        self.index = index
        defaults = behaviour.defaultValues
        defaultTags = behaviour.defaultTags
        limited = TypeReach(
            index,
            where: { !$0.limits.isEmpty || $0.emptyIsMissing },
            orType: { $0.demands.closed != nil || $0.demands.pattern != nil }
        )
    }

    /// Checks values by their names.
    mutating func checkFields(_ members: [ExampleMember], of fields: [Field]) {
        for member in members {
            guard let field = fields.named(member.name.value) else { continue }
            checkField(member.value, as: field, taggedBy: defaultTags.tag(beside: field, of: fields, among: members))
        }
    }

    /// Checks the value of a parameter or a field.
    ///
    /// - Parameter tag: Of a union, the tag beside it.
    mutating func checkField(
        _ value: Located<ExampleValue>,
        as field: Field,
        taggedBy tag: ExampleValue? = nil
    ) {
        let type = field.type.value
        if value.value.isNone(as: type) { return }
        if field.emptyIsMissing, isEmpty(value.value, as: type.unwrapped) {
            if field.isRequired { reportEmpty(value, field) }
            return
        }
        let payload = payload(of: field, taggedBy: tag)
        for limit in field.limits where limit.problem == nil {
            guard let refusal = limit.refusal else { continue }
            checkLimit(value, refusal, field, as: payload ?? type)
        }
        guard limited.contains(type), field.tagField == nil || payload != nil else { return }
        checkContent(taken(of: value, by: field.limits), as: payload ?? type)
    }

    /// What is left of a list or a map where a limit cuts items off: nothing is demanded of those.
    private func taken(of value: Located<ExampleValue>, by limits: [Limit]) -> Located<ExampleValue> {
        limits.reduce(value) { value, limit in
            guard let cut = limit.cut, cut.unit == .items, cut.length >= 0 else { return value }
            return switch value.value {
            case .list(let items): Located(.list(Array(items.prefix(cut.length))), at: value.location)
            case .object(let members): Located(.object(Array(members.prefix(cut.length))), at: value.location)
            case .scalar, .reference, .repeated, .counted, .joined, .now, .absent: value
            }
        }
    }

    /// The payload that the tag beside a union announces; nil where none does.
    private func payload(of field: Field, taggedBy tag: ExampleValue?) -> TypeReference? {
        guard case .named(let union) = field.type.value.unwrapped, case .scalar(let text, _)? = tag else { return nil }
        return index.payload(of: union, tag: text)
    }

    /// Whether a value is known to be empty as it travels: a value of an enumeration as its wire form, a record with its
    /// defaults.
    private func isEmpty(_ value: ExampleValue, as type: TypeReference) -> Bool {
        guard case .named(let name) = type else { return value.isEmpty }
        switch index.types[name]?.shape {
        case .enumeration(_, let values)?:
            guard case .scalar(let text, isQuoted: false) = value else { return value.isEmpty }
            return values.named(text)?.wire.isEmpty ?? text.isEmpty
        case .record(let fields)?:
            if case .object = value { return fields.isEmpty }
            return value.isEmpty
        case .identifier?, .union?, nil: return value.isEmpty
        }
    }

    private mutating func reportEmpty(_ value: Located<ExampleValue>, _ field: Field) {
        let message: Wording = "`\(field.name.value)` is empty here, and what is empty counts as missing"
        breaches.append(
            Breach(
                message: message,
                demand: "anything that isn't empty",
                origin: field.name.location,
                location: value.location
            )
        )
    }

    private mutating func checkContent(_ value: Located<ExampleValue>, as type: TypeReference) {
        guard limited.contains(type), !value.value.isNone(as: type) else { return }
        switch (value.value, type.unwrapped) {
        case (.list(let items), .list(let element)):
            for item in items { checkContent(item, as: element) }
        case (.counted(let item, let times, let first), .list(let element)):
            checkCounted(item, times, from: first, as: element)
        case (.object(let members), .map(let key, let element)):
            for member in members {
                let name = Located(
                    ExampleValue.scalar(text: member.name.value, isQuoted: true),
                    at: member.name.location
                )
                checkContent(name, as: key)
                checkContent(member.value, as: element)
            }
        case (.object(let members), .named(let name)):
            checkFields(members, of: index.fields(of: name) ?? fields(ofUnion: name, members))
        case (.scalar, .named(let name)), (.repeated, .named(let name)), (.joined, .named(let name)):
            if let declared = index.types[name] { checkDemands(value, of: declared) }
        default: break  // Holds no other values.
        }
    }

    /// Checks the first item of a list and, where nothing is wrong with it, the last: numbers rise from item to item, and
    /// texts grow with them.
    private mutating func checkCounted(
        _ item: Located<ExampleValue>,
        _ times: Int,
        from first: Int,
        as element: TypeReference
    ) {
        let (last, overflows) = first.addingReportingOverflow(times - 1)
        guard times > 0, !overflows else { return }
        let count = breaches.count
        checkContent(item.filled(first), as: element)
        if times > 1, breaches.count == count { checkContent(item.filled(last), as: element) }
    }

    /// Holds a text to what its type demands wherever it is given.
    private mutating func checkDemands(_ value: Located<ExampleValue>, of type: TypeDeclaration) {
        let measure = LimitMeasure(index: index, type: .named(type.name.value))
        guard let text = measure.text(value.value), type.shape.canBe(text) else { return }
        let shown: Wording = "`\(text.prefix(40))`"
        if let closed = type.demands.closed, !type.shape.declares(text) {
            let message: Wording = "\(shown) is none of the values or forms of `\(type.name.value)`, which is closed"
            breaches.append(Breach(message: message, demand: "one of them", origin: closed, location: value.location))
        }
        if let pattern = type.demands.pattern, measure.excess(of: value.value, over: .pattern(pattern.value)) != nil {
            let message: Wording = "\(shown) doesn't match the pattern of `\(type.name.value)`"
            let demand = "what `\(pattern.value)` is found in"
            breaches.append(
                Breach(message: message, demand: demand, origin: pattern.location, location: value.location)
            )
        }
    }

    /// The fields of an object that says itself which case of a union it is.
    private func fields(ofUnion union: String, _ members: [ExampleMember]) -> [Field] {
        guard let member = index.tagMember(of: .named(union)),
            case .scalar(let tag, _)? = members[member]?.value
        else { return [] }
        return index.fields(ofUnion: union, tag: tag) ?? []
    }

    private mutating func checkLimit(
        _ value: Located<ExampleValue>,
        _ limit: Limit,
        _ field: Field,
        as type: TypeReference
    ) {
        guard let part = limit.part else {
            let measure = LimitMeasure(index: index, type: type.unwrapped, defaults: defaults)
            return report(measure.excess(of: value.value, over: limit.rule), limit, field, at: value.location)
        }
        guard case .object(let members) = value.value, let partType = type.type(of: part) else { return }
        let measure = LimitMeasure(index: index, type: partType.unwrapped, defaults: defaults)
        for member in members {
            switch part {
            case .keys:
                let name = member.name
                report(measure.excess(ofKey: name.value, over: limit.rule), limit, field, at: name.location)
            case .values where member.value.value.isNone(as: partType): continue
            case .values:
                let value = member.value
                report(measure.excess(of: value.value, over: limit.rule), limit, field, at: value.location)
            }
        }
    }

    /// Reports what is beyond a limit, if anything is.
    private mutating func report(_ found: String?, _ limit: Limit, _ field: Field, at location: SourceLocation) {
        guard let found else { return }
        let message: Wording = "\(found) is beyond the limit of `\(field.name.value)`"
        breaches.append(Breach(message: message, demand: limit.words, origin: limit.location, location: location))
    }
}

extension TypeDeclaration.Shape {
    /// Whether a text may be meant for a value: one that can't be is a finding of another rule.
    fileprivate func canBe(_ text: String) -> Bool {
        guard case .enumeration(let raw, _) = self, raw != .string else { return true }
        return NumberLiteral(text)?.fits(raw) == true
    }

    /// Whether a text is one of the values or has one of the forms.
    fileprivate func declares(_ text: String) -> Bool {
        switch self {
        case .enumeration(_, let values): values.meant(by: text) != nil
        // Where nothing is declared there is nothing to be held to, which is a finding of its own.
        case .identifier(let forms): forms.isEmpty || forms.contains { $0.fits(text) }
        case .record, .union: true
        }
    }
}

extension ExampleValue {
    /// Whether it is known to be an empty text, list or object.
    package var isEmpty: Bool {
        switch self {
        case .scalar(let text, _): text.isEmpty
        case .list(let items): items.isEmpty
        case .object(let members): members.isEmpty
        case .repeated(let text, let times): text.isEmpty || times == 0
        case .counted(_, let times, _): times == 0
        case .joined(let parts): parts.allSatisfy(\.value.isEmpty)
        case .reference, .now, .absent: false
        }
    }
}
