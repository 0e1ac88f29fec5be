extension StandingNames {
    /// Every name that is kept in some scope, with the words of Swift, of behaviour and of this language: what can go wrong
    /// with a name goes wrong with one of these.
    package static var everywhere: [String] {
        let kept = [
            swiftTypes, runtimeTypes, modules, methods, worldMembers, controls, fields, parts, forms, values, cases,
            errors, contracts,
            deviceFields, mockMembers, stateTypes, SwiftWords.keywords, SwiftWords.modules, SwiftWords.optionalCases,
        ]
        let words = ExpressionGrammar.reservedWords.union(ExpressionWord.functions)
            .union(StatementWord.allCases.map(\.rawValue)).union(StateRoot.allCases.map(\.rawValue))
        let locals: Set<String> = [
            "api", "arguments", "call", "client", "core", "description", "element", "error", "event", "events",
            "function", "index", "isKnown", "isolation", "key", "known", "kind", "name", "policy", "rawValue", "reader",
            "reading", "result", "sum", "text", "transport", "unknown", "value",
        ]
        return kept.reduce(words.union(locals)) { $0.union($1) }.filter(InvalidName.isValid).sorted()
    }
}
