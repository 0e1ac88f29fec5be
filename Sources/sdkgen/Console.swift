import Foundation

/// The two streams that a command writes to.
enum Console {
    /// One of the streams.
    enum Stream {
        /// What was asked for.
        case output
        /// What there is to say about it.
        case error

        fileprivate var handle: FileHandle {
            switch self {
            case .output: .standardOutput
            case .error: .standardError
            }
        }
    }

    /// Whether a person looks at the stream.
    static func isTerminal(_ stream: Stream) -> Bool {
        isatty(stream.handle.fileDescriptor) == 1
    }

    /// Writes a text and the end of its last line. A reader who has gone away, as `head` does, is no error.
    static func write(_ text: String, to stream: Stream) {
        let line = text.hasSuffix("\n") ? text : text + "\n"
        try? stream.handle.write(contentsOf: Data(line.utf8))
    }
}
