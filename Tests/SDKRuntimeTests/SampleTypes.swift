import SDKRuntime

/// Hand-written counterparts of generated types: a library with shelves and media.
struct ShelfID: WireIdentifier {
    var rawValue: String
    init(rawValue: String) { self.rawValue = rawValue }
}

struct MediumKind: OpenEnumeration {
    let rawValue: String
    init(rawValue: String) { self.rawValue = rawValue }
    static let book = Self(rawValue: "BOOK")
    static let record = Self(rawValue: "RECORD")
    static var known: [Self] { [.book, .record] }
}

struct Floor: OpenEnumeration {
    let rawValue: Int
    init(rawValue: Int) { self.rawValue = rawValue }
    static let ground = Self(rawValue: 0)
    static var known: [Self] { [.ground] }
}

struct Pages: WireRecord {
    var count: Int
    init(count: Int) { self.count = count }
    init(reading fields: inout WireFields) { count = fields.required("count") }
    var wire: WireValue { ["count": count.wire] }
}

enum Content: TaggedUnion {
    case book(Pages)
    case record(minutes: Double)
    case unknown(WireValue)

    init(tag: MediumKind, wire: WireValue) throws(WireError) {
        switch tag {
        case .book: self = .book(try Pages(wire: wire))
        case .record: self = .record(minutes: try Double(wire: wire))
        default: self = .unknown(wire)
        }
    }

    var tag: MediumKind? {
        switch self {
        case .book: .book
        case .record: .record
        case .unknown: nil
        }
    }

    var wire: WireValue {
        switch self {
        case .book(let pages): pages.wire
        case .record(let minutes): minutes.wire
        case .unknown(let wire): wire
        }
    }
}

struct Medium: WireRecord {
    var kind: MediumKind
    var content: Content
    var remark: String?

    init(kind: MediumKind, content: Content, remark: String? = nil) {
        self.kind = kind
        self.content = content
        self.remark = remark
    }

    init(reading fields: inout WireFields) {
        kind = fields.required("kind")
        content = fields.union("content", tag: kind)
        remark = fields.optional("remark")
    }

    var wire: WireValue {
        var object = WireObject()
        object["kind"] = kind.wire
        object["content"] = content.wire
        object["remark"] = remark.wire
        return object.wire
    }
}

struct Shelf: WireRecord {
    var id: ShelfID
    var media: [Medium]
    var loans: WireMap<String, Int>
    var isOpen: Bool
    @Boxed var above: Shelf?

    init(
        id: ShelfID,
        media: [Medium] = [],
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

    init(reading fields: inout WireFields) {
        id = fields.required("id")
        media = fields.required("media")
        loans = fields.value("loans", default: [:])
        isOpen = fields.value("isOpen", default: true)
        above = fields.optional("above")
    }

    var wire: WireValue {
        var object = WireObject()
        object["id"] = id.wire
        object["media"] = media.wire
        object["loans"] = loans.wire
        object["isOpen"] = isOpen.wire
        object["above"] = above.wire
        return object.wire
    }
}
