import SDKSpec

/// How a call takes places of its method's quota.
struct QuotaGrowth {
    /// The store that is counted.
    let place: StorePlace
    /// The one change by which a call adds to it.
    let change: BehaviourTrace.Change
    /// The list of whose items each takes a place; nil where the call takes them itself.
    let list: ArgumentPath?

    /// Why it can't be told how places are taken.
    enum Unclear: Error {
        /// What is counted is worked out from more than one store.
        case count
        /// Nothing in the body adds to what is counted, or several statements do.
        case change
    }

    init(_ base: BaseCall, _ counts: TypedExpression, _ trace: BehaviourTrace) throws(Unclear) {
        guard let place = BehaviourFrame(base.overload).place(of: Self.counted(counts)) else { throw .count }
        self.place = place
        // What is changed inside of an entry leaves as many entries.
        let changes = trace.changes.filter { change in
            guard let changed = change.place else { return true }
            return changed.overlaps(place) && changed.steps.count <= place.steps.count + 1
        }
        guard changes.count == 1, let change = changes.first, let target = change.place, target.isWithin(place) else {
            throw .change
        }
        self.change = change
        let looped = change.conditions.lazy.compactMap(Self.list).first
        list = looped ?? Self.added(by: change, to: place)
        let loops = change.conditions.count { if case .item = $0.kind { true } else { false } }
        guard loops == (looped == nil ? 0 : 1) else { throw .change }
    }

    /// The list that a store is joined with: `me.names + names`.
    private static func added(by change: BehaviourTrace.Change, to place: StorePlace) -> ArgumentPath? {
        guard case .set(let value) = change.kind, case .binary(.plus, let left, let right) = value.kind,
            change.place?.steps.count == place.steps.count, change.frame.place(of: left) == change.place,
            case .list = right.type.unwrapped
        else { return nil }
        return change.frame.path(of: right)
    }

    /// The list or map whose items are counted, or the number itself.
    static func counted(_ counts: TypedExpression) -> TypedExpression {
        if case .function(.count, let arguments) = counts.kind, let counted = arguments.first {
            counted
        } else {
            counts
        }
    }

    private static func list(_ condition: BehaviourTrace.Condition) -> ArgumentPath? {
        if case .item(let list) = condition.kind { condition.frame.path(of: list) } else { nil }
    }

    /// What has to be new for a place to be taken: the key of an entry of what is counted.
    var key: ArgumentPath? {
        addsEntry ? change.key.flatMap { change.frame.path(of: $0) } : nil
    }

    /// Whether it is entries that are counted, and one of them that is changed.
    private var addsEntry: Bool {
        change.place?.steps.count == place.steps.count + 1 && change.key != nil
    }

    /// How many places a call takes, or of a list each item; nil where that isn't certain.
    func places(_ call: RepeatedCall, adds: TypedExpression?) -> Int? {
        guard isReached(by: call), let growth = growth(in: call) else { return nil }
        let frame = BehaviourFrame(call.base.overload)
        guard let adds else { return growth == 1 ? 1 : nil }
        if let list { return growth == 1 && counts(list, adds, frame, call) ? 1 : nil }
        return call.number(adds, in: frame) == growth && growth > 0 ? growth : nil
    }

    /// Whether a place is taken only for what isn't in the store that is counted: a call that names what is there does
    /// nothing, or fails.
    func takesNothingTwice(_ trace: BehaviourTrace) -> Bool {
        change.conditions.contains { looksForArgument($0, there: false) }
            || trace.failures.contains { $0.count == 1 && looksForArgument($0[0], there: true) }
    }

    /// Whether a condition says that an argument is, or isn't, in the store that is counted.
    private func looksForArgument(_ condition: BehaviourTrace.Condition, there: Bool) -> Bool {
        guard case .truth(let expression, let expected) = condition.kind,
            case .contains(let container, let element, let negated) = expression.kind,
            condition.frame.path(of: element) != nil
        else { return false }
        return (negated != expected) == there && condition.frame.place(of: container) == place
    }

    /// Whether a call is known to add something else than so many places.
    func isKnown(toDifferFrom places: Int, in call: RepeatedCall) -> Bool {
        guard list == nil, let growth = growth(in: call) else { return false }
        return growth != places
    }

    private func isReached(by call: RepeatedCall) -> Bool {
        change.conditions.allSatisfy { condition in
            if case .item = condition.kind { true } else { call.truth(of: condition) == true }
        }
    }

    /// How much the change adds.
    private func growth(in call: RepeatedCall) -> Int? {
        let frame = change.frame
        switch change.kind {
        case .add: return change.place?.steps.count == place.steps.count ? 1 : nil
        case .ensure: return addsEntry && isNewKey(call) ? 1 : nil
        case .set(let value):
            if addsEntry { return isNewKey(call) ? 1 : nil }
            guard change.place?.steps.count == place.steps.count, case .binary(.plus, let left, let right) = value.kind,
                frame.place(of: left) == change.place
            else { return nil }
            if case .list(let items) = right.kind { return items.count }
            if list != nil { return 1 }
            return call.number(right, in: frame)
        case .remove: return nil
        }
    }

    private func isNewKey(_ call: RepeatedCall) -> Bool {
        change.key.map { call.isNew($0, in: change.frame) } ?? false
    }

    /// Whether `adds` counts the items of the list, or those of them that are new.
    private func counts(
        _ list: ArgumentPath,
        _ adds: TypedExpression,
        _ frame: BehaviourFrame,
        _ call: RepeatedCall
    ) -> Bool {
        guard case .function(.count, let arguments) = adds.kind, let counted = arguments.first,
            frame.path(of: counted) == list
        else { return false }
        guard case .comprehension(_, let variable, let items, let body) = counted.kind else { return true }
        return call.truth(of: body, in: frame.nested(variable, in: items)) == true
    }
}
