/// A method of a made-up spec: its YAML, and a story that tells what it does.
struct MadeMethod {
    let name: String
    /// What stands under the name, without indentation.
    let lines: [String]
    /// The steps of its story, without indentation.
    let steps: [String]
    /// Entries of `state.user` that its behaviour needs.
    var state: [String] = []
    /// Entries of `types`.
    var types: [String] = []
    /// Entries of `events`.
    var events: [String] = []
    /// Names of errors that it alone ends in.
    var errors: [String] = []
}
