/// The names of the Swift files of each output.
///
/// They are fixed before any spec is read, because a build plugin has to declare them; the plugin's copy of this file
/// is a link to it.
public enum FixedFiles {
    /// The files of an output that is made of Swift, by the output's name; nil for any other.
    public static func names(of output: String) -> [String]? {
        switch output {
        case "client":
            [
                "API.swift", "Client.swift", "Types.swift", "Identifiers.swift", "Enumerations.swift", "Errors.swift",
                "Events.swift", "Contracts.swift",
            ]
        case "mock":
            [
                "World.swift", "Mock.swift", "State.swift", "Behaviour.swift", "Procedures.swift", "Gates.swift",
                "Names.swift", "Dispatcher.swift", "Controls.swift",
            ]
        case "conformance":
            ["Suite.swift", "DerivedCases.swift", "Scenarios.swift", "Facts.swift", "Types.swift"]
        default: nil
        }
    }
}
