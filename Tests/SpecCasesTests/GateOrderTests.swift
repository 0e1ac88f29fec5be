import Testing

@testable import SpecCases

/// Gates come before every other rule, so a case about another rule holds only where they let its calls pass.
@Suite("Cases behind gates")
struct GateOrderTests {
    private func reason(_ fact: String, _ yaml: String) throws -> String? {
        try PostOffice.plan(yaml).findings.first { $0.message.contains("`\(fact)`") }?.notes.first?.message
    }

    /// - Parameter guards: Whether the gate guards the method, which doesn't name it then.
    private func spec(
        gate: String,
        guards: Bool = false,
        method: String,
        behaviour: String,
        more: String = ""
    ) -> String {
        """
        gates:
          roomy:
            summary: There is room.
            \(guards ? "guards: remote" : "")
            behaviour: \(gate)
        state:
          device:
            open: {type: Bool, default: "true", summary: Whether it is open}
            full: {type: Bool, default: "false", summary: Whether something came}
            empty: {type: Bool, default: "false", summary: Whether something went}
        methods:
          addBox:
            topic: Boxes
            summary: Adds a box
            needs: [\(guards ? "loggedIn" : "loggedIn, roomy")]
            \(method)
            parameters: {name: {type: String, summary: Its name}}
            behaviour: \(behaviour)
            example: {given: annIn, as: ann, with: {name: box}}
        \(more)
        """
    }

    @Test("an edition isn't tried behind a gate that asks for the edition", arguments: [true, false], [true, false])
    func edition(isAsked: Bool, guards: Bool) throws {
        let gate = isAsked ? #"fail noSuchBox when edition() == "small""# : "fail noSuchBox unless device.open"
        let spec = spec(gate: gate, guards: guards, method: "edition: large", behaviour: "add name to me.boxes")
        let cases = try PostOffice.cases(of: "addBox", spec)
        #expect((cases["edition/small"] == nil) == isAsked)
        #expect((cases["edition/large"] == nil) == isAsked)
        let reason = try reason("addBox.edition", spec)
        #expect(reason == (isAsked ? "a gate asks for the edition, and may hold back a call in a smaller one" : nil))
    }

