import SDKSpec

/// Finds in what two specs differ. The order in which things stand in files is no difference.
struct DifferenceFinder {
    private struct Key: Hashable {
        let kind: SpecElement.Kind
        let key: String

        init(_ element: SpecElement) {
            kind = element.kind
            key = element.key
        }
    }

    private(set) var found: [Difference] = []

    /// The differences, what is gone first, then in the order of the later spec.
    static func differences(from old: [SpecElement], to new: [SpecElement]) -> [Difference] {
        var finder = DifferenceFinder()
        finder.compare(old, new, owner: nil)
        return finder.found
    }

    private mutating func compare(_ old: [SpecElement], _ new: [SpecElement], owner: SpecElement?) {
        let oldByKey = Dictionary(old.map { (Key($0), $0) }) { first, _ in first }
        let newKeys = Set(new.map(Key.init))
        var gone = old.filter { !newKeys.contains(Key($0)) }
        var origins: [Key: SpecElement] = [:]
        for element in new where oldByKey[Key(element)] == nil {
            guard let origin = Self.origin(of: element, among: gone) else { continue }
            origins[Key(element)] = origin
            gone.removeAll { Key($0) == Key(origin) }
        }
        for element in gone where !element.isImplied { add(.removed, element, old: element, owner: owner) }
        for element in new {
            if let earlier = oldByKey[Key(element)] {
                compare(earlier, element, owner: owner)
            } else if let origin = origins[Key(element)] {
                add(.renamed(from: origin.name), element, old: origin, owner: owner)
                compare(origin, element, owner: owner)
            } else if !element.isImplied {
                add(.added, element, old: nil, owner: owner)
            }
        }
    }

    private mutating func compare(_ old: SpecElement, _ new: SpecElement, owner: SpecElement?) {
        for aspect in Aspect.allCases {
            let (before, after) = (old.aspects[aspect], new.aspects[aspect])
            guard before != after, !isOnlyLongerOrder(before, after, aspect), !new.isImplied, !old.isImplied else {
                continue
            }
            add(.changed(aspect, from: before, to: after), new, old: old, owner: owner)
        }
        compare(old.children, new.children, owner: new)
    }

    /// Whether what both have stands in the same order; that some came or went is told elsewhere.
    private func isOnlyLongerOrder(_ old: AspectValue?, _ new: AspectValue?, _ aspect: Aspect) -> Bool {
        guard aspect == .order else { return false }
        guard case .lines(let before)? = old, case .lines(let after)? = new else { return true }
        return before.filter(after.contains) == after.filter(before.contains)
    }

    private mutating func add(_ kind: Difference.Kind, _ element: SpecElement, old: SpecElement?, owner: SpecElement?) {
        found.append(Difference(kind: kind, element: element, old: old, owner: owner))
    }

    /// The element that an element was called before: one that is gone and says the same. Of several, the one whose
    /// name is nearest.
    private static func origin(of element: SpecElement, among gone: [SpecElement]) -> SpecElement? {
        guard element.isTelling else { return nil }
        let twins = gone.filter { $0.isTwin(of: element) }
        let nearest = closest(to: element.name, in: twins.map(\.name))
        return twins.first { $0.name == nearest } ?? twins.first
    }
}
