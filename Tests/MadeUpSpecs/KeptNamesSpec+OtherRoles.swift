// Names of what isn't called by clients, and of what comes with methods.
extension KeptNamesSpec {
    /// Controls that act for nobody, for a device that nothing else brings in, and for a user, one after the other.
    var controls: Sections {
        let actors: [(kind: String, owner: String?)] = [("world", nil), ("device", "ben"), ("user", "ann")]
        let uses = names.enumerated().map { (name: $1, actor: actors[$0 % actors.count]) }
        // With a default, so that there is a form that leaves it out.
        let parameters = "{n: {type: Int, summary: N.}, more: {type: Int, default: \"1\", summary: M.}}"
        return Sections(
            controls: uses.map { name, actor in
                "\(name): {of: \(actor.kind), summary: Does it., parameters: \(parameters), returns: Int, "
                    + "behaviour: return n * more, source: page}"
            },
            methods: [Method()],
            controlCalls: uses.map { Call(caller: "world", name: $0, owner: $1.owner) }
        )
    }

    /// Gates, each before a method of its own.
    var gates: Sections {
        let opening = Method(
            name: "open",
            parameters: "{n: {type: Int, summary: N.}}",
            behaviour: ["set device.isOpen to true", "return n"],
            calls: [Call(name: "open")]
        )
        return Sections(
            state: ["device: {isOpen: {type: Bool, default: \"false\", summary: Whether it is open.}}"],
            gates: names.map {
                "\($0): {summary: It is open., behaviour: fail wrong unless device.isOpen, source: page}"
            },
            fixtures: ["opened: {summary: It is open., steps: [{ann: open, with: {n: 1}}]}"],
            methods: [opening]
                + names.enumerated().map { number, name in
                    let call = Call(name: "probe\(number)")
                    return Method(name: call.name, more: ["needs: [\(name)]"], given: "opened", calls: [call])
                }
        )
    }

    /// Fixtures, each of which an example starts from.
    var fixtures: Sections {
        Sections(
            fixtures: names.map { "\($0): {summary: Ann has called., steps: [{ann: probe, with: {n: 1}}]}" },
            methods: [Method()]
                + names.enumerated().map { number, name in
                    Method(name: "probe\(number)", given: name, calls: [Call(name: "probe\(number)")])
                }
        )
    }

    /// Sets of parameters, each of which a method takes in.
    var parameterSets: Sections {
        Sections(
            parameterSets: names.map { "\($0): {n: {type: Int, summary: N.}}" },
            methods: names.enumerated().map { number, name in
                Method(
                    name: "probe\(number)",
                    parameters: "[\(name), {last: {type: Int, default: \"1\", summary: L.}}]",
                    behaviour: ["return n * last"],
                    calls: [Call(name: "probe\(number)")]
                )
            }
        )
    }

    /// Something of everything that generated code names by the module or its types.
    var modules: Sections {
        Sections(
            types: [
                "State: {summary: It., source: page, fields: {n: {type: Int, default: \"1\", summary: N.}}}",
                "User: {summary: It., internal: true, source: page, fields: {last: {type: \"State?\", summary: L.}}}",
            ],
            events: ["CAME: {wire: came, summary: It., payload: State, source: page}"],
            constants: ["most: {type: Int, value: 1, configurable: true, summary: It., source: page}"],
            state: ["user: {kept: {type: \"User?\", summary: K.}}"],
            controls: [
                "push: {of: user, summary: It., parameters: {given: {type: State, summary: G.}}, returns: State, behaviour: return given, source: page}"
            ],
            methods: [
                Method(
                    parameters: "{given: {type: State, summary: G.}}",
                    returns: "State",
                    behaviour: [
                        "set me.kept to User(last: given)", "emit CAME to thisDevice with given",
                        "return if given.n > most then State(n: most) else given",
                    ],
                    calls: [Call(arguments: "{given: {n: 1}}", answer: "{n: 1}")]
                )
            ],
            controlCalls: [
                Call(caller: "world", name: "push", owner: "ann", arguments: "{given: {n: 1}}", answer: "{n: 1}")
            ],
            covers: ["probe.events.CAME", "events.CAME.payload", "constants.most"]
        )
    }
}
