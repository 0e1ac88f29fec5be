/// The words of expressions that no name can be.
enum ExpressionWord {
    /// Words that join values or ask about them.
    static let operators = ["and", "or", "not", "in", "is", "exists", "if", "then", "else"]
    /// Values with a word of their own.
    static let constants = ["true", "false", "none"]
    /// The functions of the language.
    static let functions = BuiltInFunction.names + ofItemsAlone.map(\.rawValue)

    /// The functions over items that take no list by itself.
    private static let ofItemsAlone = ComprehensionFunction.allCases.filter {
        BuiltInFunction(rawValue: $0.rawValue) == nil
    }
}
