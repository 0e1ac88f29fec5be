import SDKSpec

/// Works out conditions for a device on which nothing has happened yet.
struct FreshDevice {
    let state: StateDeclaration

    /// The first check that such a device fails; nil when a check before it can't be worked out.
    func firstFailure(of statements: [TypedStatement]) -> FailurePlace? {
        for statement in statements {
            switch statement.kind {
            case .fail(_, let condition, let place):
                guard let condition else { return place }
                switch holds(condition) {
                case true?: return place
                case false?: continue
                case nil: return nil
                }
            case .letOrFail(_, let value, _, let place):
                guard let isThere = exists(value) else { return nil }
                if !isThere { return place }
            case .failUnlessPresent, .notModelled, .let, .set, .ensure, .add, .remove, .if, .ifPresent, .for, .emit,
                .perform, .after, .return:
                return nil
            }
        }
        return nil
    }

    /// Whether a condition holds, nil when that depends on anything but the device.
    private func holds(_ condition: TypedExpression) -> Bool? {
        switch condition.kind {
        case .literal(.bool(let truth)): return truth
        case .unary(.not, let operand): return holds(operand).map { !$0 }
        case .exists(let value): return exists(value)
        case .binary(.and, let left, let right):
            return combine(holds(left), holds(right), decisive: false)
        case .binary(.or, let left, let right):
            return combine(holds(left), holds(right), decisive: true)
        case .member(let base, let name):
            guard let field = deviceField(base, name), case .literal(.bool(let truth))? = field.defaultValue?.value.kind
            else { return nil }
            return truth
        default: return nil  // Depends on more than the device.
        }
    }

    private func combine(_ left: Bool?, _ right: Bool?, decisive: Bool) -> Bool? {
        if left == decisive || right == decisive { return decisive }
        return left == nil || right == nil ? nil : !decisive
    }

    /// Whether a value is there: nobody is logged in, and optional fields start without a value.
    private func exists(_ value: TypedExpression) -> Bool? {
        guard case .member(let base, let name) = value.kind else { return nil }
        if case .root(.device) = base.kind, name == "user" { return false }
        guard let field = deviceField(base, name) else { return nil }
        return field.defaultValue == nil ? false : nil
    }

    private func deviceField(_ base: TypedExpression, _ name: String) -> Field? {
        guard case .root(.device) = base.kind else { return nil }
        return state.device.first { $0.name.value == name }
    }
}
