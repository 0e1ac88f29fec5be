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

    /// What a browser is told that asks what a page of another origin may do here.
    static let permission = HTTPAnswer(status: .noContent, type: "text/plain; charset=utf-8", content: [])

    /// The answer's head.
    ///
    /// - Parameters:
    ///   - request: What is answered.
    ///   - page: The origin of the page that may read it; nil where no page has asked, or one that may not.
    func head(for request: HTTPRequestHead, page: String?, isKeptAlive: Bool) -> HTTPResponseHead {
        var headers: HTTPHeaders = [
            "Content-Type": type, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy":
                "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self' ws:; "
                + "img-src data:; frame-ancestors 'none'",
            "Connection": isKeptAlive ? "keep-alive" : "close", "Vary": "Origin",
        ]
        if let page { headers.add(name: "Access-Control-Allow-Origin", value: page) }
        if status == .methodNotAllowed { headers.add(name: "Allow", value: Self.methods) }
        if request.method == .OPTIONS, status == .noContent { addPermissions(for: request, to: &headers) }
        if status != .noContent { headers.add(name: "Content-Length", value: "\(content.count)") }
        return HTTPResponseHead(version: .http1_1, status: status, headers: headers)
    }

    private static let methods = "GET, HEAD, POST, OPTIONS"

    private func addPermissions(for request: HTTPRequestHead, to headers: inout HTTPHeaders) {
        headers.add(name: "Allow", value: Self.methods)
        headers.add(name: "Access-Control-Allow-Methods", value: Self.methods)
        headers.add(name: "Access-Control-Allow-Headers", value: "Content-Type")
        // Some browsers ask once more before a page from elsewhere reaches into the network of the machine.
        if request.headers.contains(name: "Access-Control-Request-Private-Network") {
            headers.add(name: "Access-Control-Allow-Private-Network", value: "true")
        }
    }
}
