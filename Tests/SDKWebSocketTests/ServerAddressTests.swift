import SDKRuntime
import Testing

@testable import SDKWebSocket

/// How addresses of servers are read.
@Suite struct ServerAddressTests {
    @Test(
        "an address may be written in any of the ways that there are",
        arguments: [
            ("ws://a", "a:80", "/"), ("WS://a:5/", "a:5", "/"), ("ws://a:/b", "a:80", "/b"),
            ("ws://[::1]:5/b?c=d", "[::1]:5", "/b?c=d"), ("ws://[::1]:", "[::1]:80", "/"),
            ("ws://a/b#c", "a:80", "/b"), ("ws://a#/b", "a:80", "/"), ("ws://a/ä b", "a:80", "/%C3%A4%20b"),
            ("ws://a?b=%41", "a:80", "/?b=%41"),
        ]
    )
    func taken(url: String, authority: String, target: String) throws {
        let address = try ServerAddress(url, device: nil)
        #expect(address.authority == authority)
        #expect(address.target == target)
    }

    @Test("the device is named behind whatever else is")
    func device() throws {
        #expect(try ServerAddress("ws://a/b#c", device: "é").target == "/b?device=%C3%A9")
        #expect(try ServerAddress("ws://a/b?c=d#e", device: "a/b").target == "/b?c=d&device=a%2Fb")
    }

    @Test(
        "what isn't one is said to be none, and why",
        arguments: [
            ("http://a", "it begins with `ws://`"), ("a:5", "it begins with `ws://`"),
            ("WSS://a", "encrypted connections aren't supported"),
            ("ws://", "a host and perhaps a port follow `ws://`"),
            ("ws://a:x", "a host and perhaps a port follow `ws://`"), ("ws://a b", #"a host or port has no " ""#),
            ("ws://me@a", #"a host or port has no "@""#),
        ]
    )
    func refused(url: String, reason: String) {
        let error = #expect(throws: SDKError.self) { try ServerAddress(url, device: nil) }
        #expect(error?.message == "`\(url)` isn't the address of a WebSocket: \(reason)")
    }
}
