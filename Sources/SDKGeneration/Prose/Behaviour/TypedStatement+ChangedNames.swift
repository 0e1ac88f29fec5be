import SDKSpec

extension TypedStatement {
    /// The names whose values the statement, or one within it, changes: what they were given by says no more what they are.
    var changedNames: [String] {
        switch kind {
        case .set(let place, _), .add(_, let place), .remove(_, let place), .ensure(let place, _):
            [place.changedName].compactMap(\.self)
        case .if(_, let then, let otherwise), .ifPresent(_, _, let then, let otherwise):
            (then + otherwise).flatMap(\.changedNames)
        case .for(_, _, let body), .after(_, let body): body.flatMap(\.changedNames)
        case .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .emit, .perform, .return: []
        }
    }
}

extension TypedExpression {
    /// The name that a place begins with; nil for one that begins with a store.
    fileprivate var changedName: String? {
        switch kind {
        case .variable(let name): name
        case .member(let base, _), .lookup(let base, _), .present(let base), .unionPayload(let base, _):
            base.changedName
        default: nil  // Begins with a store.
        }
    }
}
