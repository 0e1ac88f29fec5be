import SDKSpec

/// What the template of records and unions says.
struct TypePlan {
    private let input: GenerationInput
    private let prose: SpecProse
    private let checks: CheckProse
    private let boxes: BoxFinder
    private let shared: SharedRecords

    init(_ input: GenerationInput) {
        self.input = input
        prose = input.prose
        checks = CheckProse(input, of: input.specification.types)
        boxes = BoxFinder(input.specification)
        shared = SharedRecords(input.specification)
    }

    /// The values of `Client/Types`.
    var values: TemplateValues {
        get throws(GenerationError) {
            var types: [TemplateValues] = []
            for type in input.specification.types where type.isPublic {
                switch type.shape {
                case .record(let fields): types.append(try record(type, fields))
                case .union(let tag, let cases): types.append(union(type, tag: tag.value, cases))
                case .identifier, .enumeration: break
                }
            }
            return ["types": .records(types)]
        }
    }

    private var access: String { input.options.access.modifier }

    private func doc(_ type: TypeDeclaration) -> String {
        var doc = DocComment(type, prose)
        doc.paragraphs += checks.sentences(of: type)
        return doc.text()
    }

    // MARK: Records

    private func record(_ type: TypeDeclaration, _ fields: [Field]) throws(GenerationError) -> TemplateValues {
        let name = type.name.value
        let carrier = LocalNames(avoiding: fields.map(\.name.value)).local("fields")
        let reading = WireReading(input)
        let record = try RecordFields(fields, of: name, in: input)
        let defaults = record.defaults
        let values: TemplateValues = [
            "isRecord": true,
            "doc": .text(doc(type)),
            "name": .text(input.names.typeName(name)),
            "fields": .records(record.entries.map { property($0, of: name) }),
            "hasFields": .flag(!fields.isEmpty),
            "initializer": .text(SwiftLayout.declaration("\(access)init", record.parameters).text(indent: 4, after: 2)),
            "placeholder": .text(placeholder(record, reading)),
            "transfer": .text(carrier),
            "statements": .texts(reading.transfers(of: fields, defaults: defaults, by: carrier, indent: 8)),
            "sharedStatements": .texts(reading.transfers(of: fields, defaults: defaults, by: carrier, indent: 12)),
        ]
        return values.completed(by: shared.values(of: fields, from: record.variables))
    }

    private func property(_ entry: RecordFields.Entry, of record: String) -> TemplateValues {
        let field = entry.field
        let doc = DocComment(prose.field(field, defaultValue: entry.defaultValue?.flat).joined(separator: " "))
        let values: TemplateValues = [
            "doc": .text(doc.text(indent: 4)),
            "variable": .text(SwiftNames.identifier(entry.variable)),
            "box": .text(needsBox(field.name.value, of: record) ? "@Boxed " : ""),
        ]
        return values.completed(by: entry.values)
    }

    /// A record that stands in for one that can't be read: what has to be given is something or other.
    private func placeholder(_ record: RecordFields, _ reading: WireReading) -> String {
        let arguments = record.entries.filter { $0.defaultValue == nil }.map { entry in
            let argument = SwiftNames.argument(entry.field.name.value)
            return SwiftLayout.text("\(argument): \(reading.placeholder(of: entry.field.type.value))")
        }
        return SwiftLayout.call("Self", arguments)
            .getter(indent: 4, before: "\(access)static var placeholder: Self ".count)
    }

    /// What is behind a reference needn't be small.
    private func needsBox(_ field: String, of record: String) -> Bool {
        shared.contains(record) ? boxes.closesRing(field, of: record) : boxes.isBoxed(field, of: record)
    }

    // MARK: Unions

    private func union(_ type: TypeDeclaration, tag: String, _ cases: [UnionCase]) -> TemplateValues {
        let name = type.name.value
        let entries = cases.map { entry -> TemplateValues in
            let payload = input.names.type(entry.payload.value)
            return [
                "doc": .text(DocComment(caseSummary(entry)).text(indent: 4)),
                "name": .text(SwiftNames.identifier(entry.name.value)),
                "member": .text(SwiftNames.member(entry.name.value)),
                "payload": .text(payload),
                "tagValue": .text(SwiftNames.member(entry.tagValue.value)),
                "tagAnswer": .text(SwiftNames.answer(entry.tagValue.value)),
            ]
        }
        return [
            "isRecord": false,
            "protocol": .text(type.tagMember == nil ? "TaggedUnion" : "SelfTaggedUnion"),
            "isSelfTagged": .flag(type.tagMember != nil),
            "tagMember": .text(SwiftText.literal(type.tagMember?.value ?? "")),
            "doc": .text(doc(type)),
            "name": .text(input.names.typeName(name)),
            "tag": .text(input.names.typeName(tag)),
            "unknown": .text(SwiftNames.unknownCase(avoiding: cases.map(\.name.value))),
            "cases": .records(entries),
        ]
    }

    private func caseSummary(_ entry: UnionCase) -> String {
        guard case .named(let name) = entry.payload.value, let type = input.index.types[name], !type.summary.isEmpty
        else {
            return "A value of the kind `\(entry.tagValue.value)`."
        }
        return prose.sentence(type.summary)
    }
}
