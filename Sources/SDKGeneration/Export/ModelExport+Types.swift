import SDKSpec

// Types, fields and limits.
extension ModelExport {
    static func field(_ field: Field) -> OrderedJSON {
        .object([
            ("name", .string(field.name.value)),
            ("summary", .string(field.summary)),
            ("type", .string(field.type.value.description)),
            ("required", .bool(field.isRequired)),
            ("pageRequired", field.pageRequired.map { .bool($0) } ?? .null),
            ("nonEmpty", .bool(field.emptyIsMissing)),
            ("default", ExpressionExport.json(field.defaultValue?.value)),
            ("surfaces", texts(field.surfaceNames)),
            ("since", texts(field.since)),
            ("edition", .text(field.edition?.value)),
            ("event", .text(field.event?.value)),
            ("label", .text(field.label?.value)),
            ("tag", .text(field.tagField?.value)),
            ("cutsOff", .bool(field.cutsOff)),
            ("limits", .array(field.limits.map(limit))),
        ])
    }

    private static func limit(_ limit: Limit) -> OrderedJSON {
        var members: [(name: String, value: OrderedJSON)] = [
            ("name", .text(limit.name)), ("of", .text(limit.part?.rawValue)),
        ]
        switch limit.rule {
        case .range(let minimum, let maximum, let unit):
            members += [("min", number(minimum)), ("max", number(maximum)), ("unit", .string(unit.rawValue))]
        case .powerOfTwo(let exponents, let others):
            members.append(("exponents", .array([.integer(exponents.lowerBound), .integer(exponents.upperBound)])))
            members.append(("orOneOf", .array(others.map { .string(String($0)) })))
        case .pattern(let pattern):
            members.append(("pattern", .string(pattern)))
        }
        return .object(members + [("excess", .string(limit.excess.rawValue)), ("error", .text(limit.error?.value))])
    }

    static func type(_ type: TypeDeclaration) -> OrderedJSON {
        var members: [(name: String, value: OrderedJSON)] = [
            ("name", .string(type.name.value)),
            ("summary", .string(type.summary)),
            ("public", .bool(type.isPublic)),
            ("closed", .bool(type.demands.closed != nil)),
            ("pattern", .text(type.demands.pattern?.value)),
            ("checks", StatementExport.json(type.demands.checks)),
        ]
        switch type.shape {
        case .identifier(let forms): members.append(("forms", .array(forms.map(form))))
        case .enumeration(let raw, let values):
            members += [("raw", .string(raw.description)), ("values", .array(values.map(value)))]
        case .record(let fields): members.append(("fields", .array(fields.map(field))))
        case .union(let tag, let cases):
            members += [
                ("tag", .string(tag.value)), ("member", .text(type.tagMember?.value)),
                ("cases", .array(cases.map(unionCase))),
            ]
        }
        return .object(members)
    }

    private static func form(_ form: IdentifierForm) -> OrderedJSON {
        .object([
            ("name", .string(form.name.value)), ("prefix", .string(form.prefix)), ("part", .text(form.part)),
            ("partType", .text(form.partType?.value.description)),
        ])
    }

    static func value(_ value: EnumerationValue) -> OrderedJSON {
        .object([
            ("name", .string(value.name.value)), ("wire", .string(value.wire)), ("constant", .text(value.constant)),
            ("summary", .string(value.summary)), ("since", texts(value.since)),
        ])
    }

    private static func unionCase(_ entry: UnionCase) -> OrderedJSON {
        .object([
            ("name", .string(entry.name.value)), ("payload", .string(entry.payload.value.description)),
            ("tagValue", .string(entry.tagValue.value)),
        ])
    }
}
