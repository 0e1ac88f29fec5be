extension Difference {
    /// That the element came, went or got another name, in words; nil for a change of it.
    var comingOrGoing: String? {
        switch kind {
        case .added: "\(element.title) was added"
        case .removed: "\(element.title) was removed"
        case .renamed(let old): "\(element.title) was probably called `\(old)` before"
        case .changed: nil
        }
    }
}
