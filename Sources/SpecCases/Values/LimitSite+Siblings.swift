import SDKSpec

extension LimitSite {
    /// What else a text is held to, which one made for this limit must not break.
    func siblings(_ index: SpecificationIndex) -> FittingTexts {
        let others = field.limits.filter { $0.name != limit.name && $0.part == limit.part }.map(\.ofWhole)
        return FittingTexts(others + index.textDemands(of: field.type.value))
    }
}
