extension Expression {
    /// How many expressions stand in each other at most. Counted without recursion, as what is too high is refused.
    var height: Int {
        var height = 0
        var open = [(expression: self, level: 1)]
        while let next = open.popLast() {
            height = max(height, next.level)
            open += next.expression.parts.map { ($0, next.level + 1) }
        }
        return height
    }

    /// The expressions that it consists of.
    var parts: [Expression] {
        switch kind {
        case .literal, .name, .impliedMember: []
        case .member(let base, _): [base]
        case .lookup(let base, let key): [base, key]
        case .call(let callee, let arguments): [callee] + arguments.map(\.value)
        case .comprehension(_, _, let list, let body): [list, body]
        case .unary(_, let operand), .exists(let operand): [operand]
        case .binary(_, let left, let right): [left, right]
        case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
        case .list(let items): items
        case .map(let entries): entries.flatMap { [$0.key, $0.value] }
        }
    }
}
