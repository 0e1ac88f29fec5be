/// The words of behaviour by what they are: whatever colours behaviour, an editor or a page, knows none that the language
/// doesn't.
public enum BehaviourWords {
    /// The words by which statements begin, in the order in which the language is taught.
    static let statements = StatementWord.allCases.map(\.rawValue)
    /// The words between the parts of a statement.
    static let joiningWords = JoiningWord.allCases.map(\.rawValue)
    /// The words that join values or ask about them.
    static let operators = ExpressionWord.operators
    /// The values with a word of their own.
    static let constants = ExpressionWord.constants

    /// What can be no name where it stands by itself: the words of statements, of operators, and values.
    public static let keywords = Set(statements + joiningWords + operators + constants)
    /// The stores that behaviour starts from.
    public static let stores = StateRoot.allCases.map(\.rawValue)
    /// The functions of the language; they are words where `(` stands behind them.
    public static let functions = ExpressionWord.functions
}
