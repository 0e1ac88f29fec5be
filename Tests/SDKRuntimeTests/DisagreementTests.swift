import SDKRuntime
import Testing

@Suite("Unions and their tags")
struct DisagreementTests {
    private static let book = Content.book(Pages(count: 3))

    @Test("a payload of another case than the tag says is noticed at any depth")
    func places() {
        let good = Medium(kind: .book, content: Self.book)
        let bad = Medium(kind: .record, content: Self.book)
        #expect(good.disagreement == nil)
        #expect([[good], [good, bad]].disagreement?.path == "[1][1].content")
        #expect(bad.disagreement?.path == "Medium.content")
        #expect(
            Medium(kind: .book, content: Self.book, extra: .record(minutes: 1)).disagreement?.path == "Medium.extra"
        )
        #expect((["a": bad] as WireMap<String, Medium>).disagreement?.path == #"["a"].content"#)
        #expect(Optional(bad).disagreement != nil)
        #expect(Optional<Medium>.none.disagreement == nil)
    }

    @Test("a payload that was kept as it is belongs to a tag without a case")
    func unknown() {
        #expect(Content.unknown(1).isAnnounced(by: MediumKind(rawValue: "TAPE")))
        #expect(!Content.unknown(1).isAnnounced(by: .book))
        #expect(!Self.book.isAnnounced(by: MediumKind(rawValue: "TAPE")))
    }

    @Test("a default is sent with the tag that announces it, and left out beside another one")
    func defaults() {
        var arguments = WireObject()
        arguments.set("content", Self.book, tag: .book, default: Self.book)
        #expect(arguments["content"] == ["count": 3])
        arguments.set("content", Content.record(minutes: 1), tag: .book, default: Self.book)
        #expect(!arguments["content"].isNull)
        arguments.set("content", Self.book, tag: .record, default: Self.book)
        #expect(arguments["content"].isNull)
        #expect(arguments.disagreement?.path == ".content")
    }

    @Test("it is an argument error, that says where and what")
    func arguments() {
        var arguments = WireObject()
        arguments.set("extra", Self.book, tag: .book)
        #expect(arguments.disagreement == nil)
        arguments.set("content", Self.book, tag: .record)
        arguments.set("medium", Medium(kind: .record, content: Self.book))
        let contract = MethodContract(id: "a", method: "a", argumentError: ErrorCode("invalid"))
        let error = arguments.disagreement.map(contract.violation)
        #expect(error?.kind == .argument)
        #expect(error?.path == "content")
        #expect(arguments["content"] == ["count": 3])
    }
}
