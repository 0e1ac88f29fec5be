import NIOCore
import NIOHTTP1

/// An answer to a request that doesn't ask for a WebSocket.
struct HTTPAnswer: Sendable {
    let status: HTTPResponseStatus
    let type: String
    let content: [UInt8]

    /// What a JSON-RPC call is answered with; nothing when no answer is wanted.
    static func json(_ content: [UInt8]?) -> HTTPAnswer {
        HTTPAnswer(status: content == nil ? .noContent : .ok, type: "application/json", content: content ?? [])
    }

    /// A page.
    static func page(_ text: String) -> HTTPAnswer {
        HTTPAnswer(status: .ok, type: "text/html; charset=utf-8", content: Array(text.utf8))
    }

    /// Why there is no answer.
    static func refusal(_ status: HTTPResponseStatus, _ text: String) -> HTTPAnswer {
        HTTPAnswer(status: status, type: "text/plain; charset=utf-8", content: Array("\(text)\n".utf8))
    }

    /// The answer's head.
    func head(isKeptAlive: Bool) -> HTTPResponseHead {
        var headers: HTTPHeaders = [
            "Content-Type": type, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy":
                "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self' ws:; "
                + "img-src data:; frame-ancestors 'none'",
            "Connection": isKeptAlive ? "keep-alive" : "close",
        ]
        if status != .noContent { headers.add(name: "Content-Length", value: "\(content.count)") }
        return HTTPResponseHead(version: .http1_1, status: status, headers: headers)
    }
}
