import SDKRuntime

/// Where a server is: `ws://host:port/path`, and the device that connects.
struct ServerAddress: Sendable {
    let host: String
    let port: Int
    /// The path with the query that names the device.
    let target: String

    init(_ url: String, device: String?) throws(SDKError) {
        func refuse(_ why: String) -> SDKError { .transport("`\(url)` isn't the address of a WebSocket: \(why)") }
        guard url.hasPrefix("ws://") else {
            throw refuse(url.hasPrefix("wss://") ? "encrypted connections aren't supported" : "it begins with `ws://`")
        }
        let rest = url.dropFirst(5)
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        guard let parts = Self.parts(of: authority) else { throw refuse("a host and perhaps a port follow `ws://`") }
        (host, port) = parts
        let path = String(rest.dropFirst(authority.count))
        let start = path.hasPrefix("/") ? path : "/" + path
        guard let device else {
            target = start
            return
        }
        target = start + (start.contains("?") ? "&" : "?") + "device=" + Self.encoded(device)
    }

    /// What the `Host` header says.
    var authority: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

    /// Host and port, the host of IPv6 without its brackets.
    private static func parts(of authority: Substring) -> (String, Int)? {
        let end = authority.hasPrefix("[") ? authority.firstIndex(of: "]") : authority.startIndex
        guard let end else { return nil }
        let colon = authority[end...].firstIndex(of: ":")
        let host = authority[..<(colon ?? authority.endIndex)].filter { $0 != "[" && $0 != "]" }
        guard !host.isEmpty else { return nil }
        guard let colon else { return (String(host), 80) }
        guard let port = UInt16(authority[authority.index(after: colon)...]) else { return nil }
        return (String(host), Int(port))
    }

    private static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}
