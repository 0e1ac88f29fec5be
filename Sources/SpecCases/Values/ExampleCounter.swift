import SDKSpec

/// What `${n}` stands for while a value is translated.
struct ExampleCounter {
    private enum Mode {
        /// It isn't within anything counted.
        case none
        /// A number.
        case number(Int)
        /// A hole that the runner fills in.
        case hole
    }

    /// Lists and repetitions up to this length are written out.
    static let mostWrittenOut = 20

    private let mode: Mode
    /// Whether the runner can count all that was asked for: it only knows how to put a number behind a text.
    private(set) var canCount = true

    /// Nothing is counted.
    init() { self.init(.none) }

    private init(_ mode: Mode) {
        self.mode = mode
    }

    /// `${n}` is this number.
    static func number(_ number: Int) -> ExampleCounter { ExampleCounter(.number(number)) }

    /// `${n}` is left to the runner.
    static var byRunner: ExampleCounter { ExampleCounter(.hole) }

    /// A text with the number filled in, for where the runner has none to put in.
    mutating func filled(_ text: String) -> String {
        switch mode {
        case .none: return text
        case .number(let number): return ExampleValue.text(text, at: number)
        case .hole:
            if ExampleValue.counts(text) { canCount = false }
            return text
        }
    }

    /// What the runner fills in for a text with a number; nil when there is nothing to fill in.
    mutating func hole(for text: String, isNumber: Bool) -> CaseValue? {
        guard case .hole = mode, ExampleValue.counts(text) else { return nil }
        if isNumber {
            canCount = canCount && text == ExampleValue.counter
            return .counted(.number(0))
        }
        let start = text.replacing(ExampleValue.counter, with: "")
        canCount = canCount && text == start + ExampleValue.counter
        return .counted(.string(start))
    }
}
