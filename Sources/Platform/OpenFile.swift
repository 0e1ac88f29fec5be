/// A file that the process has open, by its number.
package struct OpenFile {
    let descriptor: Int32

    /// What was asked for goes there.
    package static let standardOutput = OpenFile(descriptor: STDOUT_FILENO)
    /// What there is to say about it goes there.
    package static let standardError = OpenFile(descriptor: STDERR_FILENO)

    /// Whether a person looks at it.
    package var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Writes a text at the end.
    package func append(_ text: String) throws(POSIXError) { try append(Array(text.utf8)) }

    /// Writes bytes at the end.
    func append(_ bytes: [UInt8]) throws(POSIXError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR, errno != EAGAIN {
                throw .last
            }
        }
    }
}
