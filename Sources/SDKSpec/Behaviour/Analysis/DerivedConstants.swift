/// The constants that are made of ones that a customer can change: they follow them.
package struct DerivedConstants {
    /// Their names, each behind those that it is made of.
    package private(set) var names: [String] = []

    private let behaviour: ResolvedBehaviour
    private let configurable: Set<String>
    private var known: [String: Bool] = [:]

    /// Looks through all constants.
    package init(_ specification: Specification, _ behaviour: ResolvedBehaviour) {
        self.behaviour = behaviour
        configurable = Set(specification.constants.filter(\.isConfigurable).map(\.name.value))
        for constant in specification.constants { _ = follows(constant.name.value) }
    }

    /// Whether a constant is made of one that a customer can change, directly or through others.
    private mutating func follows(_ name: String) -> Bool {
        if let known = known[name] { return known }
        var follows = false
        for part in parts(of: name) {
            // Both are asked, so that each part finds its place before this one.
            let isDerived = self.follows(part)
            follows = follows || isDerived || configurable.contains(part)
        }
        known[name] = follows
        if follows { names.append(name) }
        return follows
    }

    private func parts(of name: String) -> [String] {
        var parts: [String] = []
        behaviour.constants[name]?.walk { part in
            if case .constant(let name) = part.kind { parts.append(name) }
        }
        return parts
    }
}
