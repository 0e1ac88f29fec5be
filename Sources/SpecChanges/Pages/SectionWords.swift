import SDKSpec

/// What a section says that can be held against a spec, found once however many rules ask for it.
struct SectionWords: Sendable {
    /// A figure in a sentence.
    struct Figure: Sendable {
        /// The figure as it is written, its unit included.
        let text: String
        /// What it comes to.
        let amount: Amount
        /// Where it stands.
        let location: SourceLocation
    }

    /// The events that its sentences name.
    let events: [PageWords.Word]
    /// The constants that its sentences name.
    let constants: [PageWords.Word]
    /// The error codes that its sentences name.
    let errors: [PageWords.Word]
    /// The versions that its sentences name.
    let versions: [PageWords.Word]
    /// The figures of its sentences that are neither error codes nor numbers of notes.
    let figures: [Figure]
    /// Every figure, those of samples and rows included.
    let allFigures: Set<Amount>
    /// Every name and number that stands in it as a whole, in the heading and in samples too.
    let names: Set<String>
}
