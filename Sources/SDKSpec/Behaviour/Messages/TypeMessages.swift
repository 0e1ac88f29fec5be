// What can be wrong with the types of expressions, in words.
extension Diagnostic {
    static func mismatch(
        expected: TypeReference,
        found: TypeReference,
        at location: SourceLocation,
        help: String? = nil
    ) -> Diagnostic {
        error(
            "type-mismatch",
            "`\(expected)` is expected here, but this is `\(found)`",
            at: location,
            help: help,
            of: found == .optional(expected) ? .unprovenPresence : nil
        )
    }

    /// - Parameter written: `[]` or `{}`, and `kind` what that is.
    static func empty(
        _ written: String,
        _ kind: String,
        expected: TypeReference,
        at location: SourceLocation
    ) -> Diagnostic {
        error(
            "type-mismatch",
            "`\(expected)` is expected here, but `\(written)` is \(kind)",
            at: location,
            help: expected.isList ? "an empty list is `[]`" : expected.isMap ? "an empty map is `{}`" : nil
        )
    }

    static func notANumber(_ found: TypeReference, at location: SourceLocation) -> Diagnostic {
        error("type-mismatch", "a number is expected here, but this is `\(found)`", at: location)
    }

    static func needlessConversion(_ type: TypeReference, at location: SourceLocation) -> Diagnostic {
        error("type-mismatch", "this is of type `\(type)` already", at: location, help: "leave `\(type)(…)` out")
    }

    static func noKey(_ type: TypeReference, at location: SourceLocation) -> Diagnostic {
        error("type-mismatch", "`\(type)` can't be the key of a map", at: location)
    }

    static func hasNoText(_ found: TypeReference, at location: SourceLocation) -> Diagnostic {
        error(
            "type-mismatch",
            "`text` takes a number, an identifier or a value of an enumeration, but this is `\(found)`",
            at: location
        )
    }

    static func mayBeAbsent(
        _ type: TypeReference,
        at location: SourceLocation,
        advice: String? = nil
    ) -> Diagnostic {
        error(
            "may-be-absent",
            "this may be absent, its type is `\(type)`",
            at: location,
            help: advice ?? "give a value for that case with `??`, or name it with `let … or fail`",
            of: .unprovenPresence
        )
    }

    static func neverAbsent(_ type: TypeReference, at location: SourceLocation) -> Diagnostic {
        error("never-absent", "this is never absent, its type is `\(type)`", at: location)
    }

    static func untypedLiteral(_ literal: String, at location: SourceLocation) -> Diagnostic {
        let typed = ["[]": "[String]()", "{}": "{String: Int}()"][literal].map { ", or say it: `\($0)`" } ?? ""
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
        at location: SourceLocation,
        help: String? = nil
    ) -> Diagnostic {
        error("type-mismatch", "`\(left)` and `\(right)` can't be compared like this", at: location, help: help)
    }

    static func storeCompared(_ type: TypeReference, at location: SourceLocation) -> Diagnostic {
        error(
            "store-compared",
            "`\(type)` is a store, and stores can't be compared",
            at: location,
            help: "compare a field of it, or whose it is: `myself`, `thisDevice`"
        )
    }

    static func noArithmetic(
        _ sign: BinaryOperator,
        _ left: TypeReference,
        _ right: TypeReference,
        at location: SourceLocation,
        help: String? = nil
    ) -> Diagnostic {
        error(
            "type-mismatch",
            "`\(sign.rawValue)` doesn't join `\(left)` and `\(right)`",
            at: location,
            help: help
        )
    }

    static func noMembers(_ type: TypeReference, _ name: String, at location: SourceLocation) -> Diagnostic {
        error("unknown-member", "`\(type)` has no members, so no `\(name)` either", at: location)
    }

    static func notAMap(_ type: TypeReference, at location: SourceLocation) -> Diagnostic {
        error("type-mismatch", "a map is expected here, but this is `\(type)`", at: location)
    }

    static func notAList(_ type: TypeReference, at location: SourceLocation) -> Diagnostic {
        if type.isOptional, type.unwrapped.isList { return mayBeAbsent(type, at: location) }
        return error(
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
}
