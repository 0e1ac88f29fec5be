import SDKSpec

extension Quota {
    /// The most there may be, by edition (`*` for all): as the quota says itself, or as its constant does from the start.
    package func figures(_ index: SpecificationIndex) -> [(edition: String, count: Int)] {
        guard let constant, let declared = index.constants[constant.value],
            case .number(let digits)? = ConstantValue(index: index).value(of: declared.value.value, as: declared.type),
            let count = Int(digits)
        else { return maximum }
        return [("*", count)]
    }
}
