/// The constants that are made of ones that a customer can change: they follow them.
package struct DerivedConstants {
    /// Their names, each behind those that it is made of.
    package private(set) var names: [String] = []

    /// Looks through all constants.
    package init(_ specification: Specification, _ behaviour: ResolvedBehaviour) {
        let parts = behaviour.constants.mapValues(\.constants)
        let all = Cycles(from: specification.constants.map(\.name.value)) { parts[$0]?.reversed() ?? [] }
        var changeable = Set(specification.constants.filter(\.isConfigurable).map(\.name.value))
        for name in all.order where parts[name]?.contains(where: changeable.contains) == true {
            changeable.insert(name)
            names.append(name)
        }
    }
}
