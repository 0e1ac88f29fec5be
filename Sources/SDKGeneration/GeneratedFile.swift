/// A file that the generator made.
public struct GeneratedFile: Sendable, Equatable {
    /// Where it belongs, relative to the output directory, with `/` between names: `TencentCloudChat/API.swift`.
    public let path: String
    /// Its text.
    public let contents: String

    /// Makes a file.
    public init(path: String, contents: String) {
        self.path = path
        self.contents = contents
    }

    /// The words by which a file is known as generated; the template `Header` puts them at the beginning of each.
    public static let mark = "Generated from the spec by sdkgen. Do not edit."
}
