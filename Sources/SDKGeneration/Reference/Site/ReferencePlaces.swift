import SDKSpec

/// Where everything in a reference stands: paths of pages, relative to the reference's folder, with their anchors.
struct ReferencePlaces: Sendable {
    /// The page of each method, by name: `methods/createGroup.html`.
    let methods: [String: String]
    /// Where each method and each control stands, by name.
    let calls: [String: String]
    /// The page of each topic, by title: `topics/groups.html`.
    let topics: [String: String]
    /// Where each name that a text may mention stands: methods, types, errors, events, constants, gates.
    let names: [String: String]
    /// Where each name stands that behaviour may mention: types, those of the state too, errors, events, constants and
    /// procedures.
    let inBehaviour: [String: String]
    /// The types that the state alone is made of.
    private let internalTypes: Set<String>

    init(_ specification: Specification) {
        var files = FileNames()
        topics = Dictionary(
            specification.methodsByTopic.map { ($0.title, "topics/\(files.slug(of: $0.title)).html") }
        ) { first, _ in first }
        methods = Self.pages(of: specification.methods)
        let controls = specification.controls.map { ($0.name.value, Self.control($0.name.value)) }
        calls = methods.merging(controls) { method, _ in method }
        var names: [String: String] = [:]
        for constant in specification.constants { names[constant.name.value] = Self.constant(constant.name.value) }
        for gate in specification.gates { names[gate.name.value] = Self.gate(gate.name.value) }
        for event in specification.events { names[event.name.value] = Self.event(event.name.value) }
        for error in specification.errors { names[error.name.value] = Self.error(error.name.value) }
        for type in specification.types where type.isPublic { names[type.name.value] = Self.type(type.name.value) }
        internalTypes = Set(specification.types.filter { !$0.isPublic }.map(\.name.value))
        self.names = names.merging(calls) { _, call in call }
        var inBehaviour = names
        for name in internalTypes { inBehaviour[name] = "\(ReferenceSection.behaviour.file)#\(name)" }
        for procedure in specification.procedures {
            inBehaviour[procedure.name.value] = Self.procedure(procedure.name.value)
        }
        self.inBehaviour = inBehaviour
    }

    /// The pages of methods, by name.
    static func pages(of methods: [MethodDeclaration]) -> [String: String] {
        var files = FileNames()
        let pages = methods.map { ($0.name.value, "methods/\(files.name($0.name.value)).html") }
        return Dictionary(pages) { first, _ in first }
    }

    /// Where a type stands.
    static func type(_ name: String) -> String { "\(ReferenceSection.types.file)#\(name)" }
    /// Where an error stands.
    static func error(_ name: String) -> String { "\(ReferenceSection.errors.file)#\(FactID.error(name))" }
    /// Where an event stands. The anchor is that of its payload, where it carries one.
    static func event(_ name: String) -> String { "\(ReferenceSection.events.file)#\(FactID.payload(event: name))" }
    /// Where it stands what an event was seen to carry.
    static func payload(_ event: String) -> String { "\(ReferenceSection.events.file)#\(payloadAnchor(event))" }
    /// The anchor of what an event was seen to carry.
    static func payloadAnchor(_ event: String) -> String { "run.\(event)" }
    /// Where a constant stands.
    static func constant(_ name: String) -> String { "\(ReferenceSection.limits.file)#\(FactID.constant(name))" }
    /// Whether a link to the place from another page is set as code by the style, and needs no element for it. Most names
    /// that texts mention are those of methods, errors, events and figures.
    static func isStyledAsCode(_ place: String) -> Bool {
        if place.utf8.starts(with: "methods/".utf8) { return !place.utf8.contains(UInt8(ascii: "#")) }
        return styledAsCode.contains { place.utf8.starts(with: $0.utf8) }
    }
    private static let styledAsCode = [
        "\(ReferenceSection.errors.file)#errors.", "\(ReferenceSection.events.file)#events.",
        "\(ReferenceSection.limits.file)#constants.",
    ]
    /// Where a gate stands.
    static func gate(_ name: String) -> String {
        "\(ReferenceSection.editions.file)#\(BehaviourOwner.gate(name).rawValue)"
    }
    /// Where a control stands.
    static func control(_ name: String) -> String { "\(ReferenceSection.controls.file)#\(name)" }
    /// Where a procedure stands.
    static func procedure(_ name: String) -> String {
        "\(ReferenceSection.behaviour.file)#\(procedureAnchor(name))"
    }
    /// The anchor of a procedure.
    static func procedureAnchor(_ name: String) -> String { "procedure.\(name)" }
    /// Where an edition stands.
    static func edition(_ name: String) -> String { "\(ReferenceSection.editions.file)#\(anchor(ofEdition: name))" }
    /// Where a document stands.
    static func document(_ id: String) -> String { "\(ReferenceSection.sources.file)#\(anchor(ofDocument: id))" }
    /// Where a dispute stands.
    static func dispute(_ name: String) -> String {
        "\(ReferenceSection.contradictions.file)#\(anchor(ofDispute: name))"
    }
    /// The anchor of an edition.
    static func anchor(ofEdition name: String) -> String { "edition.\(unbroken(name))" }
    /// The anchor of a document.
    static func anchor(ofDocument id: String) -> String { "document.\(unbroken(id))" }
    /// The anchor of a dispute.
    static func anchor(ofDispute name: String) -> String { "dispute.\(unbroken(name))" }

    /// A name without blanks, which no anchor may have.
    private static func unbroken(_ name: String) -> String {
        name.unicodeScalars.contains(where: \.properties.isWhitespace)
            ? name.split(whereSeparator: \.isWhitespace).joined(separator: "%20") : name
    }

    /// Where a fact stands: each is an anchor of its own.
    func fact(_ fact: Fact) -> String { "\(page(of: fact.holder))#\(fact.id)" }

    private func page(of holder: FactHolder) -> String {
        switch holder {
        case .method(let name): methods[name] ?? "index.html"
        case .control: ReferenceSection.controls.file
        case .gate: ReferenceSection.editions.file
        case .type(let name) where internalTypes.contains(name): ReferenceSection.behaviour.file
        case .type: ReferenceSection.types.file
        case .error: ReferenceSection.errors.file
        case .event: ReferenceSection.events.file
        case .constant: ReferenceSection.limits.file
        }
    }
}
