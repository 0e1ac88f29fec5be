extension SpecElement {
    /// What stays of it whatever is renamed: its kind, the figures in what it says, and the same of its children. Only
    /// elements with one outline can be the same one under two names.
    var outline: String {
        let said = Aspect.allCases.compactMap { aspect -> String? in
            guard aspect.tellsTwins, let value = aspects[aspect] else { return nil }
            return "\(aspect.rawValue)=\(value.figures.joined(separator: ","))"
        }
        let inside = children.map(\.outline).joined(separator: ";")
        return "\(kind.rawValue) \(said.joined(separator: " ")) {\(inside)}"
    }
}

extension AspectValue {
    /// The words that begin with a digit: no name does, so they stay what they are.
    fileprivate var figures: [Substring] {
        words.split { !($0.isLetter || $0.isNumber || $0 == "_") }.filter { $0.first?.isNumber == true }
    }

    /// What it says, however it is written.
    private var words: String {
        guard case .behaviour(let form) = self else { return text }
        return form.steps.flatMap { $0.words.map(\.text) }.joined(separator: " ")
    }
}
