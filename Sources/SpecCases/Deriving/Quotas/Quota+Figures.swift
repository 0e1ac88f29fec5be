import SDKSpec

extension Quota {
    /// The most there may be, by edition (`*` for all): as the quota says itself, or as its constant does from the start.
    package func figures(_ behaviour: ResolvedBehaviour) -> [(edition: String, count: Int)] {
        guard let constant, case .literal(.int(let count))? = behaviour.constantValues[constant.value]?.kind else {
            return maximum
        }
        return [(Quota.everyEdition, count)]
    }
}
