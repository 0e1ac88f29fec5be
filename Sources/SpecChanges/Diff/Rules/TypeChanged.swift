struct TypeChanged: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary =
        "What is given, answered, carried or kept has another type, and programs that use it don't compile."

    func words(for difference: Difference) -> String? {
        let element = difference.element
        if let change = difference.change(of: .type) {
            let what =
                [.shape, .control].contains(element.kind) ? "answer of `\(element.id)`" : "type of \(element.title)"
            return "\(what) went from \(change.from?.text ?? "none") to \(change.to?.text ?? "none")"
        }
        if difference.change(of: .absence) != nil {
            guard difference.isToldByItsType else { return nil }
            let isAbsent = element.aspects[.absence] != nil
            return "\(element.title) may \(isAbsent ? "be absent when it is read" : "not be absent any more")"
        }
        guard let change = difference.change(of: .make) else { return nil }
        return "\(element.title) is \(change.to?.text ?? "nothing"), and was \(change.from?.text ?? "nothing")"
    }
}
