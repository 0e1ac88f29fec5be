import SDKSpec

extension ElementTree {
    func methods() -> [SpecElement] { specification.methods.map(methodElement) }

    /// Controls, with what they are given and what comes of them.
    func controls() -> [SpecElement] {
        specification.controls.map { control in
            let (method, shape) = (control.method, control.shape)
            let notes = method.notes.map(\.value) + method.mockNotes.map(\.value)
            let aspects = Self.aspects([
                (.words, .text(([method.summary] + notes).joined(separator: "\n"))),
                (.sources, sources(method.provenance)),
                (.manner, .text("of \(control.actor.rawValue)")),
                (.order, .lines(shape.allParameters.map(\.name.value))),
                (.type, .text(shape.returns.value.description)),
                (.behaviour, behaviour(of: shape)),
            ])
            let name = control.name
            let parameters = shape.allParameters.map { fieldElement($0, .parameter, owner: shape.id) }
            let children = parameters + failures(of: shape) + effects(of: shape)
            return SpecElement(.control, name.value, id: name.value, at: name.location, aspects, children: children)
        }
    }

    private func methodElement(_ method: MethodDeclaration) -> SpecElement {
        let name = method.name.value
        let needs = needs(of: method)
        let notes =
            method.notes.map { [$0.value, sources($0.provenance)?.text].compactMap(\.self).joined(separator: " ") }
            + method.mockNotes.map(\.value)
        let aspects = Self.aspects([
            (.words, .text(([method.topic, method.summary] + notes).joined(separator: "\n"))),
            (.sources, sources(method.provenance)),
            (.vendorNames, bySurface(method.surfaceNames)),
            (.since, bySurface(method.since)),
            (.manner, .text(method.kind.rawValue)),
            (.edition, edition(method.edition)),
            (.order, needs.isEmpty ? nil : .lines(needs.map(\.name))),
            (.deprecation, method.deprecated.map { .text($0) }),
        ])
        let capacities = [
            method.quota.map { quotaElement($0, of: method) }, method.rate.map { rateElement($0, of: method) },
        ]
        return SpecElement(
            .method,
            name,
            id: name,
            at: method.name.location,
            aspects,
            children: needs + capacities.compactMap(\.self) + method.shapes.map { shapeElement($0, of: method) }
        )
    }

    /// The gates that a method has to pass, those behind which it stands without naming them included.
    private func needs(of method: MethodDeclaration) -> [SpecElement] {
        func need(_ gate: String, at location: SourceLocation, _ aspects: [Aspect: AspectValue] = [:]) -> SpecElement {
            let id = FactID.gate(method: method.name.value, gate: gate).rawValue
            return SpecElement(.need, gate, id: id, at: location, aspects)
        }
        return method.gates.map { need($0.value, at: $0.location) }
            + specification.guards(of: method).map { gate in
                let guarded = gate.guarded.map { AspectValue.text($0.rawValue) }
                return need(gate.name.value, at: gate.name.location, Self.aspects([(.guarded, guarded)]))
            }
    }

    private func quotaElement(_ quota: Quota, of method: MethodDeclaration) -> SpecElement {
        let maximum = quota.maximum.reduce(into: [:]) { $0[$1.edition] = $1.count }
        return SpecElement(
            .quota,
            "",
            id: FactID.quota(method: method.name.value).rawValue,
            at: quota.location,
            Self.aspects([
                (.capacity, quota.constant == nil ? .capacity(maximum, text: quota.valueText) : nil),
                (.counted, counted(by: quota, of: method.shapes.first?.id ?? method.name.value)),
                (.figure, quota.constant.map { .text($0.value) }),
                (.error, .text(quota.error.value)),
                (.words, .text([quota.freedBy?.value ?? "", quota.noun ?? ""].joined(separator: "\n"))),
                (.story, .lines(quota.fill.map { "\($0.name.value): \($0.value.location.spelling)" })),
                (.sources, sources(quota.provenance)),
            ])
        )
    }

    private func rateElement(_ rate: Rate, of method: MethodDeclaration) -> SpecElement {
        let partners = rate.partners(of: method.name.value).sorted()
        return SpecElement(
            .rate,
            "",
            id: FactID.rate(method: method.name.value).rawValue,
            at: method.sharedRate?.location ?? rate.location,
            Self.aspects([
                (.allowance, .allowance(calls: rate.calls, seconds: rate.seconds, text: rate.words)),
                (.counted, .calls(per: rate.scope, with: partners)),
                (.error, .text(rate.error.value)),
                (.sources, ownSources(rate.provenance)),
            ])
        )
    }

