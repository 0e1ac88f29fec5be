import SDKSpec

/// What the template of the state says: the records of users, devices and the world, and the types that only they need.
struct StatePlan {
    private let context: MockContext
    private let prose: SpecProse
    private let boxes: BoxFinder
    private let shared: SharedRecords
    private let compared: Set<String>

    init(_ context: MockContext) {
        self.context = context
        prose = context.input.prose
        boxes = BoxFinder(context.input.specification)
        shared = SharedRecords(context.input.specification)
        compared = ComparedRecords(context.input).names
    }

    /// The values of `Mock/State`.
    var values: TemplateValues {
        get throws(GenerationError) {
            var records: [TemplateValues] = []
            for (part, summary, conformance) in Self.parts {
                let name = StateDeclaration.recordName(part)
                let fields = context.input.index.fields(of: name) ?? []
                records.append(try record(name, fields, DocComment(summary), conformance))
            }
            for type in context.input.specification.types where !type.isPublic {
                guard case .record(let fields) = type.shape else { continue }
                let doc = DocComment(prose.sentence(type.summary))
                records.append(try record(type.name.value, fields, doc, Self.declared))
            }
            let values: TemplateValues = ["records": .records(records)]
            return values.completed(by: InternalTypes(context.input).values)
        }
    }

    private static let parts: [(part: StateDeclaration.Part, summary: String, conformance: String)] = [
        (.user, "What the service keeps for a user.", "MockRecord"),
        (.device, "What a device, an instance of the client, has.", "MockDevice"),
        (.world, "What there is once.", "MockRecord"),
    ]

    /// What a declared type conforms to.
    private static let declared = "Sendable, Hashable"

    /// How values are compared of which Swift would take two for equal whose texts only look alike.
    private func comparison(_ name: String, _ fields: [Field]) -> [String] {
        guard compared.contains(name), fields.contains(where: { $0.type.value.holdsText }) else { return [] }
        let tests = fields.map { field in
            let member = SwiftNames.member(field.name.value)
            return "left.\(member) \(field.type.value.equalSign) right.\(member)"
        }
        return [
            "\n",
            "    static func == (left: Self, right: Self) -> Bool {\n",
            "        \(tests.joined(separator: "\n            && "))\n",
            "    }\n",
        ]
    }

    /// What says of a device whether it can be reached, where the spec says so.
    private func cutOff(_ name: String) -> [String] {
        guard name == StateDeclaration.recordName(.device), let field = context.input.specification.state.cutOff else {
            return []
        }
        let member = SwiftNames.member(field.name.value)
        return [
            "\n", "    static var canBeCutOff: Bool { true }\n", "\n",
            "    static func isCutOff(_ device: Self) -> Bool { device.\(member) }\n",
        ]
    }

    private func record(
        _ name: String,
        _ fields: [Field],
        _ doc: DocComment,
        _ conformance: String
    ) throws(GenerationError) -> TemplateValues {
        let userType = context.input.specification.product.userType.value
        // A device has a type for its user, and the protocol calls it so.
        let hidden: Set<String> = conformance == "MockDevice" && userType != "UserID" ? ["UserID"] : []
        let record = try RecordFields(fields, of: name, in: context.input, hiddenBy: hidden)
        let members = comparison(name, fields) + cutOff(name)
        let isPart = conformance != Self.declared
        let values: TemplateValues = [
            "doc": .text(doc.text()),
            "name": .text(context.input.names.typeName(name)),
            "conformance": .text(conformance),
            "fields": .records(record.entries.map { property($0, of: name, isShared: SharedRecords.isLarge(fields)) }),
            "hasFields": .flag(!fields.isEmpty),
            "isPart": .flag(isPart),
            "storageConformance": .text(isPart ? "Sendable" : Self.declared),
            "initializer": .text(SwiftLayout.declaration("init", record.parameters).text(indent: 4, after: 2)),
            "members": .text(members.lines),
            "hasMembers": .flag(!members.isEmpty),
        ]
        return values.completed(by: shared.values(of: fields, from: record.variables))
    }

    private func property(_ entry: RecordFields.Entry, of record: String, isShared: Bool) -> TemplateValues {
        // A record that holds itself could not be laid out.
        let box = boxes.closesRing(entry.field.name.value, of: record) ? "@Boxed " : ""
        let head = "\(box)var \(SwiftNames.identifier(entry.field.name.value)): \(entry.type)"
        let values: TemplateValues = [
            "doc": .text(DocComment(prose.sentence(entry.field.summary)).text(indent: 4)),
            "box": .text(box),
            "start": .text(start(of: entry, behind: head, indent: isShared ? 8 : 4)),
        ]
        return values.completed(by: entry.values)
    }

    /// ` = value` behind the declaration of a variable.
    private func start(of entry: RecordFields.Entry, behind head: String, indent: Int) -> String {
        // An optional variable starts as nil by itself; not so in a box.
        guard let value = entry.defaultValue, value.flat != "nil" || head.hasPrefix("@") else { return "" }
        let whole = SwiftLayout.assignment(target: .text(head), value: value).text(indent: indent)
        return String(whole.dropFirst(head.count))
    }
}
