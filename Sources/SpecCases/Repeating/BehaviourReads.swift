import SDKSpec

/// What an expression depends on.
struct BehaviourReads {
    /// The stores that it looks at.
    private(set) var places: [StorePlace] = []
    /// The parts of the arguments that it looks at.
    private(set) var paths: [ArgumentPath] = []
    private(set) var dependsOnTime = false
    private(set) var dependsOnEdition = false
    private(set) var drawsIDs = false
    /// Whether there is more than anybody looks at: then it may depend on everything.
    private(set) var isUnclear = false

    private let behaviour: ResolvedBehaviour
    /// How much is still looked at.
    private var budget = 10_000
    private var performing = Performing()

    init(_ expression: TypedExpression, in frame: BehaviourFrame, _ behaviour: ResolvedBehaviour) {
        self.behaviour = behaviour
        look(at: expression, in: frame)
    }

    /// What statements depend on.
    init(_ statements: [TypedStatement], in frame: BehaviourFrame, _ behaviour: ResolvedBehaviour) {
        self.behaviour = behaviour
        look(at: statements, in: frame)
    }

    private mutating func look(at expression: TypedExpression, in frame: BehaviourFrame) {
        budget -= 1
        guard budget > 0 else {
            isUnclear = true
            return
        }
        if let place = frame.place(of: expression) {
            places.append(place)
            lookAtKeys(of: expression, in: frame)
            return
        }
        if let path = frame.path(of: expression) {
            paths.append(path)
            if case .comprehension = expression.kind {} else { return }
        }
        switch expression.kind {
        case .variable(let name): look(at: frame[name])
        case .function(.now, _): dependsOnTime = true
        case .function(.edition, _): dependsOnEdition = true
        case .function(.newID, _): drawsIDs = true
        case .function(.devicesOf, let arguments):
            places.append(StorePlace(owner: .devices(nil), steps: [.member("user")]))
            for argument in arguments { look(at: argument, in: frame) }
        case .procedure(let name, let arguments): look(at: name, arguments, from: frame)
        case .comprehension(_, let variable, let list, let body):
            look(at: list, in: frame)
            look(at: body, in: frame.nested(variable, in: list))
        // Nothing but its parts reads anything.
        default: expression.visitChildren { look(at: $0, in: frame) }
        }
    }

    private mutating func look(at binding: BehaviourFrame.Binding?) {
        switch binding {
        case .argument(let path)?: paths.append(path)
        case .value(let value, let frame)?, .item(let value, let frame)?: look(at: value, in: frame)
        case nil: break
        }
    }

    /// The keys on the way to a place.
    private mutating func lookAtKeys(of place: TypedExpression, in frame: BehaviourFrame) {
        switch place.kind {
        case .member(let base, _), .orElse(let base, _), .present(let base): lookAtKeys(of: base, in: frame)
        case .lookup(let base, let key):
            look(at: key, in: frame)
            lookAtKeys(of: base, in: frame)
        case .variable(let name):
            if case .value(let value, let frame)? = frame[name] { lookAtKeys(of: value, in: frame) }
        default: break  // Starts from no entry.
        }
    }

    private mutating func look(
        at procedure: String,
        _ arguments: [(label: String, value: TypedExpression)],
        from caller: BehaviourFrame
    ) {
        guard let body = behaviour.procedures[procedure], performing.begin(procedure, arguments.count) else { return }
        defer { performing.end(procedure) }
        look(at: body.statements, in: BehaviourFrame(arguments, from: caller))
    }

    private mutating func look(at statements: [TypedStatement], in start: BehaviourFrame) {
        var frame = start
        for statement in statements {
            for expression in statement.expressions { look(at: expression, in: frame) }
            switch statement.kind {
            case .let(let name, let value), .letOrFail(let name, let value, _, _):
                frame = frame.naming(name, value)
            case .for(let variable, let list, let body):
                look(at: body, in: frame.nested(variable, in: list))
            case .if, .ifPresent, .after: look(at: statement.children, in: frame)
            case .perform(let procedure, let arguments): look(at: procedure, arguments, from: frame)
            case .fail, .failUnlessPresent, .notModelled, .set, .ensure, .add, .remove, .emit, .return: break
            }
        }
    }
}
