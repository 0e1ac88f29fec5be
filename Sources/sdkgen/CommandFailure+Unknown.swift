import SDKSpec

extension CommandFailure {
    /// What is said of a name that stands for nothing, and what may have been meant.
    ///
    /// - Parameter what: What was looked for, and wasn't found: `the spec has no document`.
    static func unknown(_ what: String, _ name: String, nearest: String?) -> CommandFailure {
        let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
        return CommandFailure("\(what) '\(name)'\(hint)")
    }

    /// What is said of a name that isn't among those that there are.
    static func unknown(_ what: String, _ name: String, among known: [String]) -> CommandFailure {
        unknown(what, name, nearest: closest(to: name, in: known))
    }
}
