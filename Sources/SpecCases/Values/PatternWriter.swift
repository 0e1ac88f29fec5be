import SDKSpec

/// Writes texts that a row of parts describes: another one for each number, as far as there are others.
struct PatternWriter {
    /// How often a part is written that may be written any number of times.
    let repetitions: Int
    /// What of the number is still to be told apart.
    private var number: Int
    private(set) var text = String.UnicodeScalarView()
    /// How much is still written: what is longer is no text that anybody sends.
    private var budget = 100_000

    init(number: Int, repetitions: Int) {
        self.number = number
        self.repetitions = repetitions
    }

    mutating func write(_ parts: [PatternPart]) {
        for part in parts { write(part) }
    }

    private mutating func write(_ part: PatternPart) {
        budget -= 1
        switch part {
        case .character(let characters): if let choice = choose(from: characters.plainest) { text.append(choice) }
        case .either(let rows): if let row = choose(from: rows) { write(row) }
        case .repeated(let part, let least, let most):
            for _ in 0..<min(max(repetitions, least), most) where budget > 0 { write(part) }
        // What is asked of the text ahead is left to the search among the texts made.
        case .nothing, .ahead: break
        }
    }

    private mutating func choose<Choice>(from choices: [Choice]) -> Choice? {
        guard !choices.isEmpty else { return nil }
        defer { number /= choices.count }
        return choices[number % choices.count]
    }
}
