import SDKSpec

extension ResolvedBehaviour.Body {
    /// Whether a variable matters to it.
    ///
    /// - Parameter isOfLikeItems: Whether it is a list of items that are all alike. Then how many there are doesn't matter
    ///   where it is only asked what holds for one of them or for all.
    func asks(about variable: String, isOfLikeItems: Bool = false) -> Bool {
        var asks = false
        statements.walk { statement in
            switch statement.kind {
            case .failUnlessPresent(_, variable, _), .ifPresent(variable, _, _, _): asks = true
            case .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .set, .ensure, .add, .remove, .if,
                .ifPresent, .for, .emit, .perform, .after, .return:
                break
            }
            statement.visitExpressions { asks = asks || $0.asks(about: variable, isOfLikeItems) }
        }
        return asks
    }
}

extension TypedExpression {
    fileprivate func asks(about variable: String, _ isOfLikeItems: Bool) -> Bool {
        if case .variable(variable) = kind { return true }
        if isOfLikeItems, case .comprehension(let function, _, let list, let body) = kind,
            case .variable(variable) = list.kind, !function.tellsNumbers
        {
            return body.asks(about: variable, isOfLikeItems)
        }
        var asks = false
        visitChildren { asks = asks || $0.asks(about: variable, isOfLikeItems) }
        return asks
    }
}

extension ComprehensionFunction {
    /// Whether it gives another thing for more items of the same kind.
    fileprivate var tellsNumbers: Bool {
        switch self {
        case .all, .any, .first: false
        case .filter, .map, .compactMap, .sum, .sorted: true
        }
    }
}
