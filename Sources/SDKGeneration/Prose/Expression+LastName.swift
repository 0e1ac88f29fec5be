import SDKSpec

extension Expression {
    /// The name of what the expression gives in the end: `conversationGroups` of `me.conversationGroups`, `entries` of
    /// `world.extensions[id].entries ?? {}`.
    var lastName: String? {
        switch kind {
        case .name(let name), .member(_, let name), .impliedMember(let name): name
        case .lookup(let base, _): base.lastName
        case .call(let callee, _): callee.lastName
        case .comprehension(_, _, let list, _): list.lastName
        case .binary(.orElse, let value, _): value.lastName
        case .binary, .unary, .exists, .conditional, .list, .map, .literal: nil
        }
    }
}
