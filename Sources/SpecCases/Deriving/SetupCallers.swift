import SDKSpec

/// Who may have logged in on the devices of a preparation, as far as its calls tell.
struct SetupCallers {
    /// The users of each device.
    private var users: [String: Set<String>] = [:]
    /// The devices of which it isn't known who uses them.
    private var unknown: Set<String> = []
    /// Whether it isn't known of any.
    private var areAllUnknown = false

    /// - Parameter steps: The steps of a preparation, and what each of them may change.
    init(_ steps: some Sequence<(ScenarioStep, [BehaviourTrace.Change])>) {
        for (step, changes) in steps {
            for change in changes { take(change, of: step) }
        }
    }

    /// Whether two devices may be used by the same user.
    func mayBeSame(_ device: String, _ other: String) -> Bool {
        guard device != other, !areAllUnknown, unknown.isDisjoint(with: [device, other]) else { return true }
        return !users[device, default: []].isDisjoint(with: users[other, default: []])
    }

    /// Whether one user at most has used a device.
    func hasOneUser(_ device: String) -> Bool {
        !areAllUnknown && !unknown.contains(device) && users[device, default: []].count < 2
    }

    private mutating func take(_ change: BehaviourTrace.Change, of step: ScenarioStep) {
        guard change.place?.overlaps(Self.user) ?? true else { return }
        // Who logs out is nobody else.
        if case .set(let value) = change.kind, change.place?.steps == Self.user.steps, value.isNone { return }
        guard let device = step.action.device, change.place?.owner == .device, !ExampleValue.counts(device) else {
            areAllUnknown = true
            return
        }
        if case .set(let value) = change.kind, let user = Self.text(of: value, in: change.frame, step) {
            users[device, default: []].insert(user)
        } else {
            unknown.insert(device)
        }
    }

    private static let user = StorePlace(owner: .device, steps: [.member("user")])

    /// The text that a step gives for a value of its body; nil where it isn't written out.
    private static func text(of value: TypedExpression, in frame: BehaviourFrame, _ step: ScenarioStep) -> String? {
        guard let path = frame.path(of: value), path.steps.isEmpty,
            case .scalar(let text, _)? = step.action.performed?.arguments[path.parameter]?.value,
            !ExampleValue.counts(text)
        else { return nil }
        return text
    }
}

extension TypedExpression {
    /// Whether it is `none`.
    fileprivate var isNone: Bool {
        if case .literal(.none) = kind { true } else { false }
    }
}
