/// The keys of a layout.
enum LayoutKey: String, RecordKey {
    case summary
    case surface
    case complete
    case headings
    case methods
    case parts
    case table
    case rows
    case required
    case optional
    case defaults
    case types
    case noteMarks
    case events
    case constants
    case errors
    case since
    case notEmpty
    case below
    case editions
    case deprecated
    case units

    static var recordName: String { "layout" }
    static var recordSummary: String { "How a vendor's pages are laid out: what `sdkgen drift` reads them by." }

    var shape: KeyShape {
        switch self {
        case .summary: .required(.text, "Which pages are laid out so.")
        case .surface: .optional(.text, "The surface by whose names the pages call methods.", example: "web")
        case .complete:
            .optional(.boolean, "Whether such a page describes every method of the surface.", example: "true")
        case .headings: .optional(.record(HeadingsKey.self), "How headings are known in text; in HTML the tags say it.")
        case .methods:
            .optional(
                .oneOrMore(.text),
                "Patterns of lines that say which method a section is about: `{name}`, or the whole line.",
                example: "[\"chat.{name}({arguments});\"]"
            )
        case .parts: .optional(.record(PartsKey.self), "The lines that begin the parts of a section.")
        case .table: .optional(.record(TableKey.self), "How tables of parameters look.")
        case .rows:
            .optional(
                .oneOrMore(.text),
                "Patterns of lines that are rows by themselves, in lists: `{name}`, `{type}`, `{required}`, `{default}`, `{description}`.",
                example: "[\"{name} ({type}, {required}): {description}\"]"
            )
        case .required:
            .optional(
                .oneOrMore(.text),
                "Words, and patterns of names, by which a row says that it must be given.",
                example: "required"
            )
        case .optional:
            .optional(
                .oneOrMore(.text),
                "Words, and patterns of names, by which a row says that it may be left out.",
                example: "[\"{name}?\"]"
            )
        case .defaults:
            .optional(
                .oneOrMore(.text),
                "Patterns by which what is said of a parameter names its default.",
                example: "[\"Defaults to {value}\"]"
            )
        case .types:
            .optional(
                .map(names: "word for a type", .word(PageLayout.ValueKind.self)),
                "What the words for types, and patterns of such words, stand for.",
                example: "{String: text, Number: number, \"Array of {type}\": list}"
            )
        case .noteMarks:
            .optional(.oneOrMore(.text), "Patterns of the marks before notes.", example: "[\"Note {number}:\"]")
        case .events:
            .optional(.oneOrMore(.text), "Patterns by which prose names events.", example: "[\"EVENT.{constant}\"]")
        case .constants:
            .optional(.oneOrMore(.text), "Patterns by which prose names constants.", example: "[\"TYPES.{constant}\"]")
        case .errors:
            .optional(.oneOrMore(.text), "Patterns by which prose names error codes.", example: "[\"error {code}\"]")
        case .since:
            .optional(.oneOrMore(.text), "Patterns by which prose names versions.", example: "[\"since v{version}\"]")
        case .notEmpty:
            .optional(.oneOrMore(.text), "Words that say that a value may not be empty.", example: "must not be empty")
        case .below:
            .optional(
                .oneOrMore(.text),
                "Patterns of bounds that aren't themselves allowed.",
                example: "[\"fewer than {number}\"]"
            )
        case .editions:
            .optional(
                .map(names: "edition", .oneOrMore(.text)),
                "The words by which pages name editions.",
                example: "{premium: [Premium edition]}"
            )
        case .deprecated:
            .optional(
                .oneOrMore(.text),
                "Words that say that something shouldn't be used any more.",
                example: "[deprecated]"
            )
        case .units:
            .optional(
                .map(names: "unit of a figure", .natural),
                "How many of the smallest unit, seconds or bytes, are those units of figures that not everybody has.",
                example: "{fortnights: 1209600, k: 1024}"
            )
        }
    }
}

/// The keys behind `headings`.
enum HeadingsKey: String, RecordKey {
    case like
    case alone
    case longest
    case without
    case methods

    static var recordName: String { "description of headings" }
    static var recordSummary: String { "How the headings of a page are known in its text form, and what they say." }

    var shape: KeyShape {
        switch self {
        case .like:
            .optional(.oneOrMore(.text), "Patterns of lines that are headings.", example: "[\"{name}({arguments})\"]")
        case .alone: .optional(.boolean, "Whether a line is one that has empty lines around it.", example: "true")
        case .longest: .optional(.natural, "The most characters of a line that is one for being short.", example: "20")
        case .without: .optional(.text, "Characters that no heading holds.", example: "\".:;\"")
        case .methods:
            .optional(
                .oneOrMore(.text),
                "Patterns of headings that say which method a section is about, in HTML as well.",
                example: "[\"{lowerName}\"]"
            )
        }
    }
}

/// The keys behind `parts`.
enum PartsKey: String, RecordKey {
    case parameters
    case answer
    case sample

    static var recordName: String { "description of parts" }
    static var recordSummary: String { "The lines that begin the parts of a method's section." }

    var shape: KeyShape {
        switch self {
        case .parameters: .optional(.oneOrMore(.text), "What begins parameters.", example: "[\"Parameters:\"]")
        case .answer: .optional(.oneOrMore(.text), "What begins the answer.", example: "[\"Returns:\"]")
        case .sample: .optional(.oneOrMore(.text), "What begins samples of code.", example: "[Example]")
        }
    }
}

/// The keys behind `table`.
enum TableKey: String, RecordKey {
    case cells
    case name
    case type
    case required
    case fallback = "default"
    case description

    static var recordName: String { "description of tables" }
    static var recordSummary: String { "What stands above the columns of a table of parameters." }

    var shape: KeyShape {
        switch self {
        case .cells:
            .optional(
                .word(PageLayout.Table.Cells.self),
                "How the cells of a row stand in text: in a line, in a line with bars, or each on a line.",
                example: "spaces"
            )
        case .name: .optional(.oneOrMore(.text), "What stands above the names.", example: "Name")
        case .type: .optional(.oneOrMore(.text), "What stands above the types.", example: "Type")
        case .required:
            .optional(
                .oneOrMore(.text),
                "What stands above the words of `required` and `optional`.",
                example: "Required"
            )
        case .fallback: .optional(.oneOrMore(.text), "What stands above the defaults.", example: "Default")
        case .description: .optional(.oneOrMore(.text), "What stands above the descriptions.", example: "Description")
        }
    }
}
