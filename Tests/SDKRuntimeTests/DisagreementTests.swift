import Testing

@testable import SDKRuntime

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

    @Test("so it is of a field of a record, wherever the record is written")
    func defaultsOfFields() throws {
        #expect(Reel(kind: .book).wire == ["kind": "BOOK", "content": ["count": 3]])
        #expect(Reel(kind: .record).wire == ["kind": "RECORD"])
        #expect(Reel(kind: .record, content: .record(minutes: 1)).wire == ["kind": "RECORD", "content": 1.0])
        #expect(Reel(kind: .record, content: .book(Pages(count: 4))).wire["content"] == ["count": 4])
        var arguments = WireObject()
        arguments.set("reels", [Reel(kind: .book), Reel(kind: .record)])
        #expect(arguments["reels"] == [["kind": "BOOK", "content": ["count": 3]], ["kind": "RECORD"]])
        #expect(arguments.disagreement?.path == ".reels[1].content")
        #expect(Reel(kind: .record).disagreement?.path == "Reel.content")
        var json = JSONWriter(isSorted: false)
        Reel(kind: .record).write(to: &json)
        #expect(json.text == #"{"kind":"RECORD"}"#)
        #expect(try Reel(wire: ["kind": "RECORD"]).content == Self.book)
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

/// A medium that is a book where nobody says otherwise.
private struct Reel: WireRecord, Hashable, CustomStringConvertible {
    var kind: MediumKind
    var content: Content

    init(kind: MediumKind, content: Content = .book(Pages(count: 3))) {
        self.kind = kind
        self.content = content
    }

    static var placeholder: Self { Self(kind: MediumKind(rawValue: "")) }

    mutating func transfer(_ fields: inout WireFields) {
        fields.required("kind", &kind)
        fields.optionalUnion("content", &content, tag: kind, default: .book(Pages(count: 3)))
    }
}
