import SDKSpec

/// Finds in what two specs differ. The order in which things stand in files is no difference.
struct DifferenceFinder {
    private typealias Key = GoneElements.Key
    private typealias Pair = GoneElements.Origin

    private(set) var found: [Difference] = []
    /// What has another name in the later spec, as far as that is known.
    private var renames = Renames()

    /// The differences, what is gone first, then in the order of the later spec.
    static func differences(from old: [SpecElement], to new: [SpecElement]) -> [Difference] {
        var finder = DifferenceFinder()
        // One rename may show that another is one.
        for _ in 0..<4 {
            finder.found = []
            finder.compare(old, new, owner: nil)
            let count = finder.renames.count
            for difference in finder.found {
                guard case .renamed = difference.kind, let old = difference.old else { continue }
                finder.renames.add(old, difference.element)
            }
            if finder.renames.count == count { break }
        }
        let outcomes = ToldOutcomes(finder.found)
        return finder.found.filter { !outcomes.tell($0, finder.renames) }
    }

    private mutating func compare(_ old: [SpecElement], _ new: [SpecElement], owner: SpecElement?) {
        let (pairs, gone) = pairs(old, new)
        for element in gone where !element.comesAndGoes(with: owner) {
            add(.removed, element, old: element, owner: owner)
        }
        for (element, earlier) in zip(new, pairs) {
            guard let earlier else {
                if !element.comesAndGoes(with: owner) { add(.added, element, old: nil, owner: owner) }
                continue
            }
            if earlier.isRenamed {
                add(.renamed(from: earlier.element.name), element, old: earlier.element, owner: owner)
            }
            compare(earlier.element, element, owner: owner)
        }
    }

    /// For each of the later elements the earlier one that it was, and the earlier ones that are gone.
    private func pairs(_ old: [SpecElement], _ new: [SpecElement]) -> (pairs: [Pair?], gone: [SpecElement]) {
        let oldByKey = Dictionary(old.map { (Key($0), $0) }) { first, _ in first }
        let newKeys = Set(new.map(Key.init))
        var gone = GoneElements(old.filter { !newKeys.contains(Key($0)) }, renames)
        let pairs = new.map { element -> Pair? in
            if let earlier = oldByKey[Key(element)] { return Pair(element: earlier, isRenamed: false) }
            return gone.takeOrigin(of: element)
        }
        return (pairs, gone.rest)
    }

    private mutating func compare(_ old: SpecElement, _ new: SpecElement, owner: SpecElement?) {
        let inside = zip(new.children, pairs(old.children, new.children).pairs).compactMap { child, pair in
            pair.flatMap { $0.isRenamed ? (old: $0.element, new: child) : nil }
        }
        let known = renames.adding(inside)
        for aspect in Aspect.allCases {
            let (before, after) = (old.aspects[aspect], new.aspects[aspect])
            guard !known.saysTheSame(before, after, of: aspect), !isToldElsewhere(before, after, aspect),
                !new.isImplied, !old.isImplied
            else {
                continue
            }
            add(.changed(aspect, from: before, to: after), new, old: old, owner: owner)
        }
        compare(old.children, new.children, owner: new)
    }

    /// Whether a change of an aspect is that of something else: of two orders of the same with more or less among it, of
    /// two places of an edition among the others, or of the error that the product has for arguments.
    private func isToldElsewhere(_ old: AspectValue?, _ new: AspectValue?, _ aspect: Aspect) -> Bool {
        if case .edition(let before, _)? = old, case .edition(let after, _)? = new { return before == after }
        if case .error(let before, let wasOfProduct)? = old, case .error(let after, let isOfProduct)? = new {
            return before == after || (wasOfProduct && isOfProduct)
        }
        guard aspect == .order else { return false }
        guard let old, let new else { return true }
        guard case .lines(let before) = old, case .lines(let after) = new else { return false }
        return before.filter(after.contains) == after.filter(before.contains)
    }

    private mutating func add(_ kind: Difference.Kind, _ element: SpecElement, old: SpecElement?, owner: SpecElement?) {
        found.append(Difference(kind: kind, element: element, old: old, owner: owner))
    }
}
