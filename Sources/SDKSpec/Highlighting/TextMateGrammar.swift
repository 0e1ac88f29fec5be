/// The grammar by which editors colour behaviour in YAML, in the form that TextMate has given it: made from the words of
/// the language, so that an editor knows none that the language doesn't.
///
/// It adds itself to an editor's own grammar of YAML: the block behind `behaviour: |` is coloured, all else is left to
/// that.
public enum TextMateGrammar {
    /// The grammar's text, the same at every call.
    public static var text: String { grammar.text + "\n" }

    private static var grammar: OrderedJSON {
        .object([
            ("name", .string("Behaviour in specs of SDKs")),
            ("scopeName", .string("source.yaml.behaviour")),
            ("injectionSelector", .string("L:source.yaml")),
            ("patterns", .array([block, line])),
            ("repository", .object(repository)),
        ])
    }

    /// The keys of the language that have behaviour behind them.
    private static let keys: String = {
        var collector = RecordCollector()
        collector.visit(.record(SpecificationKey.self))
        let keys = collector.records.flatMap(\.keys).filter { key in
            if case .behaviour = key.shape.form { true } else { false }
        }
        return "(\(Set(keys.map(\.name)).sorted().joined(separator: "|")))"
    }()

    /// A block: it goes on as long as its lines are indented deeper than its key, or blank.
    private static var block: OrderedJSON {
        .object([
            ("name", .string("meta.behaviour.yaml")),
            ("begin", .string("^(\\s*)\(keys)(:)\\s+(\\|[0-9+-]*)\\s*(#.*)?$")),
            (
                "beginCaptures",
                captures([
                    "2": "entity.name.tag.yaml", "3": "punctuation.separator.key-value.mapping.yaml",
                    "4": "keyword.control.flow.block-scalar.literal.yaml", "5": "comment.line.number-sign.yaml",
                ])
            ),
            ("while", .string("^(?:\\1\\s+|\\s*$)")),
            ("patterns", .array([include("statements")])),
        ])
    }

    /// A single statement behind the key itself.
    private static var line: OrderedJSON {
        .object([
            ("name", .string("meta.behaviour.yaml")),
            ("begin", .string("(?:^|(?<=[{,]))(\\s*)\(keys)(:)\\s+(?=[a-z])")),
            (
                "beginCaptures",
                captures(["2": "entity.name.tag.yaml", "3": "punctuation.separator.key-value.mapping.yaml"])
            ),
            ("end", .string("$|(?=[},])")),
            ("patterns", .array([include("statements")])),
        ])
    }

    private static var repository: [(name: String, value: OrderedJSON)] {
        [
            (
                "statements",
                .object([
                    (
                        "patterns",
                        .array([
                            match("comment.line.number-sign.behaviour", "(?:^|(?<=\\s))#.*$"),
                            match("markup.underline.link.behaviour", "\\b[A-Za-z_][\\w.-]*#[^\\s,]+"),
                            match(
                                "keyword.control.behaviour",
                                "(?:^|:|\\belse)\\s*\(words(BehaviourWords.statements))"
                            ),
                            match("keyword.other.behaviour", words(BehaviourWords.joiningWords)),
                            match("keyword.operator.behaviour", words(BehaviourWords.operators)),
                            match("constant.language.behaviour", words(BehaviourWords.constants)),
                            match("variable.language.behaviour", words(BehaviourWords.stores)),
                            match("support.function.behaviour", words(BehaviourWords.functions) + "(?=\\()"),
                            match("entity.name.function.behaviour", "\\b[A-Za-z_]\\w*(?=\\()"),
                            match("constant.numeric.behaviour", "\\b[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\b"),
                            text("string.quoted.double.behaviour", "\""),
                            text("string.quoted.single.behaviour", "'"),
                        ])
                    )
                ])
            )
        ]
    }

    private static func words(_ words: [String]) -> String { "\\b(?:\(words.joined(separator: "|")))\\b" }

    private static func match(_ name: String, _ pattern: String) -> OrderedJSON {
        .object([("name", .string(name)), ("match", .string(pattern))])
    }

    private static func text(_ name: String, _ quote: String) -> OrderedJSON {
        .object([
            ("name", .string(name)), ("begin", .string(quote)), ("end", .string(quote)),
            ("patterns", .array([match("constant.character.escape.behaviour", "\\\\(?:u\\{[0-9A-Fa-f]+\\}|.)")])),
        ])
    }

    private static func include(_ name: String) -> OrderedJSON { .object([("include", .string("#\(name)"))]) }

    private static func captures(_ names: KeyValuePairs<String, String>) -> OrderedJSON {
        .object(names.map { ($0.key, .object([("name", .string($0.value))])) })
    }
}
