import SDKSpec

/// Something in which two specs differ, before it is judged.
public struct Difference: Sendable {
    /// How they differ.
    public enum Kind: Sendable {
        /// The later spec alone has the element.
        case added
        /// The earlier spec alone has the element.
        case removed
        /// An element of another name that says the same stands in the place of one that is gone.
        case renamed(from: String)
        /// Both have the element, and say different things about it. What one of them doesn't say is nil.
        case changed(Aspect, from: AspectValue?, to: AspectValue?)
    }

    /// How they differ.
    public let kind: Kind
    /// The element, of the earlier spec where the later one doesn't have it.
    public let element: SpecElement
    /// The element as the earlier spec has it.
    public let old: SpecElement?
    /// The element that it belongs to.
    public let owner: SpecElement?
    /// Who met the type that a field belongs to, by the earlier spec.
    var met: Set<ChangeAudience> = []

    /// The change of an aspect.
    func change(of aspect: Aspect) -> (from: AspectValue?, to: AspectValue?)? {
        guard case .changed(aspect, let old, let new) = kind else { return nil }
        return (old, new)
    }

    /// The methods that had to pass a gate without naming it, and those that have to, where that is the difference.
    var guarded: (from: String?, to: String?) {
        switch kind {
        case .added: (nil, element.aspects[.guarded]?.text)
        case .removed: (element.aspects[.guarded]?.text, nil)
        case .changed(.guarded, let old, let new): (old?.text, new?.text)
        case .renamed, .changed: (nil, nil)
        }
    }

    /// Whether a field has another type for those who read it, as it may be absent now or can't be any more. That says
    /// as well whether it has to be given.
    var isToldByItsType: Bool {
        element.kind == .field && element.aspects[.absence] != old?.aspects[.absence]
            && !met.isDisjoint(with: [.readers, .listeners])
    }

    var isAddition: Bool { if case .added = kind { true } else { false } }
    var isRemoval: Bool { if case .removed = kind { true } else { false } }
}
