import SDKSpec

/// What calls do to the fields of devices: whether something or nothing is in them afterwards.
struct DeviceEffects {
    /// How a call comes to change a device.
    enum Manner: CaseIterable {
        /// The device makes it.
        case atOnce
        /// Another device makes it.
        case elsewhere
        /// The device has made it some time before.
        case later
    }

    private typealias Changes = [Manner: [String: Bool]]

    private let procedures: [String: ResolvedBehaviour.Body]
    private let changes: [String: Changes]

    init(_ input: GenerationInput) {
        let procedures = input.behaviour.procedures
        self.procedures = procedures
        var changes: [String: Changes] = [:]
        for method in input.specification.methods {
            var walk = Walk(procedures: procedures)
            for overload in method.overloads {
                walk.visit(input.behaviour.overloads[overload.id]?.statements ?? [], own: [], isLater: false)
            }
            changes[method.name.value] = walk.changes
        }
        self.changes = changes
    }

    /// What a call of a method leaves in the fields of a device.
    func changes(by method: MethodDeclaration, _ manner: Manner) -> [String: Bool] {
        changes[method.name.value]?[manner] ?? [:]
    }

    private struct Walk {
        let procedures: [String: ResolvedBehaviour.Body]
        var changes: Changes = [:]
        private var performing: Set<Performed> = []

        init(procedures: [String: ResolvedBehaviour.Body]) {
            self.procedures = procedures
        }

        /// What is performed at once may put itself off.
        private struct Performed: Hashable {
            let procedure: String
            let isLater: Bool
        }

        /// - Parameter own: The names that stand for the device that calls.
        mutating func visit(_ statements: [TypedStatement], own: Set<String>, isLater: Bool) {
            for statement in statements {
                switch statement.kind {
                case .set(let place, let value): note(place, isSomething: !value.isNothing, own, isLater)
                case .perform(let name, let arguments): perform(name, arguments, own, isLater)
                case .after(_, let body): visit(body, own: own, isLater: true)
                case .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .ensure, .add, .remove, .if,
                    .ifPresent, .for, .emit, .return:
                    visit(statement.children, own: own, isLater: isLater)
                }
            }
        }

        private mutating func note(
            _ place: TypedExpression,
            isSomething: Bool,
            _ own: Set<String>,
            _ isLater: Bool
        ) {
            guard case .member(let base, let name) = place.kind else { return }
            let isOwn: Bool
            switch base.kind {
            case .root(.device): isOwn = true
            case .lookup(let devices, let key) where devices.isRoot(.devices): isOwn = key.isThisDevice(own)
            default: return  // Is no device.
            }
            let manner: Manner = isOwn ? isLater ? .later : .atOnce : .elsewhere
            changes[manner, default: [:]][name] = isSomething
        }

        private mutating func perform(
            _ name: String,
            _ arguments: [(label: String, value: TypedExpression)],
            _ own: Set<String>,
            _ isLater: Bool
        ) {
            let performed = Performed(procedure: name, isLater: isLater)
            guard let body = procedures[name], performing.insert(performed).inserted else { return }
            defer { performing.remove(performed) }
            let names = Set(arguments.filter { $0.value.isThisDevice(own) }.map(\.label))
            visit(body.statements, own: names, isLater: isLater)
        }
    }
}

extension TypedExpression {
    /// Whether it is the id of the device that calls.
    fileprivate func isThisDevice(_ own: Set<String>) -> Bool {
        switch kind {
        case .root(.thisDevice): true
        case .variable(let name): own.contains(name)
        default: false  // May be any device's.
        }
    }
}
