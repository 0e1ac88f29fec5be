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
            guard let inner = clause.inner, inner.word == word else { return [clause] }
            return inner.clauses
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

/// One of several conditions.
enum Clause {
    /// A clause in words.
    case text(String)
    /// A condition that holds, or doesn't.
    case condition(TypedExpression, holds: Bool)

    /// What it takes itself, where that is more than one thing.
    var inner: Junction? {
        switch self {
        case .text: nil
        case .condition(let condition, let holds): Junction(condition, holds)
        }
    }

    /// Whether it tells of the items of a list: whatever stands behind seems to be about them too.
    var runsOn: Bool {
        guard case .condition(let condition, _) = self, inner == nil else { return false }
        return condition.isAboutItems
    }
}

extension TypedExpression {
    fileprivate var isAboutItems: Bool {
        switch kind {
        case .comprehension(.any, _, _, _), .comprehension(.all, _, _, _): true
        case .unary(.not, let operand), .present(let operand): operand.isAboutItems
        default: false  // Is about nothing but itself.
        }
    }
}
