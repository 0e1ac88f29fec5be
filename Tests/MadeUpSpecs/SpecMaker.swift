/// Puts a whole spec together.
struct SpecMaker {
    private let module: String
    private let prefix: String
    private let style: NamePool.Style
    private static let user = "PersonID"
    private static let limitErrors = ["tooLong", "tooMuch"]

    init(module: String, prefix: String, _ style: NamePool.Style) {
        self.module = module
        self.prefix = prefix
        self.style = style
    }

    /// The text of the spec.
    func yaml(_ chance: inout Chance) -> String {
        let rules = RuleMaker(errors: Self.limitErrors)
        var types = TypeMaker(style, user: Self.user, names: NamePool(style), rules: rules)
        for _ in 0..<chance.number(2...9) { types.declare(&chance) }
        var maker = MethodMaker(types, style)
        var methods = (0..<chance.number(3...9)).map { _ in maker.method(&chance) }
        let isGuarded = chance.happens(30)
        if isGuarded {
            for place in methods.indices { methods[place].lines.removeAll { $0.hasPrefix("needs: ") } }
        }
        return text(TypeWriter(declarations: types.declarations), methods, isGuarded: isGuarded)
    }

    private func text(_ types: TypeWriter, _ methods: [MadeMethod], isGuarded: Bool) -> String {
        var lines = head
        lines += ["types:"] + (types.lines() + methods.flatMap(\.types)).map { "  \($0)" }
        lines += ["errors:"] + errors(methods).map { "  \($0)" }
        let events = methods.flatMap(\.events)
        if !events.isEmpty { lines += ["events:"] + events.map { "  \($0)" } }
        let constants = methods.flatMap(\.constants)
        if !constants.isEmpty { lines += ["constants:"] + constants.map { "  \($0)" } }
        let procedures = methods.flatMap(\.procedures)
        if !procedures.isEmpty { lines += ["procedures:"] + procedures.map { "  \($0)" } }
        let sets = methods.flatMap(\.sets)
        if !sets.isEmpty { lines += ["parameterSets:"] + sets.map { "  \($0)" } }
        let state = methods.flatMap(\.state)
        let shared = methods.flatMap(\.world)
        let device = methods.flatMap(\.device)
        if !(state + shared + device).isEmpty { lines.append("state:") }
        if !device.isEmpty { lines += ["  device:"] + device.map { "    \($0)" } }
        if !state.isEmpty { lines += ["  user:"] + state.map { "    \($0)" } }
        if !shared.isEmpty { lines += ["  world:"] + shared.map { "    \($0)" } }
        let controls = methods.flatMap(\.controls)
        if !controls.isEmpty { lines += ["controls:"] + controls.map { "  \($0)" } }
        lines += world(isGuarded: isGuarded)
        // No case is derived from a gate that methods don't name.
        let told = methods + (isGuarded ? [Self.peeking] : [])
        for method in told { lines += ["  \(method.name):"] + method.lines.map { "    \($0)" } }
        lines += [
            "scenarios:", "  story-of-signIn:", "    summary: Nobody hears of it.", "    steps:", "      - ann: signIn",
            "        with: {personID: ann}", "        events: {ann: []}",
        ]
        for method in told {
            lines += ["  story-of-\(method.name):", "    summary: What it does.", "    given: signedIn"]
            if !method.covers.isEmpty { lines.append("    covers: [\(method.covers.joined(separator: ", "))]") }
            lines.append("    steps:")
            lines += method.steps.map { "      \($0)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Shows what the gate does.
    private static let peeking = MadeMethod(
        name: "peek",
        lines: [
            "topic: People", "summary: Looks around.", "source: page", "returns: Int", "behaviour: return count(users)",
            "example: {given: signedIn, as: ann}",
        ],
        steps: ["- {ann: peek, returns: 2}", "- {cleo: peek, fails: signedOut}"]
    )

    private func errors(_ methods: [MadeMethod]) -> [String] {
        let own = Self.limitErrors + ["signedOut", "notBought", "tooOften"] + methods.flatMap(\.errors)
        return ["wrong: {summary: An argument is wrong., source: page}"]
            + own.enumerated().map { "\($1): {code: \($0 + 1), summary: Something is wrong., source: page}" }
    }

    private var head: [String] {
        [
            "sdk:",
            "  name: \(module)",
            "  prefix: \(prefix)",
            "  title: A made-up service",
            "  version: 1.0.0",
            "  summary: Tries out what a spec can say.",
            "  surfaces: {http: HTTP interface}",
            "  editions: {small: Small, large: Large}",
            "  editionError: notBought",
            "  userType: \(Self.user)",
            "  argumentError: wrong",
            "sources:",
            "  page: {title: A page, kind: page}",
        ]
    }

    /// - Parameter isGuarded: Whether the gate guards every method, so that none names it.
    private func world(isGuarded: Bool) -> [String] {
        var lines = ["gates:", "  ready:", "    summary: Somebody is signed in."]
        if isGuarded { lines.append("    guards: remote") }
        lines += [
            "    behaviour: fail signedOut unless device.user exists",
            "    source: page",
            "fixtures:",
            "  signedIn:",
            "    summary: Ann and Ben are signed in.",
            "    steps:",
            "      - edition: large",
            "      - {ann: signIn, with: {personID: ann}}",
            "      - {ben: signIn, with: {personID: ben}}",
            "methods:",
            "  signIn:",
            "    topic: People",
            "    summary: Signs in.",
            "    source: page",
        ]
        if isGuarded { lines.append("    kind: local") }
        return lines + [
            "    parameters:",
            "      personID: {type: \(Self.user), nonEmpty: true, summary: Who.}",
            "    behaviour: |",
            "      ensure users[personID] exists",
            "      set device.user to personID",
            "    example: {as: ann, with: {personID: ann}}",
        ]
    }
}