    private func shapeElement(_ shape: Overload, of method: MethodDeclaration) -> SpecElement {
        let names = shape.allParameters.map(\.name.value)
        let aspects = Self.aspects([
            (.words, .text([shape.summary, shape.returnsSummary].joined(separator: "\n"))),
            (.manner, .text(shape.passing.rawValue)),
            (.paging, shape.paging.map { .text($0.words) }),
            (.order, .lines(names)),
            (.type, .text(shape.returns.value.description)),
            (.behaviour, behaviour(of: shape)),
            (.story, shape.example.map { .text($0.location.spelling) }),
        ])
        let combinations = [("atLeastOne", shape.atLeastOne), ("notTogether", shape.notTogether)]
            .flatMap { word, groups in
                groups.map { group in
                    let name = "\(word) \(group.value.joined(separator: ", "))"
                    let key = "\(word) \(group.value.sorted().joined(separator: ", "))"
                    return SpecElement(.combination, name, key: key, id: "\(shape.id).\(word)", at: group.location)
                }
            }
        let parameters = shape.allParameters.map { fieldElement($0, .parameter, owner: shape.id) }
        return SpecElement(
            .shape,
            shape.name?.value ?? "",
            id: shape.id,
            at: shape.location,
            aspects,
            children: parameters + combinations + failures(of: shape) + effects(of: shape) + remains(of: shape)
        )
    }

    private func failures(of shape: Overload) -> [SpecElement] {
        let early = Set(checked.behaviour.checks[shape.id]?.statements.placesOfFailures ?? [])
        return failures(of: .call(shape.id)) { failure in
            .text(early.contains(failure.place) ? "before edition, rate, limits and quota" : "behind all else")
        }
    }

    /// The failures of a body, each with when it comes, where that isn't always the same.
    func failures(
        of owner: BehaviourOwner,
        stage: (Failure) -> AspectValue? = { _ in nil }
    ) -> [SpecElement] {
        (checked.behaviour.failures[owner] ?? []).map { failure in
            let name = failure.fact.rawValue.dropFirst(owner.rawValue.count + 1)
            let aspects = Self.aspects([
                (.sources, ownSources(facts[failure.fact]?.provenance)), (.order, stage(failure)),
            ])
            return SpecElement(.failure, String(name), id: failure.fact.rawValue, at: failure.location, aspects)
        }
    }

    private func effects(of shape: Overload) -> [SpecElement] {
        checked.behaviour.events(of: shape.id).map { event in
            let id = FactID.event(overload: shape.id, event: event)
            let aspects = Self.aspects([(.sources, ownSources(facts[id]?.provenance))])
            return SpecElement(.effect, event, id: id.rawValue, at: shape.location, aspects)
        }
    }

    /// What remains of a failed call, as something that the call does.
    private func remains(of shape: Overload) -> [SpecElement] {
        guard shape.behaviour != nil else { return [] }
        let aspects: [Aspect: AspectValue] = [.behaviour: remains(shape)]
        return [SpecElement(.procedure, "whenFailed", id: "\(shape.id).whenFailed", at: shape.location, aspects)]
    }
}

extension [TypedStatement] {
    /// The places at which the statements fail themselves.
    fileprivate var placesOfFailures: [FailurePlace] {
        var places: [FailurePlace] = []
        walk { statement in
            switch statement.kind {
            case .fail(_, _, let place), .failUnlessPresent(_, _, let place), .letOrFail(_, _, _, let place):
                places.append(place)
            case .notModelled, .let, .set, .ensure, .add, .remove, .if, .ifPresent, .for, .emit, .perform, .after,
                .return:
                break
            }
        }
        return places
    }
}

extension Paging {
    fileprivate var words: String {
        let counts = counts.map { "`\($0.parameter.value)` that counts \($0.unit)" }
        let cursors = cursors.map { "`\($0.parameter.value)` taken from `\($0.field.value)`" } + counts
        let ends = [
            last.map { "`\($0.value)`" }, more.map { "not `\($0.value)`" }, end.map { "`\($0.value)`" },
            total.map { "`\($0.value)`" },
        ]
        let end = ends.compactMap { $0.map { " until \($0)" } }.joined()
        return "as `\(name.value)`, item by item of `\(items.value)`, with \(cursors.joined(separator: " and "))\(end)"
    }
}

extension Rate {
    fileprivate var words: String { "\(calls) calls in \(seconds) s" }
}

extension [Statement] {
    /// What the statements do, in the one form in which they are written: without comments, and without why they are
    /// believed, which is said of the facts that they are.
    var spelling: [String] { isEmpty ? [] : StatementPrinter(isAnnotated: false).lines(of: self) }
}
