import SDKRuntime

extension RuleBook.Override {
    /// What a rule book says where a fact is changed.
    ///
    /// - Throws: ``Unsupported`` for what no rule book can say: the change has to be made elsewhere, or can't be made.
    public init(_ change: FactChange, of fact: ConformanceFact) throws(Unsupported) {
        switch (change, fact.kind) {
        case (.off, "default"), (.off, "answer"), (.off, "error"), (.off, "payload"), (.off, "constant"):
            throw Unsupported("the mock has no switch for it")
        case (.off, "required") where !fact.isAboutEmptiness:
            throw Unsupported("the type of the argument demands it")
        case (.number, "error"), (.number, "default"):
            throw Unsupported("the number is part of the client")
        case (.off, _): self = .off
        case (.number(let number), _): self = .value(number)
        }
    }
}
