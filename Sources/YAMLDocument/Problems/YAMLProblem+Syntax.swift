// The wording of libyaml's syntax errors, which are written for those who know its scanner.

extension YAMLProblem {
    /// A syntax error, as someone needs to hear it who edits the file.
    static func syntax(_ error: SyntaxError) -> YAMLProblem {
        refusal(error) ?? quotes(error) ?? lateQuote(error) ?? brackets(error) ?? tabs(error) ?? blocks(error)
            ?? structure(error)
            ?? other(error)
    }

    private static func syntax(
        _ message: String,
        at range: SourceRange,
        notes: [Note] = [],
        help: String? = nil
    ) -> YAMLProblem {
        YAMLProblem(rule: "yaml-syntax", message, at: range, notes: notes, help: help)
    }

    /// What is refused anyway, so that it doesn't matter what is wrong with it.
    private static func refusal(_ error: SyntaxError) -> YAMLProblem? {
        let isDirective = error.context?.contains("directive") == true
        switch error.problem {
        case _ where isDirective:
            let range = error.source.word(at: error.contextPosition)
            return .directive(error.source.text(range), at: range)
        case "found incompatible YAML document", "found duplicate %YAML directive", "found duplicate %TAG directive":
            let range = error.source.word(at: error.position)
            return .directive(error.source.text(range), at: range)
        case "found undefined tag handle":
            return property(error, at: error.position)
        default:
            return property(error, at: error.contextPosition)
        }
    }

    private static func property(_ error: SyntaxError, at position: SourcePosition) -> YAMLProblem? {
        let contexts = ["an anchor", "an alias", "a tag", "a node"]
        guard contexts.contains(where: { error.context?.hasSuffix($0) == true }),
            let property = PropertyScanner(error.source).property(at: position)
        else { return nil }
        switch property.text.utf8.first {
        case UInt8(ascii: "&"): return .anchor(property.text, at: property.range)
        case UInt8(ascii: "*"): return .alias(property.text, at: property.range)
        default: return .tag(property.text, at: property.range)
        }
    }

    private static func quotes(_ error: SyntaxError) -> YAMLProblem? {
        let quote = error.source.character(at: error.contextPosition)
        let opening = Note("the text begins here", at: quote)
        switch error.problem {
        case "found unexpected end of stream", "found unexpected document indicator":
            return syntax(
                "quote `\(error.source.text(quote))` is never closed",
                at: quote,
                help: "close it; in single quotes a quote is written twice, in double quotes as `\\\"`"
            )
        case "found unknown escape character":
            return syntax(
                "unknown escape in double quotes",
                at: error.source.escape(at: error.position),
                notes: [opening],
                help: "write `\\\\` for a backslash, or use single quotes"
            )
        case "did not find expected hexdecimal number":
            return syntax(
                "escape has too few hexadecimal digits",
                at: error.character,
                notes: [opening],
                help: "write `\\x` with 2 digits, `\\u` with 4 or `\\U` with 8"
            )
        case "found invalid Unicode character escape code":
            return syntax("escape isn't a Unicode character", at: error.character, notes: [opening])
        default:
            return nil
        }
    }

    private static func lateQuote(_ error: SyntaxError) -> YAMLProblem? {
        guard let range = error.lateQuote else { return nil }
        let opening = error.source.character(at: range.start)
        return syntax(
            "quote `\(error.source.text(opening))` isn't closed in its line",
            at: opening,
            notes: [Note("the text goes on to here", at: SourceRange(start: range.end, end: range.end))],
            help: "close it where its text ends; in single quotes a quote is written twice, in double quotes as `\\\"`"
        )
    }

    private static func brackets(_ error: SyntaxError) -> YAMLProblem? {
        if error.isAtEnd, let bracket = error.openBracket {
            let range = error.source.character(at: bracket)
            return syntax("`\(error.source.text(range))` is never closed", at: range)
        }
        let start = error.source.character(at: error.contextPosition)
        let opening = Note("the collection begins here", at: start)
        switch error.problem {
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            guard error.isBeyond(bracketAt: error.contextPosition) else { break }
            return syntax(
                "`\(error.source.text(start))` isn't closed before the next line",
                at: start,
                notes: [Note("this line is indented like another one", at: error.character)],
                help: "close it, or indent the lines deeper that go on with it"
            )
        default: break  // What else surrounds an error says nothing about it.
        }
        switch error.problem {
        case "did not find expected ',' or ']'":
            return syntax("expected `,` or `]`", at: error.character, notes: [opening], help: quoteHelp)
        case "did not find expected ',' or '}'":
            return syntax("expected `,` or `}`", at: error.character, notes: [opening], help: quoteHelp)
        case "found unexpected ':'":
            return syntax("expected a space after `:`", at: error.character, help: quoteHelp)
        default:
            return nil
        }
    }

