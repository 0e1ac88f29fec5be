import SDKSpec

/// Conditions of which all have to hold, or one.
struct Junction {
    /// The word between two of them.
    enum Word: String {
        case and
        case or
    }

    let word: Word
    /// The conditions; none of them is a junction with the same word.
    let clauses: [Clause]

    /// Clauses with a word between them.
    init(_ word: Word, _ clauses: [Clause]) {
        self.word = word
        self.clauses = clauses.flatMap { clause in
            if case .several(let inner) = clause, inner.word == word { inner.clauses } else { [clause] }
        }
    }

    /// What it takes that a condition holds, or that it doesn't; nil where that is one thing.
    init?(_ condition: TypedExpression, _ holds: Bool) {
        switch condition.kind {
        case .unary(.not, let operand): self.init(operand, !holds)
        case .present(let value): self.init(value, holds)
        case .binary(.and, let left, let right):
            self.init(holds ? .and : .or, [.condition(left, holds: holds), .condition(right, holds: holds)])
        case .binary(.or, let left, let right):
            self.init(holds ? .or : .and, [.condition(left, holds: holds), .condition(right, holds: holds)])
        default: return nil  // Is one condition.
        }
    }
}
