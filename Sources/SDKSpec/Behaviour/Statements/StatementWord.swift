/// A word by which a statement begins, in the order in which the language is taught.
enum StatementWord: String, CaseIterable, Sendable {
    case fail
    case not
    case `let`
    case set
    case update
    case ensure
    case add
    case remove
    case `if`
    case `else`
    case `for`
    case emit
    case after
    case `return`
    case `do`

    /// Whether a block stands under the statement.
    var opensBlock: Bool {
        switch self {
        case .if, .else, .for, .after: true
        case .fail, .not, .let, .set, .update, .ensure, .add, .remove, .emit, .return, .do: false
        }
    }
}

/// A word that stands within a statement, between its parts.
enum JoiningWord: String, CaseIterable, Sendable {
    case when
    case unless
    case or
    case to
    case from
    case with
    case `in`
    case exists
    case seconds
    case because
    case citing
    case modelled
    case nothing
}
