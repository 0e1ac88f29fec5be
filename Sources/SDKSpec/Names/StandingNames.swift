/// The names that generated code has or leans on in any SDK, by the scope that they stand in. The spec's names can't be
/// the same there: they are refused, or generated code calls its own thing otherwise.
public enum StandingNames {
    /// The types of Swift that generated code or its users would confuse with a declared one.
    static let swiftTypes: Set<String> = [
        "Actor", "Any", "Array", "Bool", "Character", "Codable", "CustomStringConvertible", "Decoder", "Dictionary",
        "Double",
        "Encoder", "Equatable", "Error", "Float", "Hashable", "Hasher", "Int", "Never", "Optional", "Protocol",
        "Result", "Self", "Sendable", "Set", "String", "Task", "Type", "UInt64", "UInt8", "Void", "self",
    ]

    /// The types of the runtimes.
    static let runtimeTypes: Set<String> = [
        "ArgumentCheck", "Boxed", "CallRecord", "CaseResult", "ChangeableSubject", "CheckExpression", "CheckOperation",
        "ClientCore", "CombinationContract", "ConformanceCase", "ConformanceDataError", "ConformanceFact",
        "ConformanceReport", "ConformanceRunner", "ConformanceStep", "ConformanceSubject", "ConformanceSuite",
        "ConformanceWorld", "ContentContract", "ControlActor", "ControlContracts", "ControlFunction",
        "ControlFunctions", "ControlOwner",
        "DerivedConstant", "DeviceEvents", "EditionContract", "ErrorCode", "ErrorCodeProtocol", "EventHub",
        "EventStream", "EventTap", "ExpectedEvent", "ExpectedFailures", "FactChange", "FactPinning", "GateContract",
        "JSONWriter", "LateFailures", "Limit", "LimitExcess", "LimitPolicy", "LimitUnit", "MethodContract",
        "MockAudience", "MockBlueprint", "MockCall", "MockControl", "MockDelivery", "MockDevice", "MockDevices",
        "MockGate", "MockNames", "MockReceiver", "MockRecord", "MockSnapshot", "MockState", "MockSubject",
        "MockSubjectWorld", "MockWorld", "NearestName", "OpenEnumeration", "OpenTextEnumeration", "PagedSequence",
        "ParameterContract", "PinningReport", "QuotaContract", "RateContract", "Recording", "ReportPlaces", "RuleBook",
        "SDKError", "SDKErrorProtocol", "SelfTaggedUnion", "ServableWorld", "SharedStorage", "StepFailure",
        "StepRecording", "TaggedUnion", "TopicResults", "Transport", "TypeContract", "TypeContracts", "Unsupported",
        "ValueMatcher", "ValueTemplate", "WireArguments", "WireConvertible", "WireError", "WireEvent", "WireFields",
        "WireIdentifier", "WireMap", "WireMembers", "WireObject", "WireReader", "WireRecord", "WireRequest",
        "WireTypes", "WireValue",
    ]

    /// The modules by whose names generated code tells one thing from another.
    static let modules: Set<String> = ["SDKMockRuntime", "SDKRuntime", "Swift"]

    /// Names of types that generated code has to tell from others of the name in some scope, by the module.
    static let qualified: Set<String> = forms.union(stateTypes).union(mockScope).union(["UserID"])

    /// What no method can be called, as a client and the bodies of its methods need it.
    static let methods: Set<String> = ["ClientCore", "RuleBook", "WireObject"]

    /// Members of every mock's world, which a control would hide or be taken for.
    static let worldMembers: Set<String> = [
        "Protocol", "Type", "advance", "base", "blueprint", "calls", "clearRecord", "client", "configure", "control",
        "device", "edition", "failNext", "init", "kept", "mock", "names", "now", "override", "perform", "record",
        "reset", "rules",
        "self", "setEdition", "snapshot", "transport",
    ]

    /// What no control can be called, as a world and the bodies of its methods need it.
    static let controls: Set<String> = [
        "ControlContracts", "ControlFunctions", "ControlOwner", "DerivedConstant", "MockBlueprint", "MockNames",
        "MockWorld", "RuleBook", "Self", "WireObject", "WireRequest",
    ]

    /// Everything that a type can't be called.
    public static let types: Set<String> = swiftTypes.union(runtimeTypes).union(modules)

    /// Members of every record that a field would stand in the way of.
    static let fields: Set<String> = ["Self", "SharedStorage", "hashValue", "wire"]

    /// Members of every identifier, which a part would hide.
    static let parts: Set<String> = [
        "Self", "description", "form", "hash", "hashValue", "rawValue", "remainder", "wire",
    ]

    /// Members of every identifier type, which a form would hide.
    public static let forms: Set<String> = ["Form", "RawValue", "Self", "StringInterpolation", "StringLiteralType"]

    /// Members of every enumeration type.
    public static let values: Set<String> = [
        "RawValue", "Self", "StringInterpolation", "StringLiteralType", "knownNames", "knownValues",
    ]

    /// Members of every union type.
    static let cases: Set<String> = ["Self", "Tag", "tagMember"]

    /// What no error can be called: Swift means the type of all errors by it.
    static let errors: Set<String> = ["Self"]

    /// What a contract can't be called among all of them.
    static let contracts: Set<String> = [
        "MethodContract", "Protocol", "RawValue", "Self", "Type", "all", "init", "self",
    ]

    /// What fields of the state would hide in the records that hold them.
    static let stateFields: Set<String> = ["SharedStorage"]

    /// What every device knows, whatever the spec says.
    static let deviceFields: Set<String> = [StateDeclaration.loggedInUser]

    /// Members of `MockCall` and functions that generated behaviour calls: the functions and constants of a mock are
    /// called otherwise.
    public static let mockMembers: Set<String> = [
        "Caller", "Protocol", "Receiver", "State", "Type", "actingUser", "adjusted", "bounded", "caller",
        "callingDevice",
        "callingPlace", "cause", "checkQuota", "constant", "containsText", "contract", "copy", "deliveries", "device",
        "devices",
        "edition", "emit", "emitWorkedOut", "enforces", "fail", "failure", "id", "identifiers", "init", "isForced",
        "isUnheard", "letOut", "max", "me", "method", "min", "myself", "newID", "noAnswer", "now", "numbers",
        "numbersLeft", "quotient", "remainder", "request", "require", "rules", "runaway", "schedule", "secondsOfDay",
        "self", "setting", "state",
        "thisDevice", "timers", "unwrap", "users", "world",
    ]

    /// Types that the mock's state has by the runtime's protocol, apart from the one that is called like the user's.
    public static let stateTypes: Set<String> = ["Device", "Failure", "User", "World"]

    /// What hides a type of the spec within the extensions of `MockCall`: its members and its generic parameter.
    public static let mockScope: Set<String> = mockMembers.union(["State"])
}
