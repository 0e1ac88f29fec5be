import SDKRuntime

// A list in the order of its keys. What is generic here is compiled for the mock that sorts, and just looks keys up;
// the sorting itself is compiled once. No key paths: generic code would look each up anew at every call, which costs
// more than the sorting. Of a single element the key is worked out as well: it may draw an identifier.

extension Sequence {
    /// The elements in the order of the scalars of a text. Those with the same text keep their order.
    @inlinable
    public func stablySorted(by text: (Element) -> String) -> [Element] {
        let elements = Array(self)
        let keys = elements.map(text)
        return elements.count < 2 ? elements : StableOrder.places(keys).map { elements[$0] }
    }

    /// The elements in rising order of a number. Those with the same number keep their order.
    @inlinable
    public func stablySorted(by number: (Element) -> Int) -> [Element] {
        let elements = Array(self)
        let keys = elements.map(number)
        return elements.count < 2 ? elements : StableOrder.places(keys).map { elements[$0] }
    }

    /// The elements in rising order of a key. Those with the same key keep their order.
    @inlinable
    public func stablySorted(by key: (Element) -> some Comparable) -> [Element] {
        let elements = Array(self)
        let keys = elements.map(key)
        return elements.count < 2 ? elements : StableOrder.places(keys).map { elements[$0] }
    }
}

/// The places of a list's keys, in the order of the keys; equal ones keep theirs.
@usableFromInline
enum StableOrder {
    @usableFromInline
    static func places(_ texts: [String]) -> [Int] {
        texts.indices.sorted { texts[$0].isSame(as: texts[$1]) ? $0 < $1 : texts[$0].precedes(texts[$1]) }
    }

    @usableFromInline
    static func places(_ numbers: [Int]) -> [Int] {
        numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
    }

    @usableFromInline
    static func places(_ keys: [some Comparable]) -> [Int] {
        keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    }
}
