/// A method of a made-up spec: its YAML, and a story that tells what it does.
struct MadeMethod {
    let name: String
    /// What stands under the name, without indentation.
    var lines: [String]
    /// The steps of its story, without indentation.
    let steps: [String]
    /// Entries of `state.user` that its behaviour needs.
    var state: [String] = []
    /// Entries of `types`.
    var types: [String] = []
    /// Entries of `events`.
    var events: [String] = []
    /// Entries of `constants`.
    var constants: [String] = []
    /// Entries of `procedures`, without indentation.
    var procedures: [String] = []
    /// Entries of `state.world` that its behaviour needs.
    var world: [String] = []
    /// Entries of `parameterSets`, without indentation.
    var sets: [String] = []
    /// Facts that its story pins besides those that its steps pin by themselves.
    var covers: [String] = []
    /// Names of errors that it alone ends in.
    var errors: [String] = []
    /// Entries of `controls`, without indentation.
    var controls: [String] = []
    /// Entries of `state.device` that its behaviour needs.
    var device: [String] = []
}
