import SDKSpec

// Parameters of methods and fields of records.
extension ElementTree {
    /// A parameter of a method, or a field of a record.
    func fieldElement(_ field: Field, _ kind: SpecElement.Kind, owner: String) -> SpecElement {
        let name = field.name.value
        let aspects = Self.aspects([
            (.words, .text(field.summary)),
            (.sources, fieldSources(field)),
            (.type, .text(field.type.value.unwrapped.description)),
            (.absence, kind == .field && field.type.value.isOptional ? .text("may be absent") : nil),
            (.requirement, .requirement(field.requirement)),
            (.fallback, fallbackText(field, of: owner)),
            (.manner, field.label.map { .text("label \($0.value)") }),
            (.make, (field.tagField ?? field.event).map { .text($0.value) }),
            (.edition, edition(field.edition)),
            (.order, field.limits.endAlike ? nil : .lines(field.limits.map { $0.name ?? "" })),
            (.vendorNames, bySurface(field.surfaceNames)),
            (.since, bySurface(field.since)),
        ])
        let limits = field.limits.map { limit in
            SpecElement(
                .limit,
                limit.name ?? "",
                key: field.limits.count == 1 ? "" : limit.name,
                id: FactID.limit(owner: owner, field: name, name: limit.name).rawValue,
                at: limit.location,
                Self.aspects([
                    (.bounds, .bounds(PassedValues(limit))),
                    // Several are told apart by their names.
                    (.words, field.limits.count == 1 ? limit.name.map { .text($0) } : nil),
                    (.excess, .text(limit.excess.rawValue)),
                    (.error, limit.excess == .reject ? error(of: limit) : nil),
                    (.sources, sources(limit.provenance)),
                ])
            )
        }
        return SpecElement(kind, name, id: "\(owner).\(name)", at: field.name.location, aspects, children: limits)
    }
}

extension ElementTree {
    /// The value taken where none is given; where an empty one counts as none, that is said.
    private func fallbackText(_ field: Field, of owner: String) -> AspectValue? {
        let value = field.defaultValue.map { defaultText($0.value, of: field, in: owner) }
        guard !field.isRequired, field.emptyIsMissing else { return value.map { .text($0) } }
        return .text("\(value ?? "none"), for an empty value too")
    }

    /// The error beyond a limit: its own, or the one that the product has for arguments.
    private func error(of limit: Limit) -> AspectValue {
        limit.error.map { .error($0.value) } ?? .error(specification.product.argumentError.value, isOfProduct: true)
    }

    /// Why a field is believed, and whether the page says something else of its being required.
    private func fieldSources(_ field: Field) -> AspectValue? {
        let flag = field.pageRequired.map { $0 ? "the page requires it" : "the page doesn't require it" }
        let words = [sources(field.provenance)?.text, flag].compactMap(\.self)
        return words.isEmpty ? nil : .text(words.joined(separator: ", "))
    }
}

extension [Limit] {
    /// Whether it is all the same which of several is looked at first.
    fileprivate var endAlike: Bool { Set(map { "\($0.excess) \($0.error?.value ?? "")" }).count < 2 }
}

extension Field {
    fileprivate var requirement: Requirement {
        isRequired ? emptyIsMissing ? .requiredAndNotEmpty : .required : .optional
    }
}
