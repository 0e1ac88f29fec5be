/// The version that `--version` prints; it changes with the changelog.
enum ToolVersion {
    static let current = "0.1.0"
}
