import Foundation

/// The checkout that the tests were built from.
enum Checkout {
    /// Its folder.
    static let folder = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL

    /// The small spec of the consumer package.
    static let smallSpec = folder.appending(path: "Tests/Consumer/Spec", directoryHint: .isDirectory)
}
