import Platform
import SDKGeneration

/// The two streams that a command writes to.
package enum Console {
    /// One of the streams.
    package enum Stream: String {
        /// What was asked for.
        case output
        /// What there is to say about it.
        case error

        fileprivate var file: OpenFile {
            switch self {
            case .output: .standardOutput
            case .error: .standardError
            }
        }
    }

    /// Whether a person looks at the stream.
    package static func isTerminal(_ stream: Stream) -> Bool {
        stream.file.isTerminal
    }

    /// Whether the stream shows colours: a person looks at it who hasn't turned them off (https://no-color.org).
    package static func isColoured(_ stream: Stream) -> Bool {
        let environment = ProcessInfo.processInfo.environment
        return isTerminal(stream) && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    /// Writes a text and the end of its last line.
    ///
    /// A reader who has gone away, as `head` does, is no error.
    package static func write(_ text: String, to stream: Stream) throws {
        try show(text.hasSuffix("\n") ? text : text + "\n", on: stream)
    }

    /// Writes a text as it is.
    package static func show(_ text: String, on stream: Stream) throws {
        signal(SIGPIPE, SIG_IGN)
        do throws(POSIXError) {
            try stream.file.append(text)
        } catch {
            guard error.code != .EPIPE else { return }
            let reason = FileProblem.reason(of: error)
            throw GenerationError.file(path: "the \(stream.rawValue)", action: "write", reason: reason)
        }
    }
}
