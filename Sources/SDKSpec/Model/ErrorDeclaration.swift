/// An error code.
///
/// A class, because copying a structure with this many fields retains each of them.
public final class ErrorDeclaration: Sendable {
    /// The name that behaviour and generated code use.
    public let name: Located<String>
    /// The vendor's code; nil for what a client refuses by itself without one.
    public let code: Int?
    /// When it happens, in our words.
    public let summary: String
    /// The vendor's constants, by surface.
    public let constants: SurfaceTexts
    /// Whether the same call may succeed when it is tried again later.
    public let isRetryable: Bool
    /// What a caller can do about it, in a sentence; nil where nothing is said.
    public let remedy: String?
    /// Why it is believed.
    public let provenance: Provenance?

    /// Makes an error.
    public init(
        name: Located<String>,
        code: Int?,
        summary: String,
        constants: SurfaceTexts,
        isRetryable: Bool,
        remedy: String?,
        provenance: Provenance?
    ) {
        self.name = name
        self.code = code
        self.summary = summary
        self.constants = constants
        self.isRetryable = isRetryable
        self.remedy = remedy
        self.provenance = provenance
    }
}
