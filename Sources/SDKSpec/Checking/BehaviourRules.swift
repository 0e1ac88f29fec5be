/// What expressions and statements are held to; the findings come from the behaviour compiler.
enum BehaviourRules {
    static let all: [(id: String, summary: String)] = [
        ("expression-syntax", "An expression keeps the grammar: values, operators, calls, `if … then … else …`."),
        ("unknown-name", "A name in an expression stands for a parameter, a `let`, a store or a constant."),
        ("unknown-function", "What is called is a built-in function, a procedure or a type."),
        ("unknown-member", "What stands behind a dot is declared by the type before it."),
        ("unknown-error", "Behaviour fails with errors that are declared under `errors`."),
        ("unknown-event", "Behaviour emits events that are declared under `events`."),
        ("name-taken", "The name of a parameter, or one given by `let` or `for`, hides no other name."),
        ("state-out-of-reach", "Defaults and constants are the same in every world: they see no state."),
        ("value-not-fixed", "Defaults and constants can be worked out beforehand, within the range of their types."),
        ("type-mismatch", "A value has the type that its place expects; nothing is lost silently."),
        ("may-be-absent", "A value that may be absent is given a default, or is tested, before it is used."),
        ("never-absent", "Only what may be absent is tested for presence or given a default."),
        ("untyped-literal", "`none`, `[]`, `{}` and `.name` stand where the type is known."),
        ("store-compared", "Stores aren't compared: what a device, a user or the service keeps is told by its fields."),
        ("internal-value", "What only the service's state knows isn't made JSON: it has no form on the wire."),
        ("wrong-call", "A call gives the arguments that are declared, with their labels."),
        ("not-a-place", "Only stores and names given by `let` are changed."),
        ("cannot-ensure", "`ensure` makes entries that need nothing but defaults."),
        ("missing-return", "Behaviour with an answer gives it on every path."),
        ("unreachable-statement", "No statement stands behind one that always ends the call."),
        ("missing-payload", "An event that carries something is given it, by `with` or by its own `carries`."),
        ("constant-cycle", "The value of a constant isn't made of itself, neither directly nor through others."),
        ("procedure-cycle", "A procedure performs itself neither directly nor through others."),
    ]
}
