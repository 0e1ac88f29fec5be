import SDKRuntime
import Testing

@Suite("Errors")
struct ErrorTests {
    @Test("codes are compared by number, without one by name")
    func codes() {
        #expect(ErrorCode("a", 1) == ErrorCode("b", 1))
        #expect(ErrorCode("a", 1) != ErrorCode("a", 2))
        #expect(ErrorCode("a") == ErrorCode("a"))
        #expect(ErrorCode("a") != ErrorCode("b"))
        #expect(ErrorCode("a", 1) != ErrorCode("a"))
        #expect(Set([ErrorCode("a", 1), ErrorCode("b", 1), ErrorCode("a")]).count == 2)
        #expect("\(ErrorCode("a", 1))" == "a (1)")
        #expect("\(ErrorCode("a"))" == "a")
    }

    @Test("codes match when what both know agrees")
    func matching() {
        #expect(ErrorCode("a", 1).matches(ErrorCode("a")))
        #expect(ErrorCode("a", 1).matches(ErrorCode("b", 1)))
        #expect(!ErrorCode("a", 1).matches(ErrorCode("a", 2)))
        #expect(!ErrorCode("a", 1).matches(ErrorCode("b")))
    }

    @Test(
        "errors travel",
        arguments: [
            SDKError.service(ErrorCode("full", 51010), fact: "create.quota"),
            SDKError.argument(ErrorCode("invalid"), message: "`a` is missing", path: "a", fact: "create.a.required"),
            SDKError.transport("no network"),
            SDKError.decoding(WireError(expected: "Int", found: "x").inside("T", "a"), in: "create"),
            SDKError.notModelled("create"),
        ]
    )
    func wire(error: SDKError) throws {
        let read = try SDKError(wire: WireValue(json: error.wire.description))
        #expect(read == error)
        #expect(read.kind == error.kind)
        #expect(read.code?.name == error.code?.name)
        #expect(read.code?.number == error.code?.number)
        #expect([read.message, read.path, read.fact] == [error.message, error.path, error.fact])
    }

    @Test("a number alone is a code too")
    func numberAlone() throws {
        let error = try SDKError(wire: ["kind": "service", "number": 7])
        #expect(error.code == ErrorCode("7", 7))
        #expect(throws: WireError.self) { try SDKError(wire: ["kind": "strange"]) }
    }

    @Test("descriptions say everything once")
    func descriptions() {
        let error = SDKError.argument(ErrorCode("bad", 9), message: "`a` is missing", path: "a", fact: "m.a.required")
        #expect("\(error)" == "argument error bad (9) at a: `a` is missing [m.a.required]")
        #expect("\(SDKError.transport("gone"))" == "transport error: gone")
        let decoding = SDKError.decoding(WireError(expected: "Int", found: .null).inside("T", "a"), in: "m")
        #expect("\(decoding)" == "decoding error at T.a: `m` was answered with nothing instead of Int")
    }
}
