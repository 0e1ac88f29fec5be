import SDKSpec

/// What calls do to the fields of devices: whether something or nothing is in them afterwards.
struct DeviceEffects {
    /// What a call changes on the device that makes it, and what on others.
    private struct Changes {
        var own: [String: Bool] = [:]
        var others: [String: Bool] = [:]
    }

    private let procedures: [String: ResolvedBehaviour.Body]
    private let changes: [String: Changes]

    init(_ input: GenerationInput) {
        let procedures = input.behaviour.procedures
        self.procedures = procedures
        var changes: [String: Changes] = [:]
        for method in input.specification.methods {
            var walk = Walk(procedures: procedures)
            for overload in method.overloads {
                walk.visit(input.behaviour.overloads[overload.id]?.statements ?? [], own: [])
            }
            changes[method.name.value] = walk.changes
        }
        self.changes = changes
    }

    /// What a call of a method leaves in the fields of the device that makes it, or of another one.
    func changes(by method: MethodDeclaration, elsewhere: Bool) -> [String: Bool] {
        let changes = changes[method.name.value]
        return (elsewhere ? changes?.others : changes?.own) ?? [:]
    }

    private struct Walk {
        let procedures: [String: ResolvedBehaviour.Body]
        var changes = Changes()
        private var performing: Set<String> = []

        init(procedures: [String: ResolvedBehaviour.Body]) {
            self.procedures = procedures
        }

        /// - Parameter own: The names that stand for the device that calls.
        mutating func visit(_ statements: [TypedStatement], own: Set<String>) {
            for statement in statements {
                switch statement.kind {
                case .set(let place, let value): note(place, isSomething: !value.isNothing, own)
                case .perform(let name, let arguments): perform(name, arguments, own)
                case .fail, .failUnlessPresent, .notModelled, .bind, .bindOrFail, .ensure, .add, .remove, .when,
                    .whenPresent, .forEach, .emit, .after, .giveBack:
                    visit(statement.children, own: own)
                }
            }
        }

        private mutating func note(_ place: TypedExpression, isSomething: Bool, _ own: Set<String>) {
            guard case .member(let base, let name) = place.kind else { return }
            switch base.kind {
            case .root(.device): changes.own[name] = isSomething
            case .lookup(let devices, let key) where devices.isRoot(.devices):
                if key.isThisDevice(own) {
                    changes.own[name] = isSomething
                } else {
                    changes.others[name] = isSomething
                }
            default: break
            }
        }

        private mutating func perform(
            _ name: String,
            _ arguments: [(label: String, value: TypedExpression)],
            _ own: Set<String>
        ) {
            guard let body = procedures[name], performing.insert(name).inserted else { return }
            defer { performing.remove(name) }
            visit(body.statements, own: Set(arguments.filter { $0.value.isThisDevice(own) }.map(\.label)))
        }
    }
}

extension TypedExpression {
    /// Whether it is the id of the device that calls.
    fileprivate func isThisDevice(_ own: Set<String>) -> Bool {
        switch kind {
        case .root(.thisDevice): true
        case .variable(let name): own.contains(name)
        default: false
        }
    }
}
