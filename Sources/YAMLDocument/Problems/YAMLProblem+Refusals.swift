// The wording of everything that is refused though it is YAML, or that isn't text at all.

extension YAMLProblem {
    static func duplicateKey(_ name: String, at range: SourceRange, first: SourceRange) -> YAMLProblem {
        YAMLProblem(
            rule: "yaml-duplicate-key",
            "key \(quoted(name)) stands twice in one mapping",
            at: range,
            notes: [Note("it stands here already", at: first)],
            help: "remove one of the two or rename it, or put back the line that began another mapping above it"
        )
    }

    static func anchor(_ text: String, at range: SourceRange) -> YAMLProblem {
        YAMLProblem(
            rule: "yaml-anchor",
            "anchor \(quoted(text)) isn't allowed",
            at: range,
            notes: [Note("what is used in several places is reviewed where it is used")],
            help: "remove the anchor, or quote the value if it is a text that begins with `&`"
        )
    }

    static func alias(_ text: String, at range: SourceRange) -> YAMLProblem {
        YAMLProblem(
            rule: "yaml-alias",
            "alias \(quoted(text)) isn't allowed",
            at: range,
            notes: [Note("what is used in several places is reviewed where it is used")],
            help: "write the value out, or quote it if it is a text that begins with `*`"
        )
    }

    static func mergeKey(at range: SourceRange) -> YAMLProblem {
        YAMLProblem(
            rule: "yaml-merge-key",
            "merge key `<<` isn't allowed",
            at: range,
            notes: [Note("what a mapping holds is reviewed where the mapping stands")],
            help: "write the merged keys out"
        )
    }

    static func tag(_ text: String, at range: SourceRange) -> YAMLProblem {
        YAMLProblem(
            rule: "yaml-tag",
            "tag \(quoted(text)) isn't allowed",
            at: range,
            notes: [Note("the key that a value stands under says what type it has")],
            help: "remove the tag, or quote the value if it is a text that begins with `!`"
        )
    }

    static func directive(_ text: String, at range: SourceRange) -> YAMLProblem {
        YAMLProblem(
            rule: "yaml-directive",
            "directive \(quoted(text)) isn't allowed",
            at: range,
            notes: [Note("every file is read in the same way")],
            help: "remove the line"
        )
    }

    static func severalDocuments(at range: SourceRange, first: SourceRange) -> YAMLProblem {
        YAMLProblem(
            rule: "yaml-several-documents",
            "a second document begins in the file",
            at: range,
            notes: [Note("the first begins here", at: first)],
            help: "move it to a file of its own"
        )
    }

    static func complexKey(isSequence: Bool, at range: SourceRange) -> YAMLProblem {
        YAMLProblem(
            rule: "yaml-complex-key",
            "key is a \(isSequence ? "sequence" : "mapping") instead of a text",
            at: range,
            help: "write a text as the key; one that begins with `[` or `{` must be quoted"
        )
    }

    static func tooDeep(limit: Int, at range: SourceRange) -> YAMLProblem {
        YAMLProblem(rule: "yaml-depth", "nesting is deeper than \(limit) levels", at: range)
    }

    static func tooLarge(size: Int, limit: Int) -> YAMLProblem {
        YAMLProblem(
            rule: "yaml-size",
            "file has \(size) bytes, more than the \(limit) that are read",
            at: SourceRange(start: .start, end: .start),
            help: "split the file"
        )
    }

    static func badUTF8(byte: UInt8, at range: SourceRange) -> YAMLProblem {
        YAMLProblem(
            rule: "yaml-encoding",
            "byte `0x\(hexadecimal(UInt32(byte), width: 2))` isn't UTF-8",
            at: range,
            help: "save the file as UTF-8"
        )
    }

    static func wideEncoding() -> YAMLProblem {
        YAMLProblem(
            rule: "yaml-encoding",
            "file is UTF-16 or UTF-32 instead of UTF-8",
            at: SourceRange(start: .start, end: .start),
            help: "save the file as UTF-8"
        )
    }

    static func flawedCharacter(_ scalar: Unicode.Scalar, _ flaw: CharacterFlaw, at range: SourceRange) -> YAMLProblem {
        let code = hexadecimal(scalar.value, width: 4)
        let escape = scalar.value > 0xFFFF ? "\\U\(hexadecimal(scalar.value, width: 8))" : "\\u\(code)"
        return YAMLProblem(
            rule: "yaml-character",
            "\(flaw.name) `U+\(code)` isn't allowed",
            at: range,
            notes: [Note(flaw.reason)],
            help: flaw == .noncharacter
                ? "remove it"
                : "remove it, or write it as `\(escape)` in double quotes, as `\\u{\(code)}` in those of behaviour"
        )
    }
}

extension YAMLProblem.Note {
    static func moreMayFollow(limit: Int) -> YAMLProblem.Note {
        YAMLProblem.Note("reading ended after \(limit) problems: there may be more")
    }
}

extension CharacterFlaw {
    fileprivate var name: String {
        switch self {
        case .control: "control character"
        case .lineSeparator: "line separator"
        case .direction: "direction control"
        case .invisible: "invisible character"
        case .byteOrderMark: "byte order mark inside the text"
        case .noncharacter: "noncharacter"
        }
    }

    fileprivate var reason: String {
        switch self {
        case .control: "it can't be seen in a review"
        case .lineSeparator: "versions of YAML disagree on whether it ends a line"
        case .direction: "it shows a reviewer the text in another order than it is read"
        case .invisible: "texts that differ by it look alike in a review"
        case .byteOrderMark: "it can't be seen in a review"
        case .noncharacter: "it stands for no character"
        }
    }
}

/// A name between backticks, short enough for a message.
private func quoted(_ name: String) -> String {
    let limit = 60
    let isLong = name.unicodeScalars.count > limit
    // An escape can put anything into a key; a message stays one line.
    let text = String(String.UnicodeScalarView(name.unicodeScalars.prefix(limit))).seen(linesRemain: false)
    return "`\(text)\(isLong ? "…" : "")`"
}

private func hexadecimal(_ value: UInt32, width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
