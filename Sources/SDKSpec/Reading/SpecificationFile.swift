/// A file of a spec.
public struct SpecificationFile: Sendable {
    /// The path under which it is shown.
    public let path: String
    /// Its content.
    public let bytes: [UInt8]

    /// Makes a file out of its content.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
