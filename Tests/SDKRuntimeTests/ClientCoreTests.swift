import SDKRuntime
import Synchronization
import Testing

@Suite("Client core")
struct ClientCoreTests {
    private static let tooLong: WireObject = ["text": "abcde", "names": ["bob"]]

    @Test("sends the overload's id and the arguments, reads the answer")
    func call() async throws {
        let transport = Scripted(answer: ["count": 7])
        let core = ClientCore<SDKError>(transport: transport)
        let pages: Pages = try await core.call(ContractTests.contract, ["text": "abcd", "names": ["bob"]])
        #expect(pages.count == 7)
        #expect(
            transport.requests == [WireRequest(method: "send.letters", arguments: ["text": "abcd", "names": ["bob"]])]
        )
    }

    @Test("an answer without a value may be anything")
    func void() async throws {
        try await ClientCore<SDKError>(transport: Scripted(answer: 7)).call(
            ContractTests.contract,
            ["text": "a", "names": ["b"]]
        )
    }

    @Test("rejects a breach before the service sees it")
    func reject() async {
        let transport = Scripted(answer: nil)
        let core = ClientCore<SDKError>(transport: transport, limits: .reject)
        let error = await #expect(throws: SDKError.self) { try await core.call(ContractTests.contract, Self.tooLong) }
        #expect(error?.fact == "send.letters.text.limit")
        #expect(transport.requests.isEmpty)
    }

    @Test("makes no call under a contract that can't be read, whatever becomes of limits", arguments: ["{}", "[", ""])
    func flawedContract(json: String) async {
        let contract = MethodContract(json)
        let transport = Scripted(answer: nil)
        for core in [
            ClientCore<SDKError>(transport: transport), ClientCore<SDKError>(transport: transport, limits: .off),
        ] {
            let error = await #expect(throws: SDKError.self) { try await core.call(contract, [:]) }
            #expect(error?.kind == .decoding)
            #expect(error?.message.hasSuffix("the `sdkgen` that belongs to its SDKRuntime") == true)
        }
        #expect(transport.requests.isEmpty)
    }

    @Test("reports every breach and makes the call")
    func report() async throws {
        let transport = Scripted(answer: nil)
        let reports = Mutex<[String?]>([])
        let core = ClientCore<SDKError>(
            transport: transport,
            limits: .report { error in reports.withLock { $0.append(error.fact) } }
        )
        try await core.call(ContractTests.contract, ["text": "abcde"])
        #expect(reports.withLock { $0 } == ["send.letters.atLeastOne.1", "send.letters.text.limit"])
        #expect(transport.requests.count == 1)
    }

    @Test("looks at nothing when it is told so, and follows rules that changed")
    func offAndRules() async throws {
        let transport = Scripted(answer: nil)
        try await ClientCore<SDKError>(transport: transport, limits: .off).call(ContractTests.contract, Self.tooLong)
        let wider = RuleBook(["send.letters.text.limit": .value(5)])
        try await ClientCore<SDKError>(transport: transport, rules: wider).call(ContractTests.contract, Self.tooLong)
        #expect(transport.requests.count == 2)
    }

    @Test("makes no call as long as its rules name a fact that no contract knows", arguments: [true, false])
    func misspeltRule(isLooking: Bool) async throws {
        let transport = Scripted(answer: nil)
        func core(_ rules: RuleBook) -> ClientCore<SDKError> {
            ClientCore(
                transport: transport,
                limits: isLooking ? .reject : .off,
                rules: rules,
                contracts: [ContractTests.contract]
            )
        }
        let wrong = core(RuleBook(["send.letters.txt.limit": .off]))
        let error = await #expect(throws: SDKError.self) {
            try await wrong.call(ContractTests.contract, ["text": "a", "names": ["b"]])
        }
        #expect(error?.kind == .argument)
        #expect(
            error?.message
                == "a client looks at no fact `send.letters.txt.limit`; did you mean `send.letters.text.limit`?"
        )
        #expect(transport.requests.isEmpty)
        let right = core(RuleBook(["send.letters.text.limit": .off]))
        try await right.call(ContractTests.contract, ["text": "abcde", "names": ["b"]])
        #expect(transport.requests.count == 1)
    }

    @Test("an answer of another shape is a decoding error that names method and field")
    func decoding() async {
        let core = ClientCore<SDKError>(transport: Scripted(answer: ["count": "x"]))
        let error = await #expect(throws: SDKError.self) {
            let _: Pages = try await core.call(ContractTests.contract, ["text": "a", "names": ["b"]])
        }
        #expect(error?.kind == .decoding)
        #expect(error?.path == "Pages.count")
        #expect(error?.message == #"`send.letters` was answered with string "x" instead of Int"#)
    }

    @Test("a service's error arrives as it is")
    func failure() async {
        let refusal = SDKError.service(ErrorCode("full", 3))
        let core = ClientCore<SDKError>(transport: Scripted(error: refusal))
        let error = await #expect(throws: SDKError.self) {
            try await core.call(ContractTests.contract, ["text": "a", "names": ["b"]])
        }
        #expect(error == refusal)
    }

    @Test("requests and events travel")
    func wireForms() throws {
        let request = WireRequest(method: "m", arguments: ["a": 1])
        #expect(try WireRequest(wire: request.wire) == request)
        #expect(try WireRequest(wire: ["method": "m"]).arguments == [:])
        let event = WireEvent(name: "e", payload: [1])
        #expect(try WireEvent(wire: event.wire) == event)
        #expect(WireEvent(name: "e").wire == ["name": "e"])
        #expect(try WireEvent(wire: ["name": "e"]).payload.isNull)
    }

    @Test("arguments are read back, and what is wrong with them is an argument error")
    func arguments() throws {
        let invalid = ErrorCode("invalid")
        let request = WireRequest(method: "m", arguments: ["a": 1, "kind": "BOOK", "content": ["count": 2]])
        var arguments = WireArguments<SDKError>(request, argumentError: invalid)
        #expect(arguments.required("a") == 1)
        #expect(arguments.optional("b") as Int? == nil)
        #expect(arguments.value("b", default: 3) == 3)
        let content: Content = arguments.union("content", tag: .book)
        #expect(content == .book(Pages(count: 2)))
        #expect(arguments.optionalUnion("none", tag: MediumKind.book) as Content? == nil)
        try arguments.finish()
        let _: String = arguments.required("a")
        let _: String = arguments.required("b")
        let error = #expect(throws: SDKError.self) { try arguments.finish() }
        #expect(error?.kind == .argument)
        #expect(error?.code == invalid)
        #expect(error?.path == "a")
        #expect(error?.message == "m.a: expected String, found 1")
        #expect(throws: SDKError.self) {
            try WireArguments<SDKError>(WireRequest(method: "m", arguments: []), argumentError: invalid).finish()
        }
    }
}

/// Answers every call with the same.
private final class Scripted: Transport {
    private let result: Result<WireValue, SDKError>
    private let seen = Mutex<[WireRequest]>([])

    init(answer: WireValue) { result = .success(answer) }
    init(error: SDKError) { result = .failure(error) }

    var requests: [WireRequest] { seen.withLock { $0 } }

    func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
        seen.withLock { $0.append(request) }
        return try result.get()
    }

    func events() -> EventStream<WireEvent> { .finished }
}
