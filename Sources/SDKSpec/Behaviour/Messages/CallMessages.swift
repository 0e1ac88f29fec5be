// What can be wrong with calls within expressions, in words.
extension Diagnostic {
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

    static func missingLabel(of callee: String, known: [String], at location: SourceLocation) -> Diagnostic {
        let labels = known.isEmpty ? "" : "; the labels are \(list(known))"
        let help = "write `label: value`\(labels)"
        return error("wrong-call", "an argument of `\(callee)` has no label", at: location, help: help)
    }

    static func unlabelledName(
        _ name: String,
        of callee: String,
        known: [String],
        at location: SourceLocation
    ) -> Diagnostic {
        let labels = known.isEmpty ? nil : "write `label: \(name)`; the labels are \(list(known))"
        let help = suggestion(for: name, in: known) ?? labels
        let cause = Cause.absentPart(of: callee, name: name)
        return error("wrong-call", "`\(callee)` takes no `\(name)`", at: location, help: help, of: cause)
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
            help: suggestion(for: label, in: known),
            of: .absentPart(of: callee, name: label)
        )
    }

    static func repeatedArgument(_ label: String, of callee: String, at location: SourceLocation) -> Diagnostic {
        error("wrong-call", "`\(callee)` is given `\(label)` twice", at: location)
    }

    static func missingArgument(_ label: String, of callee: String, at location: SourceLocation) -> Diagnostic {
        let cause = Cause.ungiven(of: callee, names: [label])
        return error("wrong-call", "`\(callee)` needs `\(label)`", at: location, of: cause)
    }

    static func missingPart(
        _ part: String,
        of form: String,
        _ type: String,
        at location: SourceLocation
    ) -> Diagnostic {
        error(
            "wrong-call",
            "`\(type).\(form)` needs its part `\(part)`",
            at: location,
            help: "write `\(type).\(form)(…)`, or ask for the form with `is \(form)`"
        )
    }

    /// What stands for a value without being given anything.
    static func takesNothing(_ value: String, of type: String, at location: SourceLocation) -> Diagnostic {
        error("wrong-call", "`\(type).\(value)` can't be called", at: location, help: "write `\(type).\(value)`")
    }

    /// - Parameter values: What it has by name.
    static func typeNotCallable(_ type: String, _ values: [String], _ suffix: String, at location: SourceLocation)
        -> Diagnostic
    {
        error(
            "wrong-call",
            "`\(type)` can't be called",
            at: location,
            help: values.first.map { "write what it has by name, such as `\(type).\($0)\(suffix)`" }
        )
    }

    static func givesNothing(_ procedure: String, at location: SourceLocation) -> Diagnostic {
        error(
            "wrong-call",
            "`\(procedure)` returns nothing",
            at: location,
            help: "write it as a statement of its own",
            of: .untypedAnswer(of: procedure)
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

    static func unknownUnit(
        _ unit: String,
        of measured: String,
        _ known: [LimitUnit],
        at location: SourceLocation
    ) -> Diagnostic {
        let units = known.map(\.rawValue)
        let all = units.count == 1 ? "the unit is \(list(units))" : "the units are \(list(units))"
        return error(
            "wrong-call",
            "`\(unit)` is no unit of \(measured)",
            at: location,
            help: suggestion(for: unit, in: units) ?? all
        )
    }

    static func errorWithoutCode(_ name: String, at location: SourceLocation) -> Diagnostic {
        error("wrong-call", "the error `\(name)` has no code", at: location, of: .absentPart(of: name, name: "code"))
    }
}
