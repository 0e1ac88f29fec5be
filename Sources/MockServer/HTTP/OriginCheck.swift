import NIOCore
import NIOHTTP1

/// Whether the page that a browser makes a request for may do so.
///
/// A browser says where the page comes from; whatever else connects says nothing, and may. Nothing that the page says
/// of the server counts, as any name can be made to lead here.
struct OriginCheck: Sendable {
    private let allowed: Set<String>

    init(_ allowed: Set<String>, localAddress: SocketAddress?) {
        var own = ["localhost", "127.0.0.1", "[::1]"]
        if let address = localAddress?.ipAddress { own.append(address.contains(":") ? "[\(address)]" : address) }
        let port = localAddress?.port ?? 80
        // Browsers leave the usual port out.
        let ports = port == 80 ? [":80", ""] : [":\(port)"]
        self.allowed = allowed.union(own.flatMap { host in ports.map { "http://\(host)\($0)" } })
    }

    /// Whether a request may be carried out.
    func allow(_ head: HTTPRequestHead) -> Bool {
        head.headers["Origin"].allSatisfy(allowed.contains)
    }
}
