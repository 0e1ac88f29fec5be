import SDKRuntime

/// Hand-written counterparts of generated types: a library with shelves and media.
struct ShelfID: WireIdentifier {
    var rawValue: String
    init(rawValue: String) { self.rawValue = rawValue }
}

struct MediumKind: OpenTextEnumeration, Hashable, CustomStringConvertible {
    let rawValue: String
    init(rawValue: String) { self.rawValue = rawValue }
    static let book = Self(rawValue: "BOOK")
    static let record = Self(rawValue: "RECORD")
    static var knownValues: [Self] { [.book, .record] }
    static var knownNames: [String] { ["book", "record"] }
}

struct Floor: OpenEnumeration, Hashable, CustomStringConvertible {
    let rawValue: Int
    init(rawValue: Int) { self.rawValue = rawValue }
    static let ground = Self(rawValue: 0)
    static var knownValues: [Self] { [.ground] }
}

struct Pages: WireRecord, Hashable, CustomStringConvertible {
    var count: Int
    init(count: Int) { self.count = count }
    static var placeholder: Self { Self(count: 0) }
    mutating func transfer(_ fields: inout WireFields) { fields.required("count", &count) }
}

enum Content: TaggedUnion, Hashable, CustomStringConvertible {
    case book(Pages)
    case record(minutes: Double)
    case unknown(WireValue)

    init(tag: MediumKind, reading reader: inout WireReader) {
        switch tag {
        case .book: self = .book(Pages(reading: &reader))
        case .record: self = .record(minutes: Double(reading: &reader))
        default: self = .unknown(reader.wire)
        }
    }

    var tag: MediumKind? {
        switch self {
        case .book: .book
        case .record: .record
        case .unknown: nil
        }
    }

    var wirePayload: any WireConvertible {
        switch self {
        case .book(let pages): pages
        case .record(let minutes): minutes
        case .unknown(let wire): wire
        }
    }
}

struct Medium: WireRecord, Hashable, CustomStringConvertible {
    var kind: MediumKind
    var content: Content
    var remark: String?
    var extra: Content?

    init(kind: MediumKind, content: Content, remark: String? = nil, extra: Content? = nil) {
        self.kind = kind
        self.content = content
        self.remark = remark
        self.extra = extra
    }

    static var placeholder: Self { Self(kind: MediumKind(rawValue: ""), content: .unknown(.null)) }

    mutating func transfer(_ fields: inout WireFields) {
        fields.required("kind", &kind)
        fields.optional("remark", &remark)
        fields.union("content", &content, tag: kind)
        fields.optionalUnion("extra", &extra, tag: kind)
    }
}

struct Shelf: WireRecord, Hashable, CustomStringConvertible {
    var id: ShelfID
    var media: [Medium]
    var loans: WireMap<String, Int>
    var isOpen: Bool
    @Boxed var above: Shelf?

    init(
        id: ShelfID,
        media: [Medium],
        loans: WireMap<String, Int> = [:],
        isOpen: Bool = true,
        above: Shelf? = nil
    ) {
        self.id = id
        self.media = media
        self.loans = loans
        self.isOpen = isOpen
        self.above = above
    }

    static var placeholder: Self { Self(id: "", media: []) }

    mutating func transfer(_ fields: inout WireFields) {
        fields.required("id", &id)
        fields.required("media", &media)
        fields.optional("loans", &loans)
        fields.optional("isOpen", &isOpen)
        fields.optional("above", &above)
    }
}
