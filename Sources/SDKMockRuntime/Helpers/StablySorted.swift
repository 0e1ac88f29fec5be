extension Sequence {
    /// The elements in rising order of a key. Those with the same key keep their order.
    public func stablySorted(by key: (Element) -> some Comparable) -> [Element] {
        enumerated()
            .map { (key: key($0.element), place: $0.offset, element: $0.element) }
            .sorted { ($0.key, $0.place) < ($1.key, $1.place) }
            .map(\.element)
    }
}
