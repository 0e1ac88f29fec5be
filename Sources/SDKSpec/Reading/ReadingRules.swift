/// What the files of a spec are held to while they are read.
enum ReadingRules {
    static let all: [(id: String, summary: String)] = yaml + language

    /// The YAML reader's rules: what makes a file hard to review is refused.
    private static let yaml = [
        ("yaml-alias", "Nothing is referred to by `*name`: it is written where it is meant."),
        ("yaml-anchor", "Nothing is marked by `&name`: it is written where it is meant."),
        ("yaml-character", "A file has no characters that can't be seen or that YAML doesn't allow."),
        ("yaml-complex-key", "A key is one text, not a list or a mapping."),
        ("yaml-depth", "Lists and mappings stand in each other to a depth that can be read."),
        ("yaml-directive", "A file has no `%` directives."),
        ("yaml-duplicate-key", "A mapping has each key once."),
        ("yaml-encoding", "A file is text in UTF-8."),
        ("yaml-merge-key", "Nothing is merged by `<<`: it is written where it is meant."),
        ("yaml-several-documents", "A file holds one document."),
        ("yaml-size", "A file has a size that can be read."),
        ("yaml-syntax", "A file is YAML."),
        ("yaml-tag", "Values have no `!tags`: the language says what they are."),
    ]

    private static let language = [
        ("ambiguous-kind", "A type, a step or a limit is of one kind: one key says which."),
        ("citation-syntax", "A citation names a document: its id, `#`, the heading."),
        ("duplicate-name", "A name is declared once in all files, and the product is described once."),
        ("empty-source", "A `source` names a place or gives a reason."),
        ("exponent-range", "The exponents of a power of two rise, and reach 63 at most."),
        ("file-extension", "The files of a spec are named `.yaml`."),
        ("folded-behaviour", "Behaviour on several lines stands behind `|`, so that the lines remain."),
        ("folder-link", "Folders of a spec are folders; a link to one could lead back to where it stands."),
        ("unplain-configuration", "A `sdkgen.yaml` is plain enough for the build plugin to read."),
        ("identifier-form", "A form of an identifier is a text, with `${part: Type}` at its end if it has a part."),
        ("limit-max-missing", "A limit beyond which something is taken has a `max`, from which it follows what."),
        ("limit-unit-missing", "A limit says what it counts."),
        (
            "misplaced-key",
            "A key stands in the mapping that it is a key of: indented as its other keys are, under the line that names it."
        ),
        ("missing-files", "A spec has a file at least."),
        ("missing-key", "A mapping has the keys that it can't do without."),
        ("missing-product", "One file describes the product, under `sdk`."),
        ("missing-value", "Behind a key stands a value."),
        ("not-a-boolean", "A truth value is `true` or `false`."),
        ("not-a-duration", "A time is a whole number and a unit: `s`, `m`, `h` or `d`."),
        ("not-an-integer", "A whole number is written in digits, and is as large as its place allows."),
        ("old-behaviour", "Behaviour is text, not the lists of mappings of earlier versions."),
        ("parameter-syntax", "A parameter on one line with others has a name, a colon and a type."),
        ("reference-syntax", "What an earlier step saved is written `$name` or `$name.member`."),
        ("statement-indentation", "The statements of a block are indented alike, by blanks."),
        ("statement-syntax", "A statement is written as the language says."),
        ("repeated-steps", "Steps that are repeated come to a number that somebody can follow."),
        ("stray-key", "A key stands where it means something."),
        ("type-syntax", "A type is a name, `[Type]`, `{Type: Type}` or one of these with `?` behind it."),
        ("undecided-kind", "A type or a limit has the key that says what it is."),
        ("unknown-key", "A mapping has the keys that the language knows and no others."),
        ("unknown-word", "Where a few words are possible, one of them stands."),
        ("unreadable-file", "The files of a spec can be read."),
        ("unreadable-folder", "The folders of a spec can be read."),
        ("wrong-kind", "A text, a list or a mapping stands where one belongs."),
    ]
}
