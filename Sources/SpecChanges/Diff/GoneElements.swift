import SDKSpec

/// The elements that an earlier spec has in a place and a later one hasn't, any of which may have another name there.
///
/// They are kept by what a new element is known by, so that a spec in which much was renamed isn't compared each with
/// each.
struct GoneElements {
    /// What an element is known by among those of the same place.
    struct Key: Hashable {
        let kind: SpecElement.Kind
        let key: String

        init(_ kind: SpecElement.Kind, _ key: String) {
            self.kind = kind
            self.key = key
        }

        init(_ element: SpecElement) { self.init(element.kind, element.key) }
    }

    /// What an element was in the earlier spec, and whether it had another name there.
    struct Origin {
        let element: SpecElement
        let isRenamed: Bool
    }

    private let all: [SpecElement]
    private let renames: Renames
    /// Their indices by the keys that they have with the renames known so far, and by their outlines.
    private let byLaterKey: [Key: [Int]]
    private let byOutline: [String: [Int]]
    /// Those that were found under another name.
    private var taken: Set<Key> = []

    init(_ elements: [SpecElement], _ renames: Renames) {
        all = elements
        self.renames = renames
        byLaterKey = Dictionary(grouping: elements.indices) { index in
            Key(elements[index].kind, renames.applied(to: elements[index].key))
        }
        byOutline = Dictionary(grouping: elements.indices) { elements[$0].outline }
    }

    /// Those that weren't taken.
    var rest: [SpecElement] { all.filter { !taken.contains(Key($0)) } }

    /// Takes the element that an element was called before: one that says the same. Of several, the one whose name is
    /// nearest. What has its name from something else that was renamed is no rename of its own.
    mutating func takeOrigin(of element: SpecElement) -> Origin? {
        guard let origin = origin(of: element) else { return nil }
        taken.insert(Key(origin.element))
        return origin
    }

    private func origin(of element: SpecElement) -> Origin? {
        if let same = left(byLaterKey[Key(element)]).first {
            return Origin(element: same, isRenamed: !element.isNamedAfterAnother)
        }
        guard element.isTelling else { return nil }
        let twins = left(byOutline[element.outline]).filter { isTwin($0, of: element) }
        let nearest = closest(to: element.name, in: twins.map(\.name))
        return (twins.first { $0.name == nearest } ?? twins.first).map { Origin(element: $0, isRenamed: true) }
    }

    private func left(_ indices: [Int]?) -> [SpecElement] {
        (indices ?? []).map { all[$0] }.filter { !taken.contains(Key($0)) }
    }

    private func isTwin(_ old: SpecElement, of new: SpecElement) -> Bool {
        if Renames().areTwins(old, new) { return true }
        var renames = renames
        renames.add(old, new)
        return renames.areTwins(old, new)
    }
}
