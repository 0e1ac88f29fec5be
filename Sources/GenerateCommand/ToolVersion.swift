/// The version that `--version` prints; it changes with the changelog.
package enum ToolVersion {
    package static let current = "0.1.0"
}
