import SDKSpec

extension BaseCall {
    /// Whether more may be due on the way than a clock goes through, where a case waits after some calls: what puts itself
    /// off again and again, of those calls, of the preparation's, or of methods that are called beside them.
    func mayBeOverdue(waiting seconds: Int, after calls: Int, and partners: [String] = []) -> Bool {
        let others = partners.compactMap { context.index.methods[$0] }.flatMap(\.overloads)
            .map { (shape: $0.id, times: 1) }
        let setup =
            preparation.steps.compactMap { step in
                step.action.performed.map { (shape: $0.target.value, times: step.times) }
            } + others
        let count = setup.reduce(calls) { $0 + $1.times }
        // Nothing comes more often than once a second.
        guard Self.product(count, seconds) > CaseBudget.mostDue else { return false }
        let names = Set(setup.map(\.shape))
        let shapes = context.specification.calls.flatMap(\.overloads).filter { names.contains($0.id) }
        let periods = Dictionary(shapes.map { ($0.id, context.trace(of: $0).period) }) { first, _ in first }
        let repeating =
            setup.map { (period: periods[$0.shape] ?? nil, times: $0.times) }
            + [(period: context.trace(of: overload).period, times: calls)]
        let due = repeating.map { each in each.period.map { Self.product(each.times, seconds / $0) } ?? 0 }
        return due.reduce(0) { min($0 + $1, CaseBudget.mostDue + 1) } > CaseBudget.mostDue
    }

    /// The product, or more than may be due where it is beyond all numbers.
    private static func product(_ left: Int, _ right: Int) -> Int {
        let (product, isBeyond) = left.multipliedReportingOverflow(by: right)
        return isBeyond ? CaseBudget.mostDue + 1 : min(product, CaseBudget.mostDue + 1)
    }
}

extension CaseBudget {
    /// Why no case waits, where more is due on the way than a clock goes through.
    static let overdue =
        "what puts itself off again and again may be due more than \(mostDue) times until the window of its rate is over"

    /// Why no case waits, where something is due on the way that calls depend on.
    static let delayed =
        "the preparation puts something off that decides what becomes of the calls, and it may come until the window of "
        + "their rate is over"
}
