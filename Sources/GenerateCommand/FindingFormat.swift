import ArgumentParser

/// How findings are printed.
package enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case text
    /// For tools.
    case json
}
