import SDKSpec

/// The model as JSON, for tools that aren't written in Swift: what the spec declares, and every fact with the cases that
/// pin it. How the vendor's pages are read (layouts and reviewed differences) isn't part of it.
///
/// Members stand in the order of the spec, what the spec doesn't say is `null`, and a list stays when it is empty: whoever
/// reads it finds the same members everywhere. Where a step or an example says that there is no value, that is an object,
/// `{"$word": "none"}`.
public enum ModelExport {
    /// The model of a spec.
    ///
    /// - Parameters:
    ///   - checked: The spec.
    ///   - coverage: For each fact's id the ids of the conformance cases that cover it.
    public static func json(of checked: CheckedSpecification, coverage: [FactID: [String]]) -> OrderedJSON {
        let specification = checked.specification
        return .object([
            ("product", product(specification.product)),
            ("documents", .array(specification.sources.map(document))),
            ("topics", .array(specification.methodsByTopic.map(topic))),
            ("state", state(specification.state)),
            ("methods", .array(specification.methods.flatMap { methods($0, checked.behaviour) })),
            ("controls", .array(specification.controls.map(control))),
            ("gates", .array(specification.gates.map(gate))),
            ("procedures", .array(specification.procedures.map(procedure))),
            ("types", .array(specification.types.map(type))),
            ("errors", .array(specification.errors.map(error))),
            ("events", .array(specification.events.map(event))),
            ("constants", .array(specification.constants.map(constant))),
            ("fixtures", .array(specification.fixtures.map(StoryExport.json))),
            ("scenarios", .array(specification.scenarios.map(StoryExport.json))),
            ("disputes", .array(specification.disputes.map(dispute))),
            ("facts", .array(checked.facts.map { fact($0, coveredBy: coverage[$0.id] ?? []) })),
        ])
    }

    private static func product(_ product: Product) -> OrderedJSON {
        .object([
            ("name", .string(product.name.value)),
            ("title", .string(product.title)),
            ("version", .string(product.version)),
            ("summary", .string(product.summary)),
            ("editions", .array(product.editions.map { .string($0.name) })),
            ("editionError", .text(product.editionError?.value)),
            ("surfaces", .array(product.surfaces.map { .string($0.name) })),
            ("userType", .string(product.userType.value)),
            ("argumentError", .string(product.argumentError.value)),
        ])
    }

    private static func document(_ document: SourceDocument) -> OrderedJSON {
        .object([
            ("id", .string(document.id.value)), ("title", .string(document.title)),
            ("kind", .string(document.kind.rawValue)), ("url", .text(document.url)),
            ("twin", .text(document.twin?.value)),
        ])
    }

    private static func topic(_ topic: Specification.Topic) -> OrderedJSON {
        .object([
            ("title", .string(topic.title)), ("summary", .string(topic.summary)),
            ("methods", .array(topic.methods.map { .string($0.name.value) })),
        ])
    }

    private static func state(_ state: StateDeclaration) -> OrderedJSON {
        .object(
            StateDeclaration.Part.allCases.map { part in
                (part.rawValue, .array(state.fields(of: part).map(field)))
            }
        )
    }

    /// A method's overloads: each is an entry of its own, under the vendor's name. A listener counts as modelled: what it
    /// does is delivered as streams of events.
    private static func methods(_ method: MethodDeclaration, _ behaviour: ResolvedBehaviour) -> [OrderedJSON] {
        method.shapes.map { overload in
            .object([
                ("name", .string(method.name.value)),
                ("id", .string(overload.id)),
                ("topic", .string(method.topic)),
                ("summary", .string(method.summary)),
                ("notes", .array(method.notes.map { .string($0.value) })),
                ("mock", .array(method.mockNotes.map { .string($0.value) })),
                ("surfaces", texts(method.surfaceNames)),
                ("since", texts(method.since)),
                ("kind", .string(method.kind.rawValue)),
                ("gates", .array(method.gates.map { .string($0.value) })),
                ("edition", .text(method.edition?.value)),
                ("rate", method.rate.map(rate) ?? .null),
                ("quota", method.quota.map(quota) ?? .null),
                ("deprecated", .text(method.deprecated)),
                ("modelled", .bool(overload.behaviour != nil || method.kind == .listener)),
                ("deliveredAs", .text(method.kind == .listener ? "event streams" : nil)),
                ("notModelled", .array((behaviour.overloads[overload.id]?.notModelled ?? []).map { .string($0) })),
                ("parameters", .array(overload.allParameters.map(field))),
                ("atLeastOne", groups(overload.atLeastOne)),
                ("notTogether", groups(overload.notTogether)),
                ("returns", .string(overload.returns.value.description)),
                ("checks", StatementExport.json(overload.checks)),
                ("behaviour", overload.behaviour.map(StatementExport.json) ?? .null),
                ("whenFailed", StatementExport.json(overload.whenFailed)),
                ("paging", overload.paging.map(paging) ?? .null),
                ("example", overload.example.map(StoryExport.json) ?? .null),
            ])
        }
    }

    private static func rate(_ rate: Rate) -> OrderedJSON {
        .object([
            ("calls", .integer(rate.calls)), ("seconds", .integer(rate.seconds)),
            ("scope", .string(rate.scope.rawValue)), ("error", .string(rate.error.value)),
            ("methods", .array(rate.methods.map { .string($0) })),
        ])
    }

