import SDKSpec

/// What a section says that can be held against a spec, found once however many rules ask for it.
struct SectionWords: Sendable {
    /// A figure in a sentence.
    struct Figure: Sendable {
        /// The figure as it is written, its unit included.
        let text: String
        /// What it comes to.
        let amount: Amount
        /// The largest that is allowed, where the figure is a bound that isn't itself; otherwise the figure's amount.
        let allowed: Amount
        /// The parameter of the table's row that says it; nil for a figure that no row says.
        let row: String?
        /// Whether it says how often something happens: `5 次`, `2 times`.
        let saysHowOften: Bool
        /// Where it stands.
        let location: SourceLocation
        /// The amounts of the figures before it and behind it, as far as they stand in the same row, or in none as well.
        var beside: [Amount] = []
        /// Those of them that stand in the same line.
        var besideInLine: [Amount] = []
        /// Those of these that say how often something happens.
        var timesInLine: [Amount] = []

        /// The figure in words: `12 KB`, `fewer than 100`.
        var words: String { amount == allowed ? text : "fewer than \(text)" }
    }

    /// The figures of a line, those of samples and of rows included.
    struct FigureLine: Sendable {
        /// The line.
        let line: PageLine
        /// What the figures come to.
        let amounts: Set<Amount>
    }

    /// Names of a kind, each once.
    struct Named: Sendable {
        /// Those in its sentences.
        let said: [PageWords.Word]
        /// Those in samples and in rows of tables that no sentence has.
        let shown: [PageWords.Word]

        /// All of them.
        var all: [PageWords.Word] { said + shown }
    }

    /// The events that it names.
    let events: Named
    /// The constants that it names.
    let constants: Named
    /// The error codes that it names.
    let errors: Named
    /// The versions that its sentences name.
    let versions: [PageWords.Word]
    /// The figures of its sentences that are neither error codes nor numbers of notes.
    let figures: [Figure]
    /// The sentences that say them.
    let figureSentences: [FigureSentence]
    /// Every figure, by the lines that have any.
    let figureLines: [FigureLine]
    /// Every name and number that stands in it as a whole, in the heading and in samples too.
    let names: Set<String>

    /// Whether a text is one of the events, constants or error codes that it names: of `E33` that is `33`.
    func has(_ name: String) -> Bool {
        [events, constants, errors].contains { $0.all.contains { $0.text == name } }
    }
}
