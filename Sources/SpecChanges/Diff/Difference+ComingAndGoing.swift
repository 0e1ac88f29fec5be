extension Difference {
    /// That the element came, went or got another name, in words; nil for a change of it.
    var comingOrGoing: String? {
        switch kind {
        case .added: "\(subject) was added"
        case .removed: "\(subject) was removed"
        case .renamed(let old): "\(element.title) was probably called `\(old)` before"
        case .changed: nil
        }
    }

    /// The element; what ends as a clause does, as the title of an effect, ends with a comma.
    private var subject: String { element.kind == .effect ? "\(element.title)," : element.title }
}
