/// Types are called differently from those that generated code stands on.
struct ReservedName: Rule {
    static let summary = "A type isn't named like one of Swift's own or of the runtimes: generated code means those."

    /// The types of Swift and of the runtimes that generated code or its users would confuse with a declared one.
    static let names: Set<String> = [
        "Any", "Array", "Bool", "Boxed", "CallRecord", "Character", "ClientCore", "Codable", "CombinationContract",
        "Decoder", "Dictionary", "Double", "Encoder", "Equatable", "Error", "ErrorCode", "EventHub", "EventStream",
        "Float", "Hashable", "Int", "Limit", "LimitExcess", "LimitPolicy", "LimitUnit", "MethodContract",
        "MockAudience", "MockBlueprint", "MockCall", "MockDelivery", "MockDevice", "MockGate", "MockRecord",
        "MockState", "MockWorld", "Never", "OpenEnumeration", "Optional", "PagedSequence", "ParameterContract",
        "QuotaContract", "RateContract", "Result", "RuleBook", "SDKError", "Self", "Sendable", "Set", "String",
        "TaggedUnion", "Task", "Transport", "Type", "UInt64", "UInt8", "Void", "WireArguments", "WireConvertible",
        "WireError", "WireEvent", "WireFields", "WireIdentifier", "WireMap", "WireObject", "WireReader", "WireRecord",
        "WireRequest", "WireValue",
    ]

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let builtIn = TypeReference.builtIn.map(\.name)
        for type in context.specification.types
        where Self.names.contains(type.name.value) && !builtIn.contains(type.name.value) {
            diagnostics.add(
                finding(
                    "`\(type.name.value)` is the name of another type of generated code",
                    at: type.name.location,
                    help: "say whose it is, as in `Chat\(type.name.value)`"
                )
            )
        }
    }
}
