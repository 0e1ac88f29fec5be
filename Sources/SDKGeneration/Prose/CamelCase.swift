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
        case .binary, .unary, .exists, .conditional, .list, .literal: nil
        }
    }
}

extension String {
    /// The words of a name: `conversationGroups` is `conversation groups`.
    var words: String {
        reduce(into: "") { words, letter in
            if letter.isUppercase, let last = words.last, last.isLowercase { words += " " }
            words += letter.isUppercase ? letter.lowercased() : String(letter)
        }
    }
}

extension String {
    /// A sentence as a part of another one.
    var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
