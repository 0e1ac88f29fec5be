// Generated from the spec by sdkgen. Do not edit.
//
// What the network, the service by itself and the app's server do.

import Language
import SDKMockRuntime
import SDKRuntime

// What the network, the service by itself and the app's server do.
extension LanguageWorld {
    /// A device is taken away, or brought back.
    ///
    /// - Parameters:
    ///   - device: The id of the device.
    ///   - isFar: Whether it is away.
    public func takeAway(of device: String, isFar: Bool) throws(LanguageError) {
        var arguments = WireObject()
        arguments["isFar"] = isFar.wire
        try base.control(ControlContracts.takeAway, for: .device(device), arguments: arguments) { call in
            call.takeAway(isFar: isFar)
        }
    }

    /// Somebody knocks at a device.
    ///
    /// - Parameters:
    ///   - device: The id of the device.
    ///   - times: How often. At most 9, else `badArgument`. `1` when none is given.
    /// - Returns: How often it was opened.
    /// - Throws: `LanguageError` with the code `badArgument`.
    @discardableResult
    public func knock(of device: String, times: Int = 1) throws(LanguageError) -> Int {
        var arguments = WireObject()
        arguments["times"] = times.wire
        return try base.control(ControlContracts.knock, for: .device(device), arguments: arguments) { call in
            call.knock(times: times)
        }
    }

    /// Somebody gives a person another nickname.
    ///
    /// - Parameters:
    ///   - user: The user that it acts for.
    ///   - nick: The nickname.
    /// - Throws: `LanguageError` with the code `nobodyThere`.
    public func rename(of user: PersonID, nick: String? = nil) throws(LanguageError) {
        var arguments = WireObject()
        arguments["nick"] = nick.wire
        try base.control(ControlContracts.rename, for: .user(user), arguments: arguments) { call throws(SDKError) in
            try call.rename(nick: nick)
        }
    }

    /// What happened is forgotten.
    ///
    /// - Parameter words: What is kept instead.
    /// - Throws: `LanguageError` with the code `badArgument`.
    public func sweep(words: [String]) throws(LanguageError) {
        var arguments = WireObject()
        arguments["words"] = words.wire
        try base.control(ControlContracts.sweep, for: .world, arguments: arguments) { call in call.sweep(words: words) }
    }

    /// Does what a control says, by its name: for whoever speaks over a wire.
    ///
    /// - Parameters:
    ///   - control: The control's name.
    ///   - owner: The device or the user that it acts for; nil for one that acts for nobody.
    ///   - arguments: Its arguments by name.
    /// - Returns: Its answer, null for none.
    /// - Throws: `LanguageError` when there is no such control, or it fails.
    @discardableResult
    public func perform(
        _ control: String,
        of owner: String? = nil,
        arguments: WireValue = .object([:])
    ) throws(LanguageError) -> WireValue {
        try base.check(control: control, given: arguments)
        guard let function = ControlFunctions.named(control) else {
            throw LanguageError(.notModelled(control))
        }
        let request = WireRequest(method: control, arguments: arguments)
        return try function(self, ControlOwner(owner, of: control), request)
    }
}

/// Carries out the requests of a control.
private typealias ControlFunction = (
    LanguageWorld, ControlOwner<LanguageError>, WireRequest
) throws(LanguageError) -> WireValue

/// The function of each control, by the control's name.
private enum ControlFunctions {
    static func named(_ control: String) -> ControlFunction? {
        switch control {
        case "takeAway":
            performTakeAway

        case "knock":
            performKnock

        case "rename":
            performRename

        case "sweep":
            performSweep

        default:
            nil
        }
    }
}

private func performTakeAway(
    _ world: LanguageWorld,
    _ owner: ControlOwner<LanguageError>,
    _ request: WireRequest
) throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let isFar: Bool = arguments.required("isFar")
    try arguments.finish()
    try world.takeAway(of: owner.device(), isFar: isFar)
    return .null
}

private func performKnock(
    _ world: LanguageWorld,
    _ owner: ControlOwner<LanguageError>,
    _ request: WireRequest
) throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let times: Int = arguments.value("times", default: 1)
    try arguments.finish()
    return try world.knock(of: owner.device(), times: times).wire
}

private func performRename(
    _ world: LanguageWorld,
    _ owner: ControlOwner<LanguageError>,
    _ request: WireRequest
) throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let nick: String? = arguments.optional("nick")
    try arguments.finish()
    try world.rename(of: owner.user(), nick: nick)
    return .null
}

private func performSweep(
    _ world: LanguageWorld,
    _ owner: ControlOwner<LanguageError>,
    _ request: WireRequest
) throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let words: [String] = arguments.required("words")
    try arguments.finish()
    try owner.nobody()
    try world.sweep(words: words)
    return .null
}

/// What each control demands of what it is given.
private enum ControlContracts {
    static let takeAway: MethodContract = MethodContract(
        #"""
        {
        "id": "takeAway",
        "method": "takeAway",
        "parameters": [{"name": "isFar", "isRequired": true}],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    static let knock: MethodContract = MethodContract(
        #"""
        {
        "id": "knock",
        "method": "knock",
        "parameters": [
        {"name": "times", "limits": [{"fact": "knock.times.limit", "rule": {"maximum": 9, "unit": "value"},
        "error": {"name": "badArgument"}}]}
        ],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    static let rename: MethodContract = MethodContract(
        #"""
        {"id": "rename", "method": "rename", "parameters": [{"name": "nick"}], "argumentError": {"name": "badArgument"}}
        """#
    )

    static let sweep: MethodContract = MethodContract(
        #"""
        {
        "id": "sweep",
        "method": "sweep",
        "parameters": [{"name": "words", "isRequired": true}],
        "checks": [
        {"fact": "sweep.fails.badArgument", "error": {"name": "badArgument"}, "condition": {"<": [{"value": 3},
        {"count": [{"argument": "words"}]}]}, "words": "refused when count(words) > 3"}
        ],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )
}
