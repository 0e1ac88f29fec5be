extension Fact {
    /// What is claimed of an argument that has to be given and isn't to be empty. `ConformanceFact` knows it by the same
    /// words.
    package static let requiredAndNotEmpty = "required and not empty"

    /// Whether it claims that an argument isn't to be empty, and not just that it has to be given.
    package var isAboutEmptiness: Bool { kind == .required && value == Self.requiredAndNotEmpty }
}
