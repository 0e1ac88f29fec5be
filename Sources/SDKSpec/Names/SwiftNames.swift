/// The names that generated Swift uses, made from the spec's names.
///
/// Names of types, parameters, fields and methods stay the vendor's; what has no Swift form of its own gets one here.
public struct SwiftNames: Sendable {
    /// The name of the generated client module, such as `TencentCloudChat`.
    public let module: String
    /// What generated types are called by, such as `Chat`.
    public let prefix: String
    /// The spec's own types.
    public let types: Set<String>
    /// The spec's types that the client doesn't have.
    private let internalTypes: Set<String>
    /// What no parameter or variable is called inside of functions, which may have to name the types.
    public let notVariables: Set<String>

    /// Makes the names of a module.
    public init(module: String, prefix: String, types: [TypeDeclaration] = []) {
        self.module = module
        self.prefix = prefix
        self.types = Set(types.map(\.name.value))
        internalTypes = Set(types.filter { !$0.isPublic }.map(\.name.value))
        notVariables = self.types.union(StandingNames.types).union(Self.prefixed(prefix)).union([module, "self"])
    }

    /// The protocol with every method, `ChatAPI`.
    public var api: String { "\(prefix)API" }
    /// The client over a transport, `ChatClient`.
    public var client: String { "\(prefix)Client" }
    /// What methods throw, `ChatError`.
    public var error: String { "\(prefix)Error" }
    /// What tells those errors apart, `ChatErrorCode`.
    public var errorCode: String { "\(prefix)ErrorCode" }
    /// The enumeration of events, `ChatEvent`.
    public var event: String { "\(prefix)Event" }
    /// The namespace of the methods' contracts, `ChatContracts`.
    public var contracts: String { "\(prefix)Contracts" }
    /// What turns wire requests into typed calls, `ChatDispatcher`.
    public var dispatcher: String { "\(prefix)Dispatcher" }
    /// What the mock's service keeps, `ChatState`.
    public var state: String { "\(prefix)State" }
    /// The in-process implementation of the protocol, `ChatMock`.
    public var mock: String { "\(prefix)Mock" }
    /// The world that mocks share, `ChatWorld`.
    public var world: String { "\(prefix)World" }
    /// The methods as tests of the mock name them, `ChatMethod`.
    public var method: String { "\(prefix)Method" }
    /// The figures that can be configured, as tests of the mock name them, `ChatConstant`.
    public var constant: String { "\(prefix)Constant" }
    /// The editions that can be bought, as tests of the mock name them, `ChatEdition`.
    public var edition: String { "\(prefix)Edition" }
    /// The conformance suite, `ChatConformance`.
    public var suite: String { "\(prefix)Conformance" }
    /// Every type that is called by a prefix.
    static func prefixed(_ prefix: String) -> [String] {
        let ends = [
            "API", "Client", "Conformance", "Constant", "Contracts", "DeviceState", "Dispatcher", "Edition", "Error",
            "ErrorCode", "Event", "Method", "Mock", "State", "UserState", "World", "WorldState",
        ]
        return ends.map { prefix + $0 }
    }

    /// The name of the mock's record of a part of the state: `ChatUserState`, `ChatDeviceState`, `ChatWorldState`.
    public func stateRecord(_ part: StateDeclaration.Part) -> String {
        "\(prefix)\(part.rawValue.upperFirst)State"
    }

    /// The Swift type of a spec type: `{K: V}` is `WireMap<K, V>`, `UInt` is `UInt64`.
    ///
    /// - Parameters:
    ///   - type: The type.
    ///   - parameters: Names of types that mean something else where it is written.
    public func type(_ type: TypeReference, hiddenBy parameters: Set<String> = []) -> String {
        switch type {
        case .string: "String"
        case .int: "Int"
        case .uint: "UInt64"
        case .double: "Double"
        case .bool: "Bool"
        case .json: "WireValue"
        case .bytes: "[UInt8]"
        case .void: "Void"
        // Functions of the caller's never get into Swift.
        case .handler: "Never"
        case .named(let name): typeName(name, hiddenBy: parameters)
        case .list(let element): "[\(self.type(element, hiddenBy: parameters))]"
        case .map(let key, let value):
            "WireMap<\(self.type(key, hiddenBy: parameters)), \(self.type(value, hiddenBy: parameters))>"
        case .optional(let wrapped): "\(self.type(wrapped, hiddenBy: parameters))?"
        }
    }

    /// The Swift name of a declared type or of a part of the state (`state.user`).
    public func typeName(_ name: String) -> String {
        for part in StateDeclaration.Part.allCases where StateDeclaration.recordName(part) == name {
            return stateRecord(part)
        }
        return Self.identifier(name)
    }

    /// The Swift name of a type within an extension of the runtimes' types, where a generic parameter may hide it.
    public func typeName(_ name: String, hiddenBy parameters: Set<String>) -> String {
        guard parameters.contains(name), types.contains(name) else { return typeName(name) }
        return "\(internalTypes.contains(name) ? "\(module)Mock" : module).\(Self.identifier(name))"
    }
}
