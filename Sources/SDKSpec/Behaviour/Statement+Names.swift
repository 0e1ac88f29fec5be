extension Statement {
    /// The name that a `let` or a `for` gives.
    var givenName: Located<String>? {
        switch kind {
        case .let(let name, _, _), .for(let name, _, _): name
        case .fail, .notModelled, .set, .update, .ensure, .add, .remove, .if, .emit, .perform, .after, .return: nil
        }
    }
}
