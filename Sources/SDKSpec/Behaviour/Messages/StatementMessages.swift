// What can be wrong with statements, in words.
extension Diagnostic {
    static func storesReplaced(at location: SourceLocation) -> Diagnostic {
        error(
            "not-a-place",
            "all of them can't be replaced at once",
            at: location,
            help: "change what one of them has, or `remove` those that aren't to be there any more"
        )
    }

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
            "a path ends without an answer of type `\(type)`",
            at: location,
            help: "end every path with `return` or `fail`"
        )
    }

    /// - Parameter owner: Whose behaviour answers.
    static func answersNothing(_ owner: String?, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: "missing-return",
            "there is no answer to give here",
            at: location,
            help: "declare its type with `returns`, or write `return` alone",
            of: owner.map { .untypedAnswer(of: $0) }
        )
    }

    static func tooManyExits(at location: SourceLocation) -> Diagnostic {
        error(
            "statement-syntax",
            "too many statements before this one end the body early",
            at: location,
            note: "what stands behind each of them is nested in it",
            help: "put a part of the body into a procedure"
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
            at: location,
            of: type.isOptional ? .unprovenPresence : nil
        )
    }

    /// - Parameter way: The procedures that perform each other.
    static func procedureCycle(_ way: [Located<String>]) -> Diagnostic? {
        guard let first = way.first else { return nil }
        return Diagnostic(
            rule: "procedure-cycle",
            "the procedure `\(first.value)` performs itself",
            at: first.location,
            notes: way.notesOfWay + [Note("it might never end, and the mock would hang with it")],
            help: "put off with `after` what is to be done again"
        )
    }

    /// - Parameter way: The constants that are made of each other.
    static func constantCycle(_ way: [Located<String>]) -> Diagnostic? {
        guard let first = way.first else { return nil }
        return Diagnostic(
            rule: "constant-cycle",
            "the value of `\(first.value)` is made of itself",
            at: first.location,
            notes: way.notesOfWay
        )
    }
}