    private static var quoteHelp: String { "a text that holds any of `: , [ ] { }` is quoted between brackets" }

    private static func tabs(_ error: SyntaxError) -> YAMLProblem? {
        guard error.problem?.contains("tab character") == true || error.characterText == "\t" else { return nil }
        return syntax(
            "tab in the indentation",
            at: error.character,
            notes: [Note("only spaces indent")],
            help: "write spaces instead of the tab"
        )
    }

    private static func blocks(_ error: SyntaxError) -> YAMLProblem? {
        guard error.context == "while scanning a block scalar" else { return nil }
        let indicator = error.source.character(at: error.contextPosition)
        switch error.problem {
        case "found an indentation indicator equal to 0":
            return syntax(
                "indentation of a block text can't be 0",
                at: error.character,
                help: "write 1 to 9, or nothing at all"
            )
        default:
            return syntax(
                "expected the end of the line after `\(error.source.text(indicator))`",
                at: error.character,
                notes: [Note("the block text is announced here", at: indicator)],
                help: "begin the text on the next line, or quote it if it begins with `\(error.source.text(indicator))`"
            )
        }
    }

    private static func structure(_ error: SyntaxError) -> YAMLProblem? {
        let opening = error.source.character(at: error.contextPosition)
        switch error.problem {
        case "could not find expected ':'":
            if let sign = error.signWithoutSpace { return missingSpace(behind: sign, in: error) }
            return missingColon(in: error.source.restOfLine(at: error.contextPosition))
        case "mapping values are not allowed in this context":
            if let sign = error.signWithoutSpace { return missingSpace(behind: sign, in: error) }
            if let line = error.lineWithoutColon { return missingColon(in: line) }
            return syntax(
                "`:` can't stand here",
                at: error.character,
                help: "quote the text if the colon belongs to it, else check the indentation of the key"
            )
        case "block sequence entries are not allowed in this context":
            return syntax("`-` can't stand here", at: error.character, help: "begin the sequence on a line of its own")
        case "mapping keys are not allowed in this context":
            return syntax("`?` can't stand here", at: error.character, help: "quote the text if it begins with `?`")
        case "did not find expected key":
            return syntax(
                "expected a key of the mapping",
                at: error.character,
                notes: [Note("the mapping begins here", at: opening)],
                help: "check the indentation, and that nothing follows a closing quote"
            )
        case "did not find expected '-' indicator":
            return syntax(
                "expected a `-` of the sequence",
                at: error.character,
                notes: [Note("the sequence begins here", at: opening)],
                help: "check the indentation"
            )
        default:
            return nil
        }
    }

    private static func missingSpace(behind sign: SourceRange, in error: SyntaxError) -> YAMLProblem {
        syntax("expected a space after `\(error.source.text(sign))`", at: sign, help: "write one, or quote the text")
    }

    private static func missingColon(in line: SourceRange) -> YAMLProblem {
        syntax(
            "expected `:` after a key",
            at: line,
            help: "write `key: value`; a text's further lines are indented deeper than its key"
        )
    }

    private static func other(_ error: SyntaxError) -> YAMLProblem {
        let found = error.characterText
        switch error.problem {
        case "found character that cannot start any token":
            return syntax(
                "no value can begin with \(found == "`" ? "a backtick" : "`\(found)`")",
                at: error.character,
                help: "quote the text"
            )
        case "did not find expected node content":
            return syntax("expected a value", at: error.character, help: "quote the text if it is one")
        case "did not find expected <document start>":
            return syntax(
                "expected nothing after the document's value",
                at: error.character,
                help: "indent the line like the first one if it belongs to the same mapping or sequence"
            )
        case let problem?:
            return syntax(problem, at: error.character)
        case nil:
            return syntax("not enough memory to read the file", at: SourceRange(start: .start, end: .start))
        }
    }
}

extension SourceText {
    /// A backslash and the character that it escapes.
    fileprivate func escape(at position: SourcePosition) -> SourceRange {
        let backslash = character(at: position)
        return SourceRange(start: position, end: character(at: backslash.end).end)
    }
}
