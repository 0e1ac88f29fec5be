/// What the sentences of pages said in figures when somebody last looked at them.
///
/// A spec says which figures a method has; which of two that it knows stands where in a sentence of another language, only
/// the sentence tells. So a sentence is held against itself: by a mark of its words it is found again, and its figures
/// are those that it had, or something has changed. No words are kept.
public struct RecordedFigures: Sendable, Equatable {
    /// A sentence as it was.
    struct Sentence: Sendable, Equatable {
        /// The mark of its words.
        let mark: String
        /// What its figures came to.
        let amounts: [Amount]
    }

    /// The sections of the documents that have figures, in the order of the page.
    private struct Section: Sendable, Equatable {
        let title: String
        var sentences: [Sentence]
    }

    private var documents: [String: [Section]] = [:]

    /// The name of the file that holds them, in the folder of the spec.
    public static let fileName = "page-figures.txt"

    /// Nothing was recorded.
    public init() {}

    /// How many sentences were recorded.
    public var count: Int { documents.values.joined().reduce(0) { $0 + $1.sentences.count } }

    /// The sentences of a section as they were; empty where none were recorded.
    func sentences(of title: String, in document: String) -> [Sentence] {
        documents[document]?.first { $0.title == title }?.sentences ?? []
    }

    /// Records a page as it is, instead of what was recorded of it.
    public mutating func record(_ page: Page) {
        var sections: [Section] = []
        for section in page.sections where !section.words.figureSentences.isEmpty {
            let sentences = section.recordedSentences
            if let index = sections.firstIndex(where: { $0.title == section.title }) {
                sections[index].sentences += sentences
            } else {
                sections.append(Section(title: section.title, sentences: sentences))
            }
        }
        documents[page.document] = sections.isEmpty ? nil : sections
    }
}

extension RecordedFigures {
    private static let head = """
        # What the sentences of the vendor's pages said in figures when somebody last looked at them: a mark of the words, and
        # the figures in seconds (s), bytes (B) and characters (c). `sdkgen drift --record-figures` writes this file.

        """

    /// It as the text of a file.
    public var text: String {
        let sections = documents.sorted { $0.key < $1.key }.flatMap { document, sections in
            sections.map { section in
                let place = section.title.isEmpty ? document : "\(document)#\(section.title)"
                let lines = section.sentences.map { sentence in
                    "  \(sentence.mark) \(sentence.amounts.map(\.recorded).joined(separator: " "))\n"
                }
                return "\n\(place)\n" + lines.joined()
            }
        }
        return Self.head + sections.joined()
    }

    /// Reads the text of a file.
    ///
    /// - Returns: nil for a text that isn't of this form: one with the marks of a merge, or with a section twice.
    public init?(_ text: String) {
        var place: (document: String, section: Int)?
        for line in text.split(separator: "\n") where !line.hasPrefix("# ") {
            guard line.hasPrefix("  ") else {
                let names = line.split(separator: "#", maxSplits: 1).map(String.init)
                let title = names.dropFirst().first ?? ""
                guard let document = names.first, document.isDocumentName,
                    !(documents[document] ?? []).contains(where: { $0.title == title })
                else { return nil }
                documents[document, default: []].append(Section(title: title, sentences: []))
                place = (document, (documents[document]?.count ?? 1) - 1)
                continue
            }
            let words = line.split(separator: " ").map(String.init)
            let amounts = words.dropFirst().compactMap(Amount.init(recorded:))
            guard let place, let mark = words.first, amounts.count == words.count - 1 else { return nil }
            documents[place.document]?[place.section].sentences.append(Sentence(mark: mark, amounts: amounts))
        }
    }
}

extension String {
    /// Whether a document of a spec may be called so.
    fileprivate var isDocumentName: Bool {
        !isEmpty && utf8.allSatisfy { $0.isWord || $0 == UInt8(ascii: "-") || $0 >= 0x80 }
    }
}

extension PageSection {
    /// The sentences that say figures, as they are recorded.
    fileprivate var recordedSentences: [RecordedFigures.Sentence] {
        words.figureSentences.map { sentence in
            // As they are read again.
            let amounts = words.figures[sentence.figures].map { Amount(recorded: $0.amount.recorded) ?? $0.amount }
            return RecordedFigures.Sentence(mark: sentence.mark, amounts: amounts)
        }
    }
}

extension Amount {
    /// It in the smallest unit, with a letter for what it measures.
    var recorded: String { text + (measure?.letter ?? "") }

    /// What was recorded; nil for what is no amount.
    fileprivate init?(recorded: String) {
        let measure = Measure.allCases.first { recorded.hasSuffix($0.letter) }
        let digits = measure == nil ? recorded[...] : recorded.dropLast()
        if measure == nil, let number = Int(digits) {
            self.init(number: number)
            return
        }
        guard let thousandths = Double(digits).map({ ($0 * 1000).rounded() }), abs(thousandths) < 1e15 else {
            return nil
        }
        self.init(number: Int(thousandths) / 1000, thousandths: Int(thousandths), measure: measure)
    }
}

extension Amount.Measure {
    /// The letter of the smallest unit.
    fileprivate var letter: String {
        switch self {
        case .time: "s"
        case .size: "B"
        case .text: "c"
        }
    }
}
