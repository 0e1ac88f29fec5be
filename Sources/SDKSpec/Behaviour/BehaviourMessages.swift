// Everything that can be wrong with expressions and statements, in words.

extension Diagnostic {
    // MARK: Reading

    static func expressionIsNoText(at location: SourceLocation) -> Diagnostic {
        error("expression-syntax", "an expression is expected here", at: location, help: "write it as one text")
    }

    static func brokenExpression(_ error: ExpressionSyntaxError, at location: SourceLocation) -> Diagnostic {
        self.error("expression-syntax", error.message, at: location, help: error.help)
    }

    // MARK: Names

    static func unknownName(_ name: String, known: [String], at location: SourceLocation) -> Diagnostic {
        error(
            "unknown-name",
            "`\(name)` stands for nothing here",
            at: location,
            note: "parameters, names given by `let`, stores, constants and functions can be used",
            help: suggestion(for: name, in: known)
        )
    }

    static func unknownFunction(_ name: String, known: [String], at location: SourceLocation) -> Diagnostic {
        error(
            "unknown-function",
            "there is no function or procedure `\(name)`",
            at: location,
            help: suggestion(for: name, in: known)
        )
    }

    static func unknownMember(
        _ name: String,
        of type: String,
        known: [String],
        at location: SourceLocation
    ) -> Diagnostic {
        error(
            "unknown-member",
            "`\(type)` has no member `\(name)`",
            at: location,
            help: suggestion(for: name, in: known)
        )
    }

    static func unknownForm(of type: String, known: [String], at location: SourceLocation) -> Diagnostic {
        error(
            "unknown-member",
            "a form of `\(type)` is expected behind `is`",
            at: location,
            help: "its forms are \(list(known))"
        )
    }

    static func unknownError(_ name: String, known: [String], at location: SourceLocation) -> Diagnostic {
        error(
            "unknown-error",
            "there is no error `\(name)`",
            at: location,
            help: suggestion(for: name, in: known) ?? "declare it under `errors`"
        )
    }

    static func unknownEvent(_ name: String, known: [String], at location: SourceLocation) -> Diagnostic {
        error(
            "unknown-event",
            "there is no event `\(name)`",
            at: location,
            help: suggestion(for: name, in: known) ?? "declare it under `events`"
        )
    }

    static func nameTaken(_ name: String, at location: SourceLocation) -> Diagnostic {
        error(
            "name-taken",
            "`\(name)` stands for something else here already",
            at: location,
            note: "a name that hides another one misleads whoever reads the rule",
            help: "choose another name"
        )
    }

    static func stateOutOfReach(_ name: String, at location: SourceLocation) -> Diagnostic {
        error(
            "state-out-of-reach",
            "`\(name)` can't be used in a value that is fixed beforehand",
            at: location,
            note: "defaults and constants are the same in every world",
            help: "work the value out in `behaviour`"
        )
    }

    static func beyondArguments(_ name: String, at location: SourceLocation) -> Diagnostic {
        error(
            "state-out-of-reach",
            "`\(name)` can't be used in a check of arguments",
            at: location,
            note:
                "checks look at the arguments, at constants and at `myself` alone: whoever makes the call can ask them",
            help: "fail in `behaviour`"
        )
    }

    static func parameterInDefault(_ name: String, at location: SourceLocation) -> Diagnostic {
        error(
            "state-out-of-reach",
            "a default can't use `\(name)`: it is the same for every call",
            at: location,
            note: "defaults are made of values written out and of constants",
            help: "make the type optional without a default, and write `… ?? \(name)` in `behaviour`"
        )
    }

    static func notFixed(at location: SourceLocation) -> Diagnostic {
        error(
            "value-not-fixed",
            "this can't be worked out beforehand",
            at: location,
            note: "defaults and constants are fixed before any call is made",
            help: "write the value itself, or work it out in `behaviour`"
        )
    }

    static func dividedByZero(at location: SourceLocation) -> Diagnostic {
        error("value-not-fixed", "this divides by zero", at: location)
    }

    static func numberOutOfRange(_ type: TypeReference, at location: SourceLocation) -> Diagnostic {
        let range =
            switch type.unwrapped {
            case .uint: "from 0 to \(UInt64.max)"
            case .double: "up to \(Double.greatestFiniteMagnitude)"
            case .int, .string, .bool, .json, .bytes, .void, .handler, .named, .list, .map, .optional:
                "from \(Int.min) to \(Int.max)"
            }
        return error("value-not-fixed", "the result is beyond `\(type)`, which reaches \(range)", at: location)
    }

