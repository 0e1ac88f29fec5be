// What can be wrong with the names and the figures of expressions, in words.
extension Diagnostic {
    static func unknownName(
        _ name: String,
        known: [String],
        at location: SourceLocation,
        advice: String? = nil
    ) -> Diagnostic {
        error(
            "unknown-name",
            "`\(name)` stands for nothing here",
            at: location,
            note: "parameters, names given by `let`, stores, constants and functions can be used",
            help: advice ?? suggestion(for: name, in: known),
            of: .absent("name", name: name)
        )
    }

    static func unknownFunction(_ name: String, known: [String], at location: SourceLocation) -> Diagnostic {
        error(
            "unknown-function",
            "there is no function or procedure `\(name)`",
            at: location,
            help: suggestion(for: name, in: known),
            of: .absent("function", name: name)
        )
    }

    /// - Parameter within: A member that has such a member itself, if just one does.
    static func unknownMember(
        _ name: String,
        of type: String,
        known: [String],
        within: String? = nil,
        at location: SourceLocation
    ) -> Diagnostic {
        error(
            "unknown-member",
            "`\(type)` has no member `\(name)`",
            at: location,
            help: within.map { "its `\($0)` has one: `.\($0).\(name)`" } ?? suggestion(for: name, in: known),
            // What has no members at all lacks each of them for one reason.
            of: known.isEmpty ? .absent("member", name: type) : .absentPart(of: type, name: name)
        )
    }

    static func unknownForm(of type: String, known: [String], at location: SourceLocation) -> Diagnostic {
        guard !known.isEmpty else {
            return error(
                "unknown-member",
                "`\(type)` has no forms, so `is` can't ask for one",
                at: location,
                help: "declare its forms under `identifier`, or compare it with `==`"
            )
        }
        return error(
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
            help: suggestion(for: name, in: known) ?? "declare it under `errors`",
            of: .absent("error", name: name)
        )
    }

    static func unknownEvent(_ name: String, known: [String], at location: SourceLocation) -> Diagnostic {
        error(
            "unknown-event",
            "there is no event `\(name)`",
            at: location,
            help: suggestion(for: name, in: known) ?? "declare it under `events`",
            of: .absent("event", name: name)
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

    static func changeableInDefault(_ name: String, at location: SourceLocation) -> Diagnostic {
        error(
            "value-not-fixed",
            "a default can't follow `\(name)`, which customers can change",
            at: location,
            note: "defaults are fixed before any call is made",
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

    static func fixedMap(at location: SourceLocation) -> Diagnostic {
        error(
            "value-not-fixed",
            "a map that is fixed beforehand has no entries",
            at: location,
            help: "write `{}`, and put the entries in in `behaviour`"
        )
    }

    static func dividedByZero(at location: SourceLocation) -> Diagnostic {
        error("value-not-fixed", "this divides by zero", at: location)
    }

    /// A fixed value that nobody could write down.
    static func tooLarge(_ most: String, at location: SourceLocation) -> Diagnostic {
        error("value-not-fixed", "the result has more than \(most)", at: location)
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
}
