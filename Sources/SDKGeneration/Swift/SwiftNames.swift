import SDKSpec

/// The names that generated Swift uses, made from the spec's names.
///
/// Names of types, parameters, fields and methods stay the vendor's; what has no Swift form of its own gets one here.
public struct SwiftNames: Sendable {
    /// The name of the generated client module, such as `TencentCloudChat`.
    public let module: String
    /// What generated types are called by, such as `Chat`.
    public let prefix: String

    /// Makes the names of a module.
    public init(module: String, prefix: String) {
        self.module = module
        self.prefix = prefix
    }

    /// The protocol with every method, `ChatAPI`.
    public var api: String { "\(prefix)API" }
    /// The client over a transport, `ChatClient`.
    public var client: String { "\(prefix)Client" }
    /// What methods throw, `ChatError`.
    public var error: String { "\(prefix)Error" }
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
    /// The conformance suite, `ChatSuite`.
    public var suite: String { "\(prefix)Suite" }

    /// The name of the mock's record of a part of the state: `ChatUserState`, `ChatDeviceState`, `ChatWorldState`.
    public func stateRecord(_ part: StateDeclaration.Part) -> String {
        "\(prefix)\(part.rawValue.upperFirst)State"
    }

    /// The Swift type of a spec type: `{K: V}` is `WireMap<K, V>`, `UInt` is `UInt64`.
    public func type(_ type: TypeReference) -> String {
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
        case .named(let name): typeName(name)
        case .list(let element): "[\(self.type(element))]"
        case .map(let key, let value): "WireMap<\(self.type(key)), \(self.type(value))>"
        case .optional(let wrapped): "\(self.type(wrapped))?"
        }
    }

    /// The Swift name of a declared type or of a part of the state (`state.user`).
    public func typeName(_ name: String) -> String {
        for part in StateDeclaration.Part.allCases where StateDeclaration.recordName(part) == name {
            return stateRecord(part)
        }
        return name
    }

    /// A name as Swift declares it and as a bare reference: keywords stand in backticks.
    public static func identifier(_ name: String) -> String {
        keywords.contains(name) ? "`\(name)`" : name
    }

    /// A name after a dot, where Swift takes most keywords as they are.
    public static func member(_ name: String) -> String {
        name == "init" || name == "self" || name == "Type" || name == "Protocol" ? "`\(name)`" : name
    }

    /// A name as an argument's label, where Swift takes most keywords as they are.
    public static func label(_ name: String) -> String {
        name == "inout" || name == "var" || name == "let" ? "`\(name)`" : name
    }

    /// An event's case: `CONVERSATION_LIST_UPDATED` is `conversationListUpdated`.
    public static func event(_ name: String) -> String {
        let small = UInt8(ascii: "a")...UInt8(ascii: "z")
        guard !name.utf8.contains(where: small.contains) else { return name.lowerFirst }
        let words = name.utf8.split(separator: UInt8(ascii: "_")).map { Substring($0).lowercased() }
        return (words.first ?? "") + words.dropFirst().map(\.upperFirst).joined()
    }

    /// The constant of an overload: `deleteConversation.several` is `deleteConversationSeveral`.
    public static func constant(_ overloadID: String) -> String {
        let words = overloadID.split(separator: ".").map(String.init)
        return (words.first ?? "") + words.dropFirst().map(\.upperFirst).joined()
    }

    /// The words that can't be names without backticks.
    private static let keywords: Set<String> = [
        "Any", "Self", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default",
        "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func",
        "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup",
        "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript",
        "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]
}

extension String {
    /// The text with its first letter in upper case.
    public var upperFirst: String { prefix(1).uppercased() + dropFirst() }

    /// The text with its leading capitals in lower case: `ConversationID` is `conversationID`, `URLText` is `urlText`.
    public var lowerFirst: String {
        let capitals = prefix { $0.isUppercase }
        let end =
            capitals.count > 1 && capitals.endIndex != endIndex && self[capitals.endIndex].isLetter
            ? index(before: capitals.endIndex) : capitals.endIndex
        return self[..<end].lowercased() + self[end...]
    }
}