    // MARK: Types

    static func mismatch(
        expected: TypeReference,
        found: TypeReference,
        at location: SourceLocation
    ) -> Diagnostic {
        error("type-mismatch", "`\(expected)` is expected here, but this is `\(found)`", at: location)
    }

    static func mayBeAbsent(_ type: TypeReference, at location: SourceLocation) -> Diagnostic {
        error(
            "may-be-absent",
            "this may be absent, its type is `\(type)`",
            at: location,
            help: "give a value for that case with `??`, or name it with `let … or fail`"
        )
    }

    static func neverAbsent(_ type: TypeReference, at location: SourceLocation) -> Diagnostic {
        error("never-absent", "this is never absent, its type is `\(type)`", at: location)
    }

    static func untypedLiteral(_ literal: String, at location: SourceLocation) -> Diagnostic {
        let typed = literal == "[]" ? ", or say it: `[String]()`" : ""
        return error(
            "untyped-literal",
            "nothing here says of which type `\(literal)` is",
            at: location,
            help: "use it where a type is known: in an argument, a field or the right side of `set`\(typed)"
        )
    }

    static func untypedMember(_ name: String, expected: TypeReference?, at location: SourceLocation) -> Diagnostic {
        error(
            "untyped-literal",
            expected.map { "`\($0)` is expected here, which has no `.\(name)`" }
                ?? "nothing here says of which type `.\(name)` is",
            at: location,
            help: "write the type before it"
        )
    }

    static func internalValue(_ type: TypeReference, at location: SourceLocation) -> Diagnostic {
        error(
            "internal-value",
            "`\(type)` has no form on the wire",
            at: location,
            note: "the state and internal types never leave the service"
        )
    }

    static func incomparable(
        _ left: TypeReference,
        _ right: TypeReference,
        at location: SourceLocation
    ) -> Diagnostic {
        error("type-mismatch", "`\(left)` and `\(right)` can't be compared like this", at: location)
    }

    static func noArithmetic(
        _ sign: BinaryOperator,
        _ left: TypeReference,
        _ right: TypeReference,
        at location: SourceLocation
    ) -> Diagnostic {
        error("type-mismatch", "`\(sign.rawValue)` doesn't join `\(left)` and `\(right)`", at: location)
    }

    static func noMembers(_ type: TypeReference, _ name: String, at location: SourceLocation) -> Diagnostic {
        error("unknown-member", "`\(type)` has no members, so no `\(name)` either", at: location)
    }

    static func notAMap(_ type: TypeReference, at location: SourceLocation) -> Diagnostic {
        error("type-mismatch", "a map is expected here, but this is `\(type)`", at: location)
    }

    static func notAList(_ type: TypeReference, at location: SourceLocation) -> Diagnostic {
        error(
            "type-mismatch",
            "a list is expected here, but this is `\(type)`",
            at: location,
            help: type.isMap ? "take its `keys(…)` or its `values(…)`" : nil
        )
    }

    static func holdsNothing(_ type: TypeReference, at location: SourceLocation) -> Diagnostic {
        error("type-mismatch", "a list or a map is expected here, but this is `\(type)`", at: location)
    }

    static func hasNoForms(_ type: TypeReference, at location: SourceLocation) -> Diagnostic {
        error("type-mismatch", "`is` asks for the form of an identifier, but this is `\(type)`", at: location)
    }

    // MARK: Calls

    static func notCallable(at location: SourceLocation) -> Diagnostic {
        error(
            "wrong-call",
            "this can't be called",
            at: location,
            help: "functions, procedures, records, identifiers and payloads can"
        )
    }

    static func wrongArgumentCount(
        of callee: String,
        expected: Int,
        found: Int,
        at location: SourceLocation
    ) -> Diagnostic {
        error(
            "wrong-call",
            "`\(callee)` takes \(expected) argument\(expected == 1 ? "" : "s") without a label, not \(found)",
            at: location
        )
    }

    static func missingLabel(of callee: String, at location: SourceLocation) -> Diagnostic {
        error("wrong-call", "an argument of `\(callee)` has no label", at: location, help: "write `label: value`")
    }

    static func unknownArgument(
        _ label: String,
        of callee: String,
        known: [String],
        at location: SourceLocation
    ) -> Diagnostic {
        error(
            "wrong-call",
            "`\(callee)` takes no `\(label)`",
            at: location,
            help: suggestion(for: label, in: known)
        )
    }

    static func repeatedArgument(_ label: String, of callee: String, at location: SourceLocation) -> Diagnostic {
        error("wrong-call", "`\(callee)` is given `\(label)` twice", at: location)
    }

