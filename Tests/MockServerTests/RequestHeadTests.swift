import NIOCore
import NIOHTTP1
import Testing

@testable import MockServer

/// What stands in the head of a request: where it goes, and for which page it is made.
@Suite struct RequestHeadTests {
    @Test(
        "a device is named in the address, with two digits behind each per cent sign",
        arguments: [
            ("/?device=alice%2Fphone", "alice/phone"), ("/?device=an+a", "an a"), ("/?device=an%+6", nil),
            ("/?device=an%-0", nil), ("/?device=an%4", nil), ("/?device=", nil), ("/?x=1&device=%C3%A9", "é"),
        ]
    )
    func device(uri: String, device: String?) {
        #expect(RequestTarget(uri).device == device)
        #expect(RequestTarget(uri).canBeRead == (device != nil || uri.hasSuffix("=")))
    }

    @Test(
        "the server's own page may connect, whether the usual port is named or not",
        arguments: [
            (80, "http://127.0.0.1", true), (80, "http://localhost:80", true), (8080, "http://localhost:8080", true),
            (8080, "http://localhost", false), (80, "http://evil.example", false), (80, "https://localhost", false),
        ]
    )
    func origin(port: Int, origin: String, isAllowed: Bool) throws {
        let address = try SocketAddress(ipAddress: "127.0.0.1", port: port)
        let head = HTTPRequestHead(version: .http1_1, method: .GET, uri: "/", headers: ["Origin": origin])
        #expect(OriginCheck([], localAddress: address).allow(head) == isAllowed)
    }

    @Test(
        "the server's own page may connect wherever it was opened, but not under a name that anybody can lead here",
        arguments: [
            ("::ffff:127.0.0.2", "http://127.0.0.2:8080", "a", true), ("::1", "http://[::1]:8080", "a", true),
            ("10.0.0.5", "http://10.0.0.5:8080", "a", true), ("10.0.0.5", "http://0.0.0.0:8080", "0.0.0.0:8080", true),
            ("10.0.0.5", "http://[::]:8080", "[::]:8080", true),
            // Another port, or another address, stands in front of the server.
            ("10.0.0.5", "http://localhost:9000", "localhost:9000", true),
            ("10.0.0.5", "http://192.0.2.7", "192.0.2.7", true),
            ("10.0.0.5", "http://[2001:db8::1]:9000", "[2001:db8::1]:9000", true),
            ("10.0.0.5", "http://localhost:9000", "localhost:8080", false),
            ("10.0.0.5", "http://evil.example:8080", "evil.example:8080", false),
            ("10.0.0.5", "https://192.0.2.7", "192.0.2.7", false), ("10.0.0.5", "http://192.0.2.7", "192.0.2.8", false),
        ]
    )
    func ownPage(local: String, origin: String, host: String, isAllowed: Bool) throws {
        let address = try SocketAddress(ipAddress: local, port: 8080)
        let headers: HTTPHeaders = ["Origin": origin, "Host": host]
        let head = HTTPRequestHead(version: .http1_1, method: .GET, uri: "/", headers: headers)
        #expect(OriginCheck([], localAddress: address).allow(head) == isAllowed)
    }
}