    @Test(
        "a gate that guards calls is tried where a control does nothing but set what it asks for",
        arguments: [
            ("device.far", "behaviour: set device.far to true", #"{"control":"takeAway","of":"ann"}"#),
            ("not device.far", "behaviour: set device.far to false", #"{"control":"takeAway","of":"ann"}"#),
            (
                "device.far",
                "{parameters: {isFar: {type: Bool, summary: F}, word: {type: String, default: '\"\"', summary: W}},"
                    + " behaviour: set device.far to isFar}",
                #"{"control":"takeAway","of":"ann","with":{"isFar":true}}"#
            ),
            ("device.far", "behaviour: set device.far to false", nil),
            ("device.far", "{parameters: {at: {type: Int, summary: W}}, behaviour: set device.far to true}", nil),
            (
                "device.far", #"behaviour: "set devices[thisDevice].far to true""#,
                #"{"control":"takeAway","of":"ann"}"#
            ),
            ("device.far and device.user exists", "behaviour: set device.far to true", nil),
            ("device.far", #"behaviour: "set device.far to true\nset device.user to none""#, nil),
        ] as [(String, String, String?)]
    )
    func guards(condition: String, control: String, step: String?) throws {
        let entries = control.hasPrefix("{") ? String(control.dropFirst().dropLast()) : control
        let spec = """
            gates:
              near: {summary: It is in reach., guards: remote, behaviour: fail noSuchBox when \(condition)}
            state:
              device: {far: {type: Bool, default: "\(condition.hasPrefix("not"))", summary: Whether it is far}}
            controls:
              takeAway: {summary: Takes it away., of: device, \(entries)}
            """
        let cases = try PostOffice.plan(spec).derived.filter { $0.id == "gate.near.fails.noSuchBox/guarded" }
        #expect(cases.compactMap(\.stepLines.first) == [step].compactMap(\.self))
        guard let found = cases.first else { return }
        #expect(found.facts.map(\.rawValue) == ["gate.near.fails.noSuchBox", "errors.noSuchBox"])
        #expect(found.stepLines.last?.contains(#""call":"login""#) == true)
    }

    @Test("strangers have a name that the preparation doesn't use")
    func strangers() throws {
        let spec = """
            fixtures:
              strangersIn:
                summary: Strangers are logged in.
                steps:
                  - stranger: login
                    with: {person: ann}
                  - stranger2/phone: login
                    with: {person: ann}
            methods:
              addBox:
                topic: Boxes
                summary: Adds a box
                needs: [loggedIn]
                behaviour: do nothing
                example: {given: strangersIn, as: stranger}
            """
        let stranger = try #require(try PostOffice.cases(of: "addBox", spec)["needs.loggedIn/stranger"])
        #expect(stranger.stepLines.first?.hasPrefix(#"{"device":"stranger3""#) == true)
    }

    @Test(
        "a window isn't filled by calls that a gate may hold back",
        arguments: [
            ("set device.open to false", ""), ("shut()", ""),
            ("do nothing", "whenFailed: set device.open to false"),
        ],
        [true, false]
    )
    func rate(_ doing: (behaviour: String, whenFailed: String), guards: Bool) throws {
        let (behaviour, whenFailed) = doing
        let rate = "rate: {calls: 3, seconds: 5, per: device, error: tooOften}"
        let shut = """
            procedures:
              shut:
                summary: Shuts.
                behaviour: set device.open to false
            """
        let gate = "fail noSuchBox unless device.open"
        let method = rate + (whenFailed.isEmpty ? "" : "\n    \(whenFailed)")
        let spec = spec(gate: gate, guards: guards, method: method, behaviour: behaviour, more: shut)
        #expect(try PostOffice.cases(of: "addBox", spec)["rate/window"] == nil)
        let message = "a call may change what its gates ask about, and one that a gate holds back isn't counted"
        #expect(try reason("addBox.rate", spec) == message)
        let open = self.spec(gate: gate, guards: guards, method: rate, behaviour: "do nothing")
        #expect(try PostOffice.cases(of: "addBox", open)["rate/window"] != nil)
    }

    @Test("what another method of the rate does must let the calls pass, too", arguments: [true, false])
    func sharedRate(logsOut: Bool) throws {
        let leave = """
              leave:
                topic: Boxes
                summary: Leaves
                rate: {sharedWith: addBox}
                behaviour: \(logsOut ? "set device.user to none" : "do nothing")
                example: {given: annIn, as: ann}
            """
        let rate = "rate: {calls: 3, seconds: 5, per: user, error: tooOften}"
        let spec = spec(gate: "fail noSuchBox unless device.open", method: rate, behaviour: "do nothing", more: leave)
        let cases = try PostOffice.cases(of: "addBox", spec)
        #expect(cases["rate/window"] != nil)
        #expect((cases["rate/together"] == nil) == logsOut)
    }

    @Test("a quota isn't filled by calls that a gate may hold back", arguments: [true, false])
    func quota(guards: Bool) throws {
        let quota = "quota: {counts: me.boxes, max: 3, error: tooMany, freedBy: removeBox}"
        func spec(adding: String, removing: String) -> String {
            self.spec(
                gate: "fail noSuchBox unless device.open",
                guards: guards,
                method: quota,
                behaviour: "|\n      add name to me.boxes\n      \(adding)",
                more: """
                      removeBox:
                        topic: Boxes
                        summary: Removes a box
                        needs: [loggedIn]
                        parameters: {name: {type: String, summary: Its name}}
                        behaviour: |
                          remove name from me.boxes
                          \(removing)
                        example: {given: annIn, as: ann, with: {name: box}}
                    """
            )
        }
        let shuts = "set device.open to false"
        let fills = "set device.full to true"
        let fails = "fail noSuchBox when device.empty"
        let clears = "set device.empty to true"
        let held = spec(adding: shuts, removing: clears)
        #expect(try PostOffice.cases(of: "addBox", held)["quota/full"] == nil)
        let message = "what its gates ask about may be another thing after a call, or in another edition"
        #expect(try reason("addBox.quota", held) == message)
        let open = try PostOffice.cases(of: "addBox", spec(adding: fills, removing: clears))
        #expect(open["quota/full"] != nil && open["quota/freed"] != nil)
        let freed = try PostOffice.cases(of: "addBox", spec(adding: fills, removing: shuts))
        #expect(freed["quota/full"] != nil && freed["quota/freed"] == nil)
        let told = try PostOffice.cases(of: "addBox", spec(adding: fails, removing: clears))
        #expect(told["quota/full"] != nil && told["quota/freed"] == nil)
    }

    @Test(
        "what frees a place, or shares a rate, passes a gate that guards it where the example passes it, too",
        arguments: [(kind: "remote", isTried: true), (kind: "local", isTried: false)]
    )
    func guardedOther(kind: String, isTried: Bool) throws {
        let removing = """
              removeBox:
                topic: Boxes
                summary: Removes a box
                needs: [loggedIn]
                rate: {sharedWith: addBox}
                parameters: {name: {type: String, summary: Its name}}
                behaviour: remove name from me.boxes
                example: {given: annIn, as: ann, with: {name: box}}
            """
        let spec = spec(
            gate: "fail noSuchBox unless device.open",
            guards: true,
            method: """
                kind: \(kind)
                    quota: {counts: me.boxes, max: 3, error: tooMany, freedBy: removeBox}
                    rate: {calls: 3, seconds: 5, per: user, error: tooOften}
                """,
            behaviour: "add name to me.boxes",
            more: removing
        )
        let cases = try PostOffice.cases(of: "addBox", spec)
        #expect(cases["quota/full"] != nil)
        #expect((cases["quota/freed"] != nil) == isTried)
        #expect((cases["rate/together"] != nil) == isTried)
    }
}
