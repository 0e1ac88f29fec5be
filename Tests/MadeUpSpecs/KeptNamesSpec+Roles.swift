// What a spec consists of in which names have a role.
extension KeptNamesSpec {
    /// The entries of a spec.
    struct Sections {
        var types: [String] = []
        var errors: [String] = []
        var events: [String] = []
        var constants: [String] = []
        var procedures: [String] = []
        var state: [String] = []
        var gates: [String] = []
        var fixtures: [String] = []
        var parameterSets: [String] = []
        var controls: [String] = []
        var methods: [Method] = []
        /// What the story has controls do, behind the calls of all methods.
        var controlCalls: [Call] = []
        /// Facts that the story pins besides those that its calls pin by themselves.
        var covers: [String] = []
    }

    /// A method that answers with a number, or with what it is given.
    struct Method {
        var name = "probe"
        /// Parameters in flow style.
        var parameters = "{n: {type: Int, summary: N.}}"
        var returns = "Int"
        var behaviour = ["return n"]
        /// More about it, a line a key.
        var more: [String] = []
        /// What its example starts from.
        var given: String?
        var calls: [Call] = [Call()]
        /// Overloads instead of all that, one a name.
        var overloads: [String] = []

        func lines(indent: Int) -> [String] {
            var lines = ["topic: Names", "summary: Does something.", "source: page"] + more
            if overloads.isEmpty {
                lines += ["parameters: \(parameters)", "returns: \"\(returns)\"", "behaviour: |"]
                lines += behaviour.map { "  \($0)" }
                let start = given.map { "given: \($0), " } ?? ""
                if let call = calls.first { lines.append("example: {\(start)as: ann, with: \(call.arguments)}") }
            } else {
                lines += ["overloads:"] + overloads
            }
            return lines.map { String(repeating: " ", count: indent) + $0 }
        }
    }

    /// A call of a story, or what a control does in it.
    struct Call {
        var caller = "ann"
        var name = "probe"
        /// Whom a control acts for.
        var owner: String?
        var arguments = "{n: 1}"
        var answer = "1"

        /// The step.
        var step: String {
            let owner = owner.map { ", of: \($0)" } ?? ""
            return "{\(caller): \(name)\(owner), with: \(arguments), returns: \(answer)}"
        }
    }

    var sections: Sections {
        switch role {
        case .method: methods
        case .parameter: parameters
        case .field: fields
        case .value: values
        case .payload: payloads
        case .event: events
        case .error: errors
        case .constant: constants
        case .state: state
        case .procedure: procedures
        case .variable: variables
        case .form, .part: identifiers
        case .type: types
        case .overload: overloads
        case .control: controls
        case .gate: gates
        case .fixture: fixtures
        case .parameterSet: parameterSets
        case .module: modules
        }
    }

    private var methods: Sections {
        // With a default, so that there is a form that leaves it out.
        let parameters = "{n: {type: Int, summary: N.}, more: {type: Int, default: \"1\", summary: M.}}"
        return Sections(
            methods: names.map {
                Method(name: $0, parameters: parameters, behaviour: ["return n * more"], calls: [Call(name: $0)])
            }
        )
    }

    private var parameters: Sections {
        Sections(
            methods: names.enumerated().map { number, name in
                let (type, value) = number % 2 == 0 ? ("Int", "") : ("Int", ", default: \"1\"")
                return Method(
                    name: "probe\(number)",
                    parameters:
                        "{\(name): {type: \(type)\(value), summary: N.}, secondNumber: {type: Int, summary: O.}}",
                    behaviour: ["return \(name) * secondNumber"],
                    calls: [Call(name: "probe\(number)", arguments: "{\(name): 1, secondNumber: 1}")]
                )
            }
        )
    }

    private var fields: Sections {
        let fields = names.map { "\($0): {type: Int, default: \"1\", summary: N.}" }.joined(separator: ", ")
        return Sections(
            types: ["Holder: {summary: It., source: page, fields: {\(fields)}}"],
            methods: [
                Method(
                    parameters: "{given: {type: Holder, summary: H.}}",
                    behaviour: names.map { "let got_\($0) = given.\($0) + Holder(\($0): 2).\($0)" } + ["return 1"],
                    calls: [Call(arguments: "{given: {}}")]
                )
            ]
        )
    }

    private var values: Sections {
        let values = names.map { "\($0): {wire: W\($0), summary: V.}" }.joined(separator: ", ")
        return Sections(
            types: ["Choice: {summary: It., source: page, enum: String, values: {\(values)}}"],
            methods: [
                Method(
                    parameters: "{given: {type: Choice, summary: H.}}",
                    returns: "Choice",
                    behaviour: names.flatMap { ["if given == .\($0)", "  return Choice.\($0)"] } + ["return given"],
                    calls: names.map { Call(arguments: "{given: W\($0)}", answer: "W\($0)") }
                )
            ]
        )
    }

