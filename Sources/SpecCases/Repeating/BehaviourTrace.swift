import SDKSpec

/// What can happen in a body, its procedures' bodies included: what makes the call fail, what it changes, and under
/// which conditions.
struct BehaviourTrace {
    /// Something that decides whether a statement is reached.
    struct Condition {
        enum Kind {
            /// A truth value.
            case truth(TypedExpression, is: Bool)
            /// Whether a value is there.
            case presence(TypedExpression, is: Bool)
            /// Whether a variable is there.
            case given(variable: String, is: Bool)
            /// That there is an item in a list.
            case item(of: TypedExpression)
            /// Something that isn't worked out.
            case unknown
        }

        let kind: Kind
        let frame: BehaviourFrame
    }

    /// A change of a store.
    struct Change {
        enum Kind {
            case set(TypedExpression)
            case ensure
            case add(TypedExpression)
            case remove(TypedExpression)
        }

        let kind: Kind
        /// The place; nil where it isn't known, such as that of a `let`.
        let place: StorePlace?
        /// The key of the entry that is changed, where the place is one.
        var key: TypedExpression?
        let conditions: [Condition]
        let frame: BehaviourFrame
        /// For how many seconds at least it is put off; nil for what is done at once.
        let delay: Int?
    }

    /// What makes the call fail: all conditions of one of them.
    var failures: [[Condition]] = []
    /// The changes, in the order of the text.
    var changes: [Change] = []
    /// Whether something is put off.
    var isDelayed = false
    /// For how long what is followed just now is put off.
    var delay: Int?
    /// After how many seconds at least something is done again that puts itself off; nil where nothing does. What isn't
    /// known before a call is made may be a second.
    var period: Int?

    let behaviour: ResolvedBehaviour
    /// How many statements are still followed: what is longer may fail.
    var budget = 10_000
    /// The procedures that are being followed, and how often each.
    var performing = Performing()
    /// For how long each of them was put off when it was begun.
    var begun: [(procedure: String, delay: Int)] = []

    /// Traces the body of an overload, and the checks of its arguments before it.
    init(_ overload: Overload, _ behaviour: ResolvedBehaviour) {
        self.behaviour = behaviour
        let frame = BehaviourFrame(overload)
        for body in [behaviour.checks[overload.id], behaviour.overloads[overload.id]].compactMap(\.self) {
            follow(body.statements, frame, [])
        }
    }

    /// Traces what remains of a failed call.
    init(failed overload: Overload, _ behaviour: ResolvedBehaviour) {
        self.behaviour = behaviour
        guard let body = behaviour.failed[overload.id] else { return }
        follow(body.statements, BehaviourFrame(overload), [])
    }

    /// Traces the body of a gate.
    init(gate: String, _ behaviour: ResolvedBehaviour) {
        self.behaviour = behaviour
        guard let body = behaviour.gates[gate] else { return }
        follow(body.statements, .empty, [])
    }
}

extension BehaviourTrace {
    /// The changes, and one of anything where the body is too long to be followed.
    var allChanges: [Change] {
        guard budget <= 0 else { return changes }
        let unknown = Condition(kind: .unknown, frame: .empty)
        return changes
            + [Change(kind: .ensure, place: nil, key: nil, conditions: [unknown], frame: unknown.frame, delay: nil)]
    }
}
