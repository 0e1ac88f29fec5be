/// A control looks at nobody but whom it acts for.
struct ControlUnsuited: Rule {
    static let summary =
        "A control sees the caller's stores only where it acts for one: a user's with `of: user`, a device's with `of: device`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for control in context.specification.controls {
            let behaviour = context.behaviour
            let bodies = [behaviour.checks, behaviour.overloads].compactMap { $0[control.shape.id] }
            let places = CallerUse(in: bodies, behaviour).places
            guard let place = places.first(where: { !control.actor.has($0.subject) }) else { continue }
            diagnostics.add(
                finding(
                    "`\(control.name.value)` acts for \(control.actor.words), and looks at `\(place.word)`",
                    at: control.name.location,
                    notes: [Diagnostic.Note("here", at: place.location)],
                    help: place.subject.help
                )
            )
        }
    }
}

extension ControlDeclaration.Actor {
    /// Whether there is such a thing of whom it acts for.
    fileprivate func has(_ subject: CallerUse.Subject) -> Bool {
        switch (self, subject) {
        case (.device, _), (.user, .user): true
        case (.user, .device), (.world, _): false
        }
    }

    fileprivate var words: String {
        switch self {
        case .world: "nobody"
        case .device: "a device"
        case .user: "a user"
        }
    }
}

extension CallerUse.Subject {
    fileprivate var help: String {
        switch self {
        case .user: "let it act for a user with `of: user`, or name whose it is, as in `users[userID]`"
        case .device: "let it act for a device with `of: device`, or name whose it is, as in `devices[id]`"
        }
    }
}