    private var payloads: Sections {
        var sections = values
        let cases = names.map { "\($0): Payload" }.joined(separator: ", ")
        sections.types += [
            "Payload: {summary: It., source: page, fields: {n: {type: Int, summary: N.}}}",
            "Union: {summary: It., source: page, union: {tag: Choice, member: kind, cases: {\(cases)}}}",
        ]
        sections.methods = [
            Method(
                parameters: "{given: {type: Union, summary: H.}}",
                returns: "Union",
                behaviour: names.flatMap { ["if given.\($0) exists", "  return Union.\($0)(Payload(n: 2))"] }
                    + ["return given"],
                calls: names.map { Call(arguments: "{given: {kind: W\($0), n: 1}}", answer: "{kind: W\($0), n: 2}") }
            )
        ]
        return sections
    }

    private var events: Sections {
        Sections(
            events: names.map { "\($0): {wire: on_\($0), summary: It., payload: Int, source: page}" },
            methods: [Method(behaviour: names.map { "emit \($0) to thisDevice with n" } + ["return n"])],
            covers: names.flatMap { ["probe.events.\($0)", "events.\($0).payload"] }
        )
    }

    private var errors: Sections {
        let numbered = names.enumerated()
        return Sections(
            errors: numbered.map { "\($1): {code: \($0 + 2), summary: It., source: page}" },
            methods: [Method(behaviour: numbered.map { "fail \($1) when n == \($0 + 2)" } + ["return n"])],
            covers: names.flatMap { ["probe.fails.\($0)", "errors.\($0)"] }
        )
    }

    private var constants: Sections {
        Sections(
            constants: names.map { "\($0): {type: Int, value: 1, configurable: true, summary: It., source: page}" },
            methods: [Method(behaviour: names.map { "let got_\($0) = n + \($0)" } + ["return n"])],
            covers: names.map { "constants.\($0)" }
        )
    }

    private var state: Sections {
        let fields = names.map { "\($0): {type: Int, default: \"0\", summary: N.}" }.joined(separator: ", ")
        return Sections(
            state: ["world: {\(fields)}", "device: {\(fields)}", "user: {\(fields)}"],
            methods: [
                Method(
                    behaviour: names.flatMap { name in
                        ["world", "device"].map { "set \($0).\(name) to \($0).\(name) + n" }
                    } + ["return n"]
                )
            ]
        )
    }

    private var procedures: Sections {
        Sections(
            procedures: names.map {
                "\($0): {summary: It., parameters: \"n: Int\", returns: Int, behaviour: return n}"
            },
            methods: [Method(behaviour: names.map { "let got_\($0) = \($0)(n)" } + ["return n"])]
        )
    }

    private var variables: Sections {
        let list = "{n: {type: Int, summary: N.}, list: {type: \"[Int]\", summary: L.}}"
        return Sections(
            methods: names.enumerated().map { number, name in
                Method(
                    name: "probe\(number)",
                    parameters: list,
                    behaviour: number % 2 == 0
                        ? ["let \(name) = n * 2", "return \(name) - n"]
                        : ["for \(name) in list", "  return \(name)", "return sum(\(name) in list: \(name)) + n"],
                    calls: [Call(name: "probe\(number)", arguments: "{n: 1, list: []}")]
                )
            }
        )
    }

    private var identifiers: Sections {
        let forms = names.enumerated().map { number, name in
            role == .form
                ? "\(name): \"F\(number)-${rest\(number): String}\""
                : "form\(number): \"F\(number)-${\(name): String}\""
        }
        let asked = names.enumerated().flatMap { number, name in
            role == .form
                ? ["if given is \(name)", "  return Text.\(name)(given.rest\(number) ?? \"\")"]
                : ["if given.\(name) exists", "  return Text.form\(number)(given.\(name) ?? \"\")"]
        }
        return Sections(
            types: ["Text: {summary: It., source: page, identifier: {\(forms.joined(separator: ", "))}}"],
            methods: [
                Method(
                    parameters: "{given: {type: Text, summary: H.}}",
                    returns: "Text",
                    behaviour: asked + ["return given"],
                    calls: names.indices.map { Call(arguments: "{given: F\($0)-x}", answer: "F\($0)-x") }
                )
            ]
        )
    }

    private var types: Sections {
        Sections(
            types: names.map {
                "\($0): {summary: It., source: page, fields: {n: {type: Int, default: \"1\", summary: N.}}}"
            },
            methods: names.enumerated().map { number, name in
                Method(
                    name: "probe\(number)",
                    parameters:
                        "{given: {type: \(name), summary: H.}, more: {type: \"[\(name)]\", default: \"[]\", summary: M.}}",
                    returns: name,
                    behaviour: ["let made = \(name)(n: 1)", "return if given.n == made.n then made else given"],
                    calls: [Call(name: "probe\(number)", arguments: "{given: {}}", answer: "{n: 1}")]
                )
            }
        )
    }

    private var overloads: Sections {
        let shapes = names.enumerated().flatMap { number, name in
            [
                "  \(name):", "    summary: Does it.", "    parameters: {p\(number): {type: Int, summary: N.}}",
                "    returns: Int", "    behaviour: return p\(number)",
                "    example: {as: ann, with: {p\(number): 1}}",
            ]
        }
        let calls = names.enumerated().map { Call(name: "probe.\($1)", arguments: "{p\($0): 1}") }
        return Sections(methods: [Method(calls: calls, overloads: shapes)])
    }
}
