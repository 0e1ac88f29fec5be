import SDKSpec

extension ElementTree {
    func declarations() -> [SpecElement] {
        specification.types.map(typeElement) + specification.errors.map(errorElement)
            + specification.events.map(eventElement)
            + specification.constants.map(constantElement) + specification.gates.map(gateElement)
            + specification.procedures.map(procedureElement) + StateDeclaration.Part.allCases.flatMap(stores)
    }

    private func typeElement(_ type: TypeDeclaration) -> SpecElement {
        let name = type.name.value
        let children: [SpecElement]
        let make: String
        var order: [String]?
        switch type.shape {
        case .identifier(let forms):
            make = "an identifier"
            children = forms.map { formElement($0, of: name) }
        case .enumeration(let raw, let values):
            make = "an enumeration of \(raw)"
            order = values.map(\.name.value)
            children = values.map { valueElement($0, of: name) }
        case .record(let fields):
            make = "a record"
            order = fields.map(\.name.value)
            children = fields.map { fieldElement($0, .field, owner: name) }
        case .union(let tag, let cases):
            let place = type.tagMember.map { ", inside in `\($0.value)`" } ?? ""
            make = "a union told apart by \(tag.value)\(place)"
            children = cases.map { caseElement($0, of: name) }
        }
        return SpecElement(
            .type,
            name,
            id: name,
            at: type.name.location,
            Self.aspects([
                (.make, .text(make)), (.order, order.map { .lines($0) }),
                (.manner, type.isPublic ? nil : .text("internal")), (.words, .text(type.summary)),
                (.demands, demands(of: type)), (.sources, sources(type.provenance)),
            ]),
            children: children + failures(of: .type(name))
        )
    }

    private func formElement(_ form: IdentifierForm, of type: String) -> SpecElement {
        let part = form.partType.map { "${\($0.value)}" } ?? ""
        let name = form.name.value
        return SpecElement(
            .form,
            name,
            id: "\(type).\(name)",
            at: form.name.location,
            Self.aspects([(.wire, .text(form.prefix + part)), (.manner, form.part.map { .text($0) })])
        )
    }

    private func caseElement(_ one: UnionCase, of type: String) -> SpecElement {
        let name = one.name.value
        let aspects: [Aspect: AspectValue] = [
            .type: .text(one.payload.value.description), .make: .text(one.tagValue.value),
        ]
        return SpecElement(.unionCase, name, id: "\(type).\(name)", at: one.name.location, aspects)
    }

    private func valueElement(_ value: EnumerationValue, of type: String) -> SpecElement {
        SpecElement(
            .value,
            value.name.value,
            id: FactID.value(type: type, value: value.name.value).rawValue,
            at: value.name.location,
            Self.aspects([
                (.wire, .text(value.wire)), (.vendorNames, value.constant.map { .text($0) }),
                (.words, .text(value.summary)),
                (.since, bySurface(value.since)), (.sources, sources(value.provenance)),
            ])
        )
    }

    private func errorElement(_ error: ErrorDeclaration) -> SpecElement {
        SpecElement(
            .error,
            error.name.value,
            id: FactID.error(error.name.value).rawValue,
            at: error.name.location,
            Self.aspects([
                (.code, error.code.map { .text("\($0)") }), (.retry, error.isRetryable ? .text("it may") : nil),
                (.vendorNames, bySurface(error.constants)),
                (.words, .text([error.summary, error.remedy].compactMap(\.self).joined(separator: " "))),
                (.sources, sources(error.provenance)),
            ])
        )
    }

    private func eventElement(_ event: EventDeclaration) -> SpecElement {
        SpecElement(
            .event,
            event.name.value,
            id: "events.\(event.name.value)",
            at: event.name.location,
            Self.aspects([
                (.wire, .text(event.wire)), (.type, .text(event.payload.value.description)),
                (.behaviour, carried(by: event)),
                (.vendorNames, bySurface(event.surfaceNames)), (.words, .text(event.summary)),
                (.sources, sources(event.provenance)),
            ])
        )
    }

    private func constantElement(_ constant: ConstantDeclaration) -> SpecElement {
        SpecElement(
            .constant,
            constant.name.value,
            id: FactID.constant(constant.name.value).rawValue,
            at: constant.name.location,
            Self.aspects([
                (.figure, .text(String("\(figureText(constant)) \(constant.unit)".trimmed))),
                (.type, .text(constant.type.description)),
                (.configurable, constant.isConfigurable ? .text("yes") : nil),
                (.words, .text(constant.summary)), (.sources, sources(constant.provenance)),
            ])
        )
    }

    private func gateElement(_ gate: GateDeclaration) -> SpecElement {
        let name = gate.name.value
        let aspects = Self.aspects([
            (.behaviour, behaviour(of: gate)), (.words, .text(gate.summary)),
            (.guarded, gate.guarded.map { .text($0.rawValue) }),
            (.sources, sources(gate.provenance)),
        ])
        let owner = BehaviourOwner.gate(name)
        return SpecElement(
            .gate,
            name,
            id: owner.rawValue,
            at: gate.name.location,
            aspects,
            children: failures(of: owner)
        )
    }

    private func procedureElement(_ procedure: ProcedureDeclaration) -> SpecElement {
        let aspects = Self.aspects([
            (.behaviour, behaviour(of: procedure)), (.words, .text(procedure.summary)),
            (.sources, sources(procedure.provenance)),
        ])
        let name = procedure.name.value
        return SpecElement(.procedure, name, id: name, at: procedure.name.location, aspects)
    }

    private func stores(_ part: StateDeclaration.Part) -> [SpecElement] {
        let record = StateDeclaration.recordName(part)
        return specification.state.fields(of: part).map { field in
            SpecElement(
                .store,
                "\(part.rawValue).\(field.name.value)",
                id: "\(part.rawValue).\(field.name.value)",
                at: field.name.location,
                Self.aspects([
                    (.type, .text(field.type.value.description)), (.words, .text(field.summary)),
                    (.fallback, field.defaultValue.map { .text(defaultText($0.value, of: field, in: record)) }),
                    (.behaviour, .lines(field.cutsOff ? ["the device can't be reached while it is true"] : [])),
                ])
            )
        }
    }
}