    static func missingArgument(_ label: String, of callee: String, at location: SourceLocation) -> Diagnostic {
        error("wrong-call", "`\(callee)` needs `\(label)`", at: location)
    }

    static func givesNothing(_ procedure: String, at location: SourceLocation) -> Diagnostic {
        error(
            "wrong-call",
            "`\(procedure)` gives nothing back",
            at: location,
            help: "write it as a statement of its own"
        )
    }

    static func countOfText(at location: SourceLocation) -> Diagnostic {
        error(
            "type-mismatch",
            "a text isn't counted: how long it is depends on the unit",
            at: location,
            help: "write `length(text, utf8-bytes)`, `length(text, unicode-scalars)` or `length(text, utf16-units)`"
        )
    }

    static func unknownUnit(_ unit: String, at location: SourceLocation) -> Diagnostic {
        let units = LimitUnit.allCases.filter(\.measuresTexts).map(\.rawValue)
        return error(
            "wrong-call",
            "`\(unit)` is no unit of texts",
            at: location,
            help: suggestion(for: unit, in: units) ?? "the units are \(list(units))"
        )
    }

    static func errorWithoutCode(_ name: String, at location: SourceLocation) -> Diagnostic {
        error("wrong-call", "the error `\(name)` has no code", at: location)
    }

    // MARK: Statements

    static func notAPlace(at location: SourceLocation) -> Diagnostic {
        error(
            "not-a-place",
            "this can't be changed",
            at: location,
            note: "stores can, and names given by `let`; parameters and items of a loop are copies",
            help: "start from `me`, `device`, `users`, `devices` or `world`"
        )
    }

    static func notARecord(_ type: TypeReference, at location: SourceLocation) -> Diagnostic {
        error("type-mismatch", "`update` sets fields of a record, but this is `\(type)`", at: location)
    }

    static func cannotEnsure(at location: SourceLocation) -> Diagnostic {
        error(
            "cannot-ensure",
            "`ensure` takes an entry of a map whose values are records with defaults for every field",
            at: location
        )
    }

    static func missingReturn(_ type: TypeReference, at location: SourceLocation) -> Diagnostic {
        error(
            "missing-return",
            "the answer is missing, its type is `\(type)`",
            at: location,
            help: "end every path with `return` or `fail`"
        )
    }

    static func answersNothing(at location: SourceLocation) -> Diagnostic {
        error(
            "missing-return",
            "there is no answer to give here",
            at: location,
            help: "declare its type with `returns`, or write `return` alone"
        )
    }

    static func unreachable(at location: SourceLocation) -> Diagnostic {
        error(
            "unreachable-statement",
            "this is never reached",
            at: location,
            note: "the statement before it always ends the call"
        )
    }

    static func missingPayload(_ event: String, _ type: TypeReference, at location: SourceLocation) -> Diagnostic {
        error(
            "missing-payload",
            "`\(event)` carries `\(type)`, which isn't given",
            at: location,
            help: "add `with`, or give the event `carries`"
        )
    }

    static func noAudience(_ type: TypeReference, user: TypeReference, at location: SourceLocation) -> Diagnostic {
        error(
            "type-mismatch",
            "events go to `\(user)`, to `[\(user)]` or to a device's id, but this is `\(type)`",
            at: location
        )
    }

    static func procedureCycle(_ name: String, at location: SourceLocation) -> Diagnostic {
        error(
            "procedure-cycle",
            "the procedure `\(name)` performs itself",
            at: location,
            note: "it might never end, and the mock would hang with it"
        )
    }

    static func constantCycle(_ name: String, at location: SourceLocation) -> Diagnostic {
        error("constant-cycle", "the value of `\(name)` is made of itself", at: location)
    }

    // MARK: Parts

    private static func error(
        _ rule: String,
        _ message: String,
        at location: SourceLocation,
        note: String? = nil,
        help: String? = nil
    ) -> Diagnostic {
        Diagnostic(rule: rule, message, at: location, notes: [note].compactMap { $0.map { Note($0) } }, help: help)
    }

    private static func suggestion(for name: String, in known: [String]) -> String? {
        closest(to: name, in: known).map { "did you mean `\($0)`?" }
    }

    private static func list(_ names: [String]) -> String {
        names.map { "`\($0)`" }.joined(separator: ", ")
    }
}

extension TypeReference {
    /// Whether it is a map.
    fileprivate var isMap: Bool {
        if case .map = self { true } else { false }
    }
}
