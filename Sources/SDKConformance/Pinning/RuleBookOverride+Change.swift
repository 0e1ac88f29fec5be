import SDKRuntime

extension RuleBook.Override {
    /// What a rule book says where a fact is changed.
    ///
    /// - Throws: ``Unsupported`` for what no rule book can say: the change has to be made elsewhere, or can't be made.
    public init(_ change: FactChange, of fact: ConformanceFact) throws(Unsupported) {
        switch change {
        case .off:
            try Self.checkSwitch(of: fact)
            self = .off
        case .number(let number):
            guard fact.kind != .error, fact.kind != .defaultValue else {
                throw Unsupported("the number is part of the client")
            }
            self = .value(number)
        }
    }

    private static func checkSwitch(of fact: ConformanceFact) throws(Unsupported) {
        switch fact.kind {
        case .defaultValue, .answer, .error, .payload, .constant: throw Unsupported("the mock has no switch for it")
        case .required:
            guard fact.isAboutEmptiness else { throw Unsupported("the type of the argument demands it") }
        case .limit, .combination, .quota, .rate, .gate, .edition, .failure, .event, .value: break
        }
    }
}
