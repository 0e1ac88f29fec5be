import SDKSpec

extension TypeReference {
    /// The type of a list's items, or the type itself.
    var elementOrSelf: TypeReference {
        if case .list(let element) = unwrapped { element } else { unwrapped }
    }
}
