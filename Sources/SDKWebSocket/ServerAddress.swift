import SDKRuntime

/// Where a server is: `ws://host:port/path`, and the device that connects.
struct ServerAddress: Sendable {
    let host: String
    let port: Int
    /// The path with the query that names the device.
    let target: String

    init(_ url: String, device: String?) throws(SDKError) {
        func refuse(_ why: String) -> SDKError { .transport("`\(url)` isn't the address of a WebSocket: \(why)") }
        guard let colon = url.firstRange(of: "://") else { throw refuse("it begins with `ws://`") }
        // A scheme may be written in large letters, too.
        switch url[..<colon.lowerBound].lowercased() {
        case "ws": break
        case "wss": throw refuse("encrypted connections aren't supported")
        default: throw refuse("it begins with `ws://`")
        }
        // What follows a `#` is for whoever shows something, and no server is told.
        let rest = url[colon.upperBound...].prefix { $0 != "#" }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        if let other = authority.unicodeScalars.first(where: { !Self.isOfAuthority($0) }) {
            throw refuse("a host or port has no \(WireValue.string(String(other)))")
        }
        guard let parts = Self.parts(of: authority) else { throw refuse("a host and perhaps a port follow `ws://`") }
        (host, port) = parts
        let path = Self.encoded(path: rest.dropFirst(authority.count))
        let start = path.hasPrefix("/") ? path : "/" + path
        guard let device else {
            target = start
            return
        }
        target = start + (start.contains("?") ? "&" : "?") + "device=" + Self.encoded(device)
    }

    /// Whether a character can stand in a host or port: those of names, of addresses, and of the names of interfaces.
    private static func isOfAuthority(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "%", ":", "[", "]": true
        default: false
        }
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
        let digits = authority[authority.index(after: colon)...]
        // A colon with nothing behind it names no port.
        if digits.isEmpty { return (String(host), 80) }
        guard let port = UInt16(digits) else { return nil }
        return (String(host), Int(port))
    }

    /// A path and its query, with whatever can't stand in a request written in hexadecimal digits.
    private static func encoded(path: Substring) -> String {
        encoded(path.utf8) { (0x21...0x7E).contains($0) && !forbidden.contains($0) }
    }

    private static let forbidden = Array(#""<>\^`{|}"#.utf8)

    private static func encoded(_ text: String) -> String {
        encoded(text.utf8) { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }

    private static func encoded(_ bytes: some Sequence<UInt8>, unless isPlain: (UInt8) -> Bool) -> String {
        var result = ""
        for byte in bytes {
            if isPlain(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}
