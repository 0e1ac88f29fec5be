import SDKRuntime

/// An identifier of any type of the spec.
struct SpecIdentifier: WireIdentifier {
    /// The text that identifies.
    var rawValue: String

    /// Takes any text.
    init(rawValue: String) {
        self.rawValue = rawValue
    }
}
