extension SpecificationIndex {
    /// Whether behaviour knows something by a name wherever it stands: a store, a constant or a type.
    func hasName(_ name: String) -> Bool {
        StateRoot(rawValue: name) != nil || constants[name] != nil || types[name] != nil
    }
}
