/// What is kept of the caller is kept of somebody.
struct NobodyLogsIn: Rule {
    static let summary =
        "Where methods change what is kept of `me`, something sets `device.user`: what is changed of nobody is lost."

    static let asksForSoundness = true

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let behaviour = context.behaviour
        if behaviour.bodies.contains(where: { $0.statements.contains(where: \.logsIn) }) { return }
        for method in context.specification.methods {
            for overload in method.overloads {
                let statements = behaviour.overloads[overload.id]?.statements ?? []
                guard let place = statements.placeOfNobody else { continue }
                let message: Wording = "nobody is ever logged in, so that what is changed of `me` is lost"
                let help = "let a method set `device.user`, or keep it in `world`"
                return diagnostics.add(warning(message, at: place.location, help: help))
            }
        }
    }
}

extension TypedStatement {
    /// Whether it, or something within it, says who is logged in on a device.
    fileprivate var logsIn: Bool {
        if case .set(let place, let value) = kind, case .member(let base, "user") = place.kind, base.isDevice {
            if case .literal(.none) = value.kind { return false }
            return true
        }
        return children.contains(where: \.logsIn)
    }

    /// The place that it changes.
    fileprivate var changed: TypedExpression? {
        switch kind {
        case .set(let place, _), .ensure(let place, _), .add(_, let place), .remove(_, let place): place
        case .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .if, .ifPresent, .for, .emit, .perform, .after,
            .return:
            nil
        }
    }
}

extension [TypedStatement] {
    /// The first place that they change which is kept of the caller.
    fileprivate var placeOfNobody: TypedExpression? {
        for statement in self {
            if let place = statement.changed, place.isOfCaller { return place }
            if let place = statement.children.placeOfNobody { return place }
        }
        return nil
    }
}

extension TypedExpression {
    fileprivate var isDevice: Bool {
        switch kind {
        case .root(.device): true
        case .lookup(let base, _): if case .root(.devices) = base.kind { true } else { false }
        default: false  // Is no device.
        }
    }

    fileprivate var isOfCaller: Bool {
        switch kind {
        case .root(.me): true
        case .member(let base, _), .lookup(let base, _), .present(let base): base.isOfCaller
        default: false  // Is no place of the caller's.
        }
    }
}
