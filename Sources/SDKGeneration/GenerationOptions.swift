import SDKSpec

/// What is generated, and how.
public struct GenerationOptions: Sendable {
    /// A family of files.
    public enum Output: String, Sendable, CaseIterable {
        /// The protocol, the client and its types.
        case client
        /// The in-process implementation.
        case mock
        /// The cases that an implementation is held to.
        case conformance
        /// Pages to read.
        case reference
    }

    /// Who may see generated declarations.
    public typealias Access = TargetConfiguration.Access

    /// What a client does by default about arguments beyond a limit.
    public typealias LimitPolicy = TargetConfiguration.Limits

    /// The name of the client module; the others are called after it.
    public var module: String
    /// Who may see generated declarations.
    public var access: Access
    /// What a client does by default about arguments beyond a limit.
    public var limitPolicy: LimitPolicy
    /// What is generated.
    public var outputs: Set<Output>

    /// Makes options.
    public init(
        module: String,
        access: Access = .public,
        limitPolicy: LimitPolicy = .reject,
        outputs: Set<Output> = Set(Output.allCases)
    ) {
        self.module = module
        self.access = access
        self.limitPolicy = limitPolicy
        self.outputs = outputs
    }
}

extension TargetConfiguration.Access {
    /// What stands before a declaration, a space included; nothing for `internal`.
    public var modifier: String {
        switch self {
        case .public, .package: "\(rawValue) "
        case .internal: ""
        }
    }
}

extension GenerationOptions.Output {
    /// What a target's configuration asks for.
    public init(_ output: TargetConfiguration.Output) {
        switch output {
        case .client: self = .client
        case .mock: self = .mock
        case .conformance: self = .conformance
        }
    }
}
