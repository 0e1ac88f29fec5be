/// How a server is reached, and what it takes.
public struct MockServerOptions: Sendable {
    /// The interface that it listens on. Nobody on another machine reaches the loopback interface, which is the default.
    public var host = "127.0.0.1"
    /// The port; with 0 the system picks one that is free.
    public var port = 0
    /// What the page is headed with.
    public var title = "Mock"
    /// The origins whose pages may connect, such as `https://app.example`, and the server's own page. A page that
    /// is opened from disk has the origin `null`.
    public var allowedOrigins: Set<String> = []
    /// How many bytes a message may have.
    public var largestMessage = 1 << 20
    /// How many bytes may wait for a connection that doesn't take what it is sent, when there is more to send.
    public var largestBacklog = 8 << 20
    /// How many seconds a connection has for its next request, until it is a WebSocket.
    public var secondsForRequest = 10
    /// How many seconds the other side has, once a connection ends, to take the last of what it was sent.
    public var secondsForGoodbye = 5
    /// Methods that it answers as if it didn't have them, control calls too: to see what becomes of a client, or of a suite,
    /// when a server can do less.
    public var hiddenMethods: Set<String> = []
    /// Told of each call once it is answered.
    public var onCall: (@Sendable (ServedCall) -> Void)?

    /// The defaults.
    public init() {}
}

// What can be said in options.
extension MockServerOptions {
    /// The names of all control calls.
    package static var controlCalls: [String] { ControlMethod.allCases.map(\.name) }

    /// Whether a page can have an origin: browsers write a scheme, a host and perhaps a port, in small letters.
    package static func isOrigin(_ text: String) -> Bool {
        text == "null" || text.wholeMatch(of: /[a-z][a-z0-9+.\-]*:\/\/[^\/?#@\sA-Z]+/) != nil
    }
}
