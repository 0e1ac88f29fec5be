/// The places where behaviour looks at who calls: the stores, the ids and the audiences that are the caller's.
struct CallerUse {
    /// What of the caller is looked at.
    enum Subject: Sendable {
        case user
        case device
    }

    /// A place.
    struct Place {
        let subject: Subject
        /// The word of the language that stands there.
        let word: String
        let location: SourceLocation
    }

    private(set) var places: [Place] = []

    /// Looks through bodies, and through the procedures that they perform.
    init(in bodies: [ResolvedBehaviour.Body], _ behaviour: ResolvedBehaviour) {
        let procedures = behaviour.procedures(reachedFrom: bodies.flatMap(\.performed))
        for body in bodies + procedures.map(\.body) { look(at: body) }
    }

    private mutating func look(at body: ResolvedBehaviour.Body) {
        var places: [Place] = []
        body.statements.walk { statement in
            if case .emit(_, let audience, _) = statement.kind, let (subject, word) = audience.caller {
                places.append(Place(subject: subject, word: word, location: statement.location))
            }
            statement.walkExpressions { part in
                guard case .root(let root) = part.kind, let subject = root.caller else { return }
                places.append(Place(subject: subject, word: root.rawValue, location: part.location))
            }
        }
        self.places += places
    }
}

extension StateRoot {
    /// What of the caller it stands for; nil for what is the same whoever calls.
    fileprivate var caller: CallerUse.Subject? {
        switch self {
        case .me, .myself: .user
        case .device, .thisDevice: .device
        case .world, .users, .devices: nil
        }
    }
}

extension TypedAudience {
    /// What of the caller it is named after, and the word; nil where it names somebody itself.
    fileprivate var caller: (subject: CallerUse.Subject, word: String)? {
        switch self {
        case .me: (.user, "me")
        case .thisDevice: (.device, "thisDevice")
        case .myOtherDevices: (.device, "myOtherDevices")
        case .user, .users, .device: nil
        }
    }
}
