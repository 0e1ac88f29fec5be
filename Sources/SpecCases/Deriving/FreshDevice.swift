import SDKSpec

/// Works out conditions for a device on which nothing has happened yet.
struct FreshDevice {
    let state: StateDeclaration
    /// The fields that may be others than at first on any device: nothing is known of them.
    let changed: Set<String>

    /// The first check that such a device fails; nil when a check before it can't be worked out.
    func firstFailure(of statements: [TypedStatement]) -> FailurePlace? {
        for statement in statements {
            switch statement.kind {
            case .fail(_, let condition, let place):
                guard let condition else { return place }
                switch condition.truth(holds) {
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

    /// Whether what a condition is put together of holds, nil when that depends on anything but the device.
    private func holds(_ part: TypedExpression) -> Bool? {
        switch part.kind {
        case .exists(let value): return exists(value)
        case .member(let base, let name):
            guard let field = deviceField(base, name), case .literal(.bool(let truth))? = field.defaultValue?.value.kind
            else { return nil }
            return truth
        default: return nil  // Depends on more than the device.
        }
    }

    /// Whether a value is there: nobody is logged in, and optional fields start without a value.
    private func exists(_ value: TypedExpression) -> Bool? {
        guard case .member(let base, let name) = value.kind else { return nil }
        if case .root(.device) = base.kind, name == "user", !changed.contains(name) { return false }
        guard let field = deviceField(base, name) else { return nil }
        return field.defaultValue == nil ? false : nil
    }

    private func deviceField(_ base: TypedExpression, _ name: String) -> Field? {
        guard case .root(.device) = base.kind, !changed.contains(name) else { return nil }
        return state.device.named(name)
    }
}
