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
}
