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
            } else if errno == EAGAIN {
                waitForRoom()
            } else if errno != EINTR {
                throw .last
            }
        }
    }

    /// Waits until somebody takes what was written: a pipe may be one that says it is full instead of waiting by itself.
    private func waitForRoom() {
        var file = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        // Whatever it is that ends the wait, an error too, the next attempt to write tells.
        _ = poll(&file, 1, -1)
    }
}
