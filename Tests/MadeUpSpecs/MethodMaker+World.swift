// Methods that are about what happens in the world between calls.
extension MethodMaker {
    /// Answers with what a control has made of something that somebody keeps.
    mutating func controlled(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let control = methods.value(&chance)
        let event = events.event(&chance)
        let (part, store) = chance.one(of: [("world", "world"), ("device", "device"), ("user", "me")])
        let audience = part == "world" ? "keys(users)" : part == "device" ? "thisDevice" : "me"
        let (owner, ben) = (part == "world" ? "" : ", of: ann", part == "world" ? "{\(event): 3}" : "")
        let error = "stopped\(number)"
        let most = chance.number(20...30)
        let total = "\(store).pushed\(number)"
        var made = MadeMethod(
            name: name,
            lines: [
                "topic: Controls", "summary: Does \(name).", "source: page", "needs: [ready]", "returns: Int",
                "example: {given: signedIn, as: ann}",
            ] + behaviour(["return \(total)"]),
            steps: [
                "- {world: \(control)\(owner), with: {count: 3}, returns: 3, "
                    + "events: {ann: [{\(event): 3}], ben: [\(ben)]}}", "- {ann: \(name), returns: 3}",
                "- {world: \(control)\(owner), with: {count: 13}, fails: \(error)}",
                "- {world: \(control)\(owner), with: {count: \(most + 1)}, fails: wrong}",
                "- {world: \(control)\(owner), with: {count: \(most)}, returns: \(most + 3)}",
            ],
            events: ["\(event): {wire: on\(event), summary: It was pushed., payload: Int, source: page}"],
            covers: ["\(control).count.limit"],
            errors: [error],
            controls: [
                "\(control):", "  of: \(part)", "  summary: Pushes it.", "  source: page", "  parameters:",
                "    count: {type: Int, summary: How often., limit: {max: \(most), unit: value}}", "  returns: Int",
                "  behaviour: |", "    set \(total) to \(total) + count", "    fail \(error) when count == 13",
                "    emit \(event) to \(audience) with \(total)", "    return \(total)",
            ]
        )
        made[state: part].append("pushed\(number): {type: Int, default: \"0\", summary: How often it was pushed.}")
        return made
    }

    /// Answers with what a control has made of a device that does nothing else.
    mutating func pushed(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let control = methods.value(&chance)
        let device = chance.one(of: ["cleo", "ann/phone"])
        return MadeMethod(
            name: name,
            lines: [
                "topic: Controls", "summary: Does \(name).", "source: page", "needs: [ready]",
                "parameters:", "  of: {type: String, summary: The device.}", "returns: Bool",
                "example: {given: signedIn, as: ann, with: {of: ann}}",
            ] + behaviour(["let asked = devices[of]", "return asked exists and asked.isMarked\(number)"]),
            steps: [
                "- {world: \(control), of: \(device), events: {ann: []}}",
                "- {ann: \(name), with: {of: \(device)}, returns: true}",
                "- {ann: \(name), with: {of: ann}, returns: false}",
            ],
            controls: [
                "\(control):", "  of: device", "  summary: Marks it.", "  source: page",
                "  behaviour: set device.isMarked\(number) to true",
            ],
            device: ["isMarked\(number): {type: Bool, default: \"false\", summary: Whether it is marked.}"]
        )
    }

    /// Tells everybody something, which devices that are out of reach don't hear of.
    mutating func reaching(_ chance: inout Chance) -> MadeMethod {
        // Whether a device can be reached is said once.
        guard !hasCutOff else { return carrying(&chance) }
        hasCutOff = true
        let name = methods.value(&chance)
        let control = methods.value(&chance)
        let event = events.event(&chance)
        return MadeMethod(
            name: name,
            lines: [
                "topic: Reach", "summary: Does \(name).", "source: page", "needs: [ready]",
                "example: {given: signedIn, as: ann}",
            ] + behaviour(["emit \(event) to keys(users)", "emit \(event) to thisDevice"]),
            steps: [
                "- {ann: \(name), events: {ann: [\(event), \(event)], ben: [\(event)]}}",
                "- {world: \(control), of: ben, with: {isFar: true}, events: {ben: []}}",
                "- {ann: \(name), events: {ann: [\(event), \(event)], ben: []}}",
                "- {ben: \(name), events: {ann: [\(event)], ben: [\(event)]}}",
                "- {world: \(control), of: ben, with: {isFar: false}, events: {ben: []}}",
                "- {ann: \(name), events: {ann: [\(event), \(event)], ben: [\(event)]}}",
            ],
            events: ["\(event): {wire: on\(event), summary: Somebody called., source: page}"],
            // The second one is sent in the same step as the first.
            covers: ["\(name).events.\(event)"],
            controls: [
                "\(control):", "  of: device", "  summary: Takes it away.", "  source: page",
                "  parameters: {isFar: {type: Bool, summary: Whether it is away.}}",
                "  behaviour: set device.isFar to isFar",
            ],
            device: ["isFar: {type: Bool, default: \"false\", cutsOff: true, summary: Whether it is away.}"]
        )
    }

    /// Lets an event carry what its receiver keeps.
    mutating func carrying(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let event = events.event(&chance)
        let word = MadeField(name: "word", type: .string, sample: .text("hello"))
        return MadeMethod(
            name: name,
            lines: head(name, [word], &chance)
                + behaviour(["add word to me.carried\(number)", "emit \(event) to keys(users)"]),
            steps: step(name, [word]) + ["  events: {ann: [{\(event): [hello]}], ben: [{\(event): []}]}"],
            state: ["carried\(number): {type: \"[String]\", default: \"[]\", summary: What was said.}"],
            events: [
                "\(event): {wire: on\(event), summary: Something was said., payload: \"[String]\", "
                    + "carries: me.carried\(number), source: page}"
            ]
        )
    }
}

extension MadeMethod {
    /// What its behaviour needs of a part of the state.
    fileprivate subscript(state part: String) -> [String] {
        get { part == "world" ? world : part == "device" ? device : state }
        set {
            switch part {
            case "world": world = newValue
            case "device": device = newValue
            default: state = newValue  // A user's.
            }
        }
    }
}
