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

    /// The words by which a file is known as generated; they stand in the first line of each.
    public static let mark = "Generated from the spec by sdkgen. Do not edit."

    /// The header of a Swift file: the mark and what the file holds.
    public static func header(_ holds: String) -> String {
        let lines = SwiftText.wrapped(holds, width: SwiftText.width - 3)
        return (["// \(mark)", "//"] + lines.map { "// \($0)" }).map { "\($0)\n" }.joined()
    }
}
