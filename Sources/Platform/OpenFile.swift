/// A file that the process has open, by its number.
package struct OpenFile {
    private let descriptor: Int32

    /// What was asked for goes there.
    package static let standardOutput = OpenFile(descriptor: STDOUT_FILENO)
    /// What there is to say about it goes there.
    package static let standardError = OpenFile(descriptor: STDERR_FILENO)

    /// Whether a person looks at it.
    package var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Writes a text at the end.
    package func append(_ text: String) throws(POSIXError) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR, errno != EAGAIN {
                throw POSIXError(POSIXError.Code(rawValue: errno) ?? .EIO)
            }
        }
    }
}
