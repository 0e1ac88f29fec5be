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
        let methods = (0..<chance.number(3...9)).map { _ in maker.method(&chance) }
        return text(TypeWriter(declarations: types.declarations), methods)
    }

    private func text(_ types: TypeWriter, _ methods: [MadeMethod]) -> String {
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
        if !(state + shared).isEmpty { lines.append("state:") }
        if !state.isEmpty { lines += ["  user:"] + state.map { "    \($0)" } }
        if !shared.isEmpty { lines += ["  world:"] + shared.map { "    \($0)" } }
        lines += world
        for method in methods { lines += ["  \(method.name):"] + method.lines.map { "    \($0)" } }
        lines += [
            "scenarios:", "  story-of-signIn:", "    summary: Nobody hears of it.", "    steps:", "      - ann: signIn",
            "        with: {personID: ann}", "        events: {ann: []}",
        ]
        for method in methods {
            lines += ["  story-of-\(method.name):", "    summary: What it does.", "    given: signedIn"]
            if !method.covers.isEmpty { lines.append("    covers: [\(method.covers.joined(separator: ", "))]") }
            lines.append("    steps:")
            lines += method.steps.map { "      \($0)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

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

    private var world: [String] {
        [
            "gates:",
            "  ready:",
            "    summary: Somebody is signed in.",
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
            "    parameters:",
            "      personID: {type: \(Self.user), nonEmpty: true, summary: Who.}",
            "    behaviour: |",
            "      ensure users[personID] exists",
            "      set device.user to personID",
            "    example: {as: ann, with: {personID: ann}}",
        ]
    }
}
