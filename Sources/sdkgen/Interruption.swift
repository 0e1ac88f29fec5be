import Dispatch
import Platform

/// Ctrl-C, or being told to end.
enum Interruption {
    /// Waits for it. From then on the process doesn't end by itself any more.
    static func wait() async {
        let (interruptions, continuation) = AsyncStream<Void>.makeStream()
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { continuation.yield() }
            source.activate()
            return source
        }
        for await _ in interruptions { break }
        for source in sources { source.cancel() }
    }
}
