/// Everything that the spec says, read and not yet checked: `specification.methods`, `specification.types`, and all else
/// that is in ``SpecificationSections``.
///
/// The order of every list is the order of the files (by path) and, within a file, of the text; that of the methods is
/// the order of their topics, where these are declared.
@dynamicMemberLookup
public struct Specification: Sendable {
    /// The product described, its surfaces and editions.
    public var product: Product

    @usableFromInline var sections: SpecificationSections

    /// The names of declarations that couldn't be read as they should be; empty for a spec that is fit for use.
    var damaged = DamagedNames()

    /// Makes a specification of what was declared.
    public init(product: Product, sections: SpecificationSections = SpecificationSections()) {
        self.product = product
        self.sections = sections
    }

    // Inlined, it is no slower than a property: the compiler sees which one is meant.
    /// A section.
    @inlinable
    public subscript<Section>(dynamicMember section: WritableKeyPath<SpecificationSections, Section>) -> Section {
        get { sections[keyPath: section] }
        _modify { yield &sections[keyPath: section] }
    }
}