    private static func quota(_ quota: Quota) -> OrderedJSON {
        .object([
            ("counts", ExpressionExport.json(quota.counts.value)), ("noun", .text(quota.noun)),
            ("adds", ExpressionExport.json(quota.adds?.value)),
            ("max", .object(quota.maximum.map { ($0.edition, .integer($0.count)) })),
            ("constant", .text(quota.constant?.value)), ("error", .string(quota.error.value)),
            ("freedBy", .text(quota.freedBy?.value)), ("fill", StoryExport.json(quota.fill)),
        ])
    }

    private static func groups(_ groups: [Located<[String]>]) -> OrderedJSON {
        .array(groups.map { .array($0.value.map { .string($0) }) })
    }

    private static func control(_ control: ControlDeclaration) -> OrderedJSON {
        let (method, shape) = (control.method, control.shape)
        return .object([
            ("name", .string(method.name.value)), ("of", .string(control.actor.rawValue)),
            ("summary", .string(method.summary)),
            ("notes", .array(method.notes.map { .string($0.value) })),
            ("mock", .array(method.mockNotes.map { .string($0.value) })),
            ("parameters", .array(shape.parameters.map(field))),
            ("returns", .string(shape.returns.value.description)),
            ("checks", StatementExport.json(shape.checks)),
            ("behaviour", shape.behaviour.map(StatementExport.json) ?? .null),
        ])
    }

    private static func gate(_ gate: GateDeclaration) -> OrderedJSON {
        .object([
            ("name", .string(gate.name.value)), ("summary", .string(gate.summary)),
            ("guards", .text(gate.guarded?.rawValue)),
            ("behaviour", StatementExport.json(gate.behaviour)),
        ])
    }

    private static func procedure(_ procedure: ProcedureDeclaration) -> OrderedJSON {
        .object([
            ("name", .string(procedure.name.value)), ("summary", .string(procedure.summary)),
            ("parameters", .array(procedure.parameters.map(field))),
            ("returns", .string(procedure.returns.value.description)),
            ("behaviour", StatementExport.json(procedure.behaviour)),
        ])
    }

    private static func paging(_ paging: Paging) -> OrderedJSON {
        .object([
            ("as", .string(paging.name.value)),
            ("items", .string(paging.items.value)),
            ("next", .object(paging.cursors.map { ($0.parameter.value, .string($0.field.value)) })),
            ("page", .text(paging.counts.first { $0.unit == .pages }?.parameter.value)),
            ("offset", .text(paging.counts.first { $0.unit == .items }?.parameter.value)),
            ("total", .text(paging.total?.value)),
            ("last", .text(paging.last?.value)), ("more", .text(paging.more?.value)), ("end", .text(paging.end?.value)),
        ])
    }

    private static func error(_ error: ErrorDeclaration) -> OrderedJSON {
        .object([
            ("name", .string(error.name.value)), ("code", number(error.code)), ("summary", .string(error.summary)),
            ("constants", texts(error.constants)), ("retry", .bool(error.isRetryable)),
            ("remedy", error.remedy.map(OrderedJSON.string) ?? .null),
        ])
    }

    private static func event(_ event: EventDeclaration) -> OrderedJSON {
        .object([
            ("name", .string(event.name.value)), ("wire", .string(event.wire)), ("summary", .string(event.summary)),
            ("payload", .string(event.payload.value.description)),
            ("carries", ExpressionExport.json(event.carries?.value)), ("surfaces", texts(event.surfaceNames)),
        ])
    }

    private static func constant(_ constant: ConstantDeclaration) -> OrderedJSON {
        .object([
            ("name", .string(constant.name.value)), ("summary", .string(constant.summary)),
            ("type", .string(constant.type.description)), ("value", ExpressionExport.json(constant.value.value)),
            ("unit", .string(constant.unit)), ("configurable", .bool(constant.isConfigurable)),
        ])
    }

    private static func dispute(_ dispute: Dispute) -> OrderedJSON {
        .object([
            ("name", .string(dispute.name.value)), ("matter", .string(dispute.matter)),
            ("facts", .array(dispute.facts.map { .string($0.value.rawValue) })),
            (
                "sides",
                .array(
                    dispute.sides.map { side in
                        .object([
                            ("source", .string(side.citation.description)), ("statement", .string(side.statement)),
                        ])
                    }
                )
            ),
            ("follows", .string(dispute.follows.value)), ("reason", .string(dispute.reason)),
        ])
    }

    private static func fact(_ fact: Fact, coveredBy cases: [String]) -> OrderedJSON {
        .object([
            ("id", .string(fact.id.rawValue)), ("kind", .string(fact.kind.rawValue)), ("value", .string(fact.value)),
            ("unit", .text(fact.unit)),
            ("source", .array((fact.provenance?.citations ?? []).map { .string($0.description) })),
            ("inferred", .text(fact.provenance?.inferred)), ("status", .string(fact.status.rawValue)),
            ("testable", .bool(fact.isTestable)), ("coveredBy", .array(cases.map { .string($0) })),
        ])
    }
}

// The small parts.
extension ModelExport {
    static func number(_ number: Int?) -> OrderedJSON { number.map { .integer($0) } ?? .null }

    static func texts(_ texts: SurfaceTexts) -> OrderedJSON {
        .object(texts.sortedByName.map { ($0.surface, .string($0.text)) })
    }
}
