import NIOCore
import NIOHTTP1

/// Whether the page that a browser makes a request for may do so.
///
/// A browser says where the page comes from; whatever else connects says nothing, and may. Nothing that the page says
/// of the server counts, as any name can be made to lead here: but for an address in figures, which leads nowhere else.
struct OriginCheck: Sendable {
    private let allowed: Set<String>

    init(_ allowed: Set<String>, localAddress: SocketAddress?) {
        var own = ["localhost", "127.0.0.1", "[::1]", "0.0.0.0", "[::]"]
        if let address = localAddress?.ipAddress { own.append(Self.host(address)) }
        let port = localAddress?.port ?? 80
        // Browsers leave the usual port out.
        let ports = port == 80 ? [":80", ""] : [":\(port)"]
        self.allowed = allowed.union(own.flatMap { host in ports.map { "http://\(host)\($0)" } })
    }

    /// An address as it stands in a URL. One of IPv4 that was reached over IPv6 is one of IPv4.
    private static func host(_ address: String) -> String {
        let start = "::ffff:"
        if address.hasPrefix(start), address.contains(".") { return String(address.dropFirst(start.count)) }
        return address.contains(":") ? "[\(address)]" : address
    }

    /// Whether a request may be carried out.
    func allow(_ head: HTTPRequestHead) -> Bool {
        head.headers["Origin"].allSatisfy { allowed.contains($0) || Self.isOwn($0, head.headers["Host"]) }
    }

    /// Whether a page has come from where its request goes to. With another port in front of the server, or another
    /// address, that can't be told by what the server knows of itself.
    private static func isOwn(_ origin: String, _ hosts: [String]) -> Bool {
        guard hosts.count == 1, let host = hosts.first, origin == "http://\(host)" else { return false }
        let colon = host.lastIndex(of: ":").flatMap { host.hasSuffix("]") ? nil : $0 }
        let name = host[..<(colon ?? host.endIndex)]
        if name == "localhost" { return true }
        let isInBrackets = name.hasPrefix("[") && name.hasSuffix("]")
        return (try? SocketAddress(ipAddress: String(isInBrackets ? name.dropFirst().dropLast() : name), port: 0))
            != nil
    }
}
