// How Swift spells names: where they need backticks, and what the spec's names become.
extension SwiftNames {
    /// A name as Swift declares it and as a bare reference: keywords stand in backticks.
    public static func identifier(_ name: String) -> String {
        SwiftWords.keywords.contains(name) ? "`\(name)`" : name
    }

    /// A name after a dot, where Swift takes most keywords as they are.
    public static func member(_ name: String) -> String {
        SwiftWords.meaningfulMembers.contains(name) ? "`\(name)`" : name
    }

    /// The name of a value after its type's name or a bare dot. `none` and `some` alone would be taken for the
    /// optional's own.
    ///
    /// - Parameters:
    ///   - name: The name of the value.
    ///   - type: The Swift name of its type.
    public static func value(_ name: String, of type: String) -> String {
        "\(SwiftWords.optionalCases.contains(name) ? type : "").\(member(name))"
    }

    /// A named value behind its type. `Colour.Type` would be the type of the type, whatever stands in backticks.
    public static func member(_ name: String, of type: String) -> String {
        SwiftWords.meaningfulMembers.contains(name) ? "\(type).self.`\(name)`" : "\(type).\(name)"
    }

    /// A named value where one that may be absent is expected: `.none` alone would be taken for no value.
    public static func answer(_ name: String) -> String {
        SwiftWords.optionalCases.contains(name) ? ".some(.\(name))" : ".\(member(name))"
    }

    /// A pattern for a case with a payload, of a value that may be absent.
    public static func pattern(_ name: String, _ payload: String) -> String {
        let pattern = ".\(member(name))(\(payload))"
        return SwiftWords.optionalCases.contains(name) ? ".some(\(pattern))" : pattern
    }

    /// A parameter as it is declared: its label, and what it is called inside where that is something else.
    public static func parameter(_ label: String, _ variable: String) -> String {
        label == variable ? self.label(label) : "\(self.label(label)) \(self.label(variable))"
    }

    /// A name as a parameter's label where the parameter is declared. Swift takes most keywords as they are.
    public static func label(_ name: String) -> String {
        SwiftWords.notLabels.contains(name) ? "`\(name)`" : name
    }

    /// A name as an argument's label in a call.
    public static func argument(_ name: String) -> String {
        name == "inout" ? "`inout`" : name
    }

    /// An event's case: `CONVERSATION_LIST_UPDATED` is `conversationListUpdated`.
    public static func event(_ name: String) -> String {
        let small = UInt8(ascii: "a")...UInt8(ascii: "z")
        guard !name.utf8.contains(where: small.contains) else { return name.lowerFirst }
        let words = name.utf8.split(separator: UInt8(ascii: "_")).map { Substring($0).lowercased() }
        return (words.first ?? "") + words.dropFirst().map(\.upperFirst).joined()
    }

    /// The cases of editions, in their order and each another one: a spec calls editions as the vendor does, so that
    /// `pro-plus` is `proPlus`, and `2024` is `edition2024`.
    public static func editions(_ names: [String]) -> [String] {
        var taken = StandingNames.values.union(SwiftWords.optionalCases)
        return names.map { name in
            let free = Self.free(edition(name), "Edition", avoiding: taken)
            taken.insert(free)
            return free
        }
    }

    private static func edition(_ name: String) -> String {
        guard !InvalidName.isValid(name) else { return name }
        let words = name.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.map(String.init)
        let joined = (words.first ?? "").lowerFirst + words.dropFirst().map(\.upperFirst).joined()
        return InvalidName.isValid(joined) ? joined : "edition\(joined.upperFirst)"
    }

    /// The constant of an overload's contract: `deleteConversation.several` is `deleteConversationSeveral`.
    public static func constant(_ overloadID: String) -> String {
        let words = overloadID.split(separator: ".").map(String.init)
        let name = (words.first ?? "") + words.dropFirst().map(\.upperFirst).joined()
        return StandingNames.contracts.contains(name) ? "\(name)Method" : name
    }

    /// The name of the case that keeps what the spec doesn't name.
    ///
    /// - Parameter cases: The cases that the spec names.
    public static func unknownCase(avoiding cases: [String]) -> String {
        free("unknown", "Other", avoiding: Set(cases))
    }

    /// What a parameter or variable is called inside of functions: its own name, unless that is a type's, which the
    /// function may have to name, or `self`.
    public func variable(_ name: String) -> String {
        notVariables.contains(name) ? "\(name.lowerFirst)Value" : name
    }

    /// What the parameters of one function are called inside of it, in their order and each otherwise.
    public func variables(_ names: [String]) -> [String] {
        var taken = Set(names)
        return names.map { name in
            let wish = variable(name)
            guard wish != name else { return name }
            let free = Self.free(wish, "Value", avoiding: taken)
            taken.insert(free)
            return free
        }
    }

    /// Why a module can't have a name; nil when it can.
    ///
    /// A module is a folder and a file of its name, and some disks don't tell capital letters from small ones.
    public static func refusal(ofModule name: String) -> String? {
        if SwiftWords.keywords.contains(name) { return "no module of an SDK can be called `\(name)`" }
        for module in [name, "\(name)Mock", "\(name)Conformance", "\(name)Examples"] {
            guard let taken = SwiftWords.standingFiles[module.lowercased()] else { continue }
            if module != name { return "the module `\(name)` comes with `\(module)`, and there is `\(taken)`" }
            return taken == name
                ? "no module of an SDK can be called `\(name)`"
                : "the module `\(name)` would be the same file as `\(taken)` on disks that don't tell capital letters"
        }
        return nil
    }

    /// A name that isn't taken: the one wished for, or that with a word behind it.
    public static func free(_ wish: String, _ word: String, avoiding taken: Set<String>) -> String {
        var name = wish
        while taken.contains(name) { name += word }
        return name
    }
}
