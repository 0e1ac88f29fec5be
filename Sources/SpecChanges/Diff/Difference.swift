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

    /// The change of an aspect.
    func change(of aspect: Aspect) -> (from: AspectValue?, to: AspectValue?)? {
        guard case .changed(aspect, let old, let new) = kind else { return nil }
        return (old, new)
    }

    var isAddition: Bool { if case .added = kind { true } else { false } }
    var isRemoval: Bool { if case .removed = kind { true } else { false } }
}
