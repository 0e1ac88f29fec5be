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

    /// A table finds a word quicker than the compiler, which compares with one after the other.
    private static let byText = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// The word that a text is; nil for any other text.
    init?(_ text: String) {
        guard let word = Self.byText[text] else { return nil }
        self = word
    }

    /// Whether a block stands under the statement.
    var opensBlock: Bool {
        switch self {
        case .if, .else, .for, .after: true
        case .fail, .not, .let, .set, .update, .ensure, .add, .remove, .emit, .return, .do: false
        }
    }
}
