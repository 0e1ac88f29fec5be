import SDKRuntime

// No key paths here: generic code would look each up anew at every call, which costs more than the sorting.

extension Sequence {
    /// The elements in the order of the scalars of a text. Those with the same text keep their order.
    public func stablySorted(by text: (Element) -> String) -> [Element] {
        enumerated()
            .map { (text: text($0.element), place: $0.offset, element: $0.element) }
            .sorted { $0.text.isSame(as: $1.text) ? $0.place < $1.place : $0.text.precedes($1.text) }
            .map { $0.element }
    }

    /// The elements in rising order of a key. Those with the same key keep their order.
    public func stablySorted(by key: (Element) -> some Comparable) -> [Element] {
        enumerated()
            .map { (key: key($0.element), place: $0.offset, element: $0.element) }
            .sorted { ($0.key, $0.place) < ($1.key, $1.place) }
            .map { $0.element }
    }
}
