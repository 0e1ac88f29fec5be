/// What makes demands, in lists by what is demanded: whoever looks for one demand passes the others over.
struct ByDemand<Element: Sendable>: Sendable {
    /// A list for each demand; none as long as nothing demands anything, which most methods don't.
    private var lists: [[Element]] = []

    /// What demands a certain thing, in the order in which it was added.
    subscript(demand: ContractDemand) -> [Element] { lists.isEmpty ? [] : lists[demand.rawValue] }

    /// Adds what makes demands.
    mutating func add(_ element: Element, demanding demands: Set<ContractDemand>) {
        if demands.isEmpty { return }
        if lists.isEmpty { lists = [[Element]](repeating: [], count: ContractDemand.allCases.count) }
        for demand in demands { lists[demand.rawValue].append(element) }
    }
}
