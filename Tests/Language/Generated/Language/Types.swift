// Generated from the spec by sdkgen. Do not edit.
//
// Records and unions, in the order of the spec.

import SDKRuntime

/// Something round.
public struct RoundThing: WireRecord, Hashable, CustomStringConvertible {
    /// Its radius.
    public var radius: Double
    /// A note.
    public var note: String?

    /// Makes a value of its fields.
    public init(radius: Double, note: String? = nil) {
        self.radius = radius
        self.note = note
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(radius: 0) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("radius", &radius)
        fields.optional("note", &note)
    }
}

/// Something square.
public struct SquareThing: WireRecord, Hashable, CustomStringConvertible {
    /// Its side. At most 10; beyond, the nearest bound is taken. `1` when none is given.
    public var side: Int

    /// Makes a value of its fields.
    public init(side: Int = 1) {
        self.side = side
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("side", &side)
    }
}

/// What is told by a tag beside it.
public indirect enum Shape: TaggedUnion, Hashable, CustomStringConvertible {
    /// Something round.
    case round(RoundThing)
    /// Something square.
    case square(SquareThing)
    /// A value whose tag the spec doesn't name.
    case unknown(WireValue)

    /// Reads the value that a tag announces.
    public init(tag: Kind, reading reader: inout WireReader) {
        switch tag {
        case .round: self = .round(reader.value())
        case .square: self = .square(reader.value())
        default: self = .unknown(reader.wire)
        }
    }

    /// The tag that announces the value; nil for one that the spec doesn't name.
    public var tag: Kind? {
        switch self {
        case .round: .round
        case .square: .square
        case .unknown: nil
        }
    }

    /// The value, without its tag.
    public var wirePayload: any WireConvertible {
        switch self {
        case .round(let payload): payload
        case .square(let payload): payload
        case .unknown(let wire): wire
        }
    }
}

/// What tells its kind itself.
public indirect enum Told: SelfTaggedUnion, Hashable, CustomStringConvertible {
    /// Something round.
    case round(RoundThing)
    /// Something square.
    case square(SquareThing)
    /// A value whose tag the spec doesn't name.
    case unknown(WireValue)

    /// The member that holds the tag.
    public static var tagMember: String { "kind" }

    /// Reads the value that a tag announces.
    public init(tag: Kind, reading reader: inout WireReader) {
        switch tag {
        case .round: self = .round(reader.value())
        case .square: self = .square(reader.value())
        default: self = .unknown(reader.wire)
        }
    }

    /// The tag that announces the value; nil for one that the spec doesn't name.
    public var tag: Kind? {
        switch self {
        case .round: .round
        case .square: .square
        case .unknown: nil
        }
    }

    /// The value, without its tag.
    public var wirePayload: any WireConvertible {
        switch self {
        case .round(let payload): payload
        case .square(let payload): payload
        case .unknown(let wire): wire
        }
    }
}

/// What tells its side itself.
public indirect enum Sided: SelfTaggedUnion, Hashable, CustomStringConvertible {
    /// Something round.
    case left(RoundThing)
    /// Something square.
    case right(SquareThing)
    /// A value whose tag the spec doesn't name.
    case unknown(WireValue)

    /// The member that holds the tag.
    public static var tagMember: String { "stands" }

    /// Reads the value that a tag announces.
    public init(tag: Side, reading reader: inout WireReader) {
        switch tag {
        case .left: self = .left(reader.value())
        case .right: self = .right(reader.value())
        default: self = .unknown(reader.wire)
        }
    }

    /// The tag that announces the value; nil for one that the spec doesn't name.
    public var tag: Side? {
        switch self {
        case .left: .left
        case .right: .right
        case .unknown: nil
        }
    }

    /// The value, without its tag.
    public var wirePayload: any WireConvertible {
        switch self {
        case .left(let payload): payload
        case .right(let payload): payload
        case .unknown(let wire): wire
        }
    }
}

/// A shape that is a round one where nobody says otherwise.
public struct Cased: WireRecord, Hashable, CustomStringConvertible {
    /// Its kind. `.round` when none is given.
    public var kind: Kind
    /// The shape. `.round(RoundThing(radius: 1.5))` when none is given.
    public var shape: Shape

    /// Makes a value of its fields.
    public init(kind: Kind = .round, shape: Shape = .round(RoundThing(radius: 1.5))) {
        self.kind = kind
        self.shape = shape
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("kind", &kind)
        fields.optionalUnion("shape", &shape, tag: kind, default: .round(RoundThing(radius: 1.5)))
    }
}

/// A thing with everything in it.
public struct Thing: WireRecord, Hashable, CustomStringConvertible {
    /// Its id.
    public var thingID: ThingID
    /// Its kind. `.round` when none is given.
    public var kind: Kind
    /// Its level.
    public var level: Level?
    /// Its names. `[]` when none is given.
    public var names: [String]
    /// Its marks. `[:]` when none is given.
    public var marks: WireMap<String, Int>
    /// Anything.
    public var extra: WireValue?
    /// Its shape.
    public var shape: Shape?
    /// A thing inside.
    @Boxed public var inner: Thing?

    /// Makes a value of its fields.
    public init(
        thingID: ThingID,
        kind: Kind = .round,
        level: Level? = nil,
        names: [String] = [],
        marks: WireMap<String, Int> = [:],
        extra: WireValue? = nil,
        shape: Shape? = nil,
        inner: Thing? = nil
    ) {
        self.thingID = thingID
        self.kind = kind
        self.level = level
        self.names = names
        self.marks = marks
        self.extra = extra
        self.shape = shape
        self.inner = inner
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(thingID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("thingID", &thingID)
        fields.optional("kind", &kind)
        fields.optional("level", &level)
        fields.optional("names", &names)
        fields.optional("marks", &marks)
        fields.optional("extra", &extra)
        fields.optional("inner", &inner)
        fields.optionalUnion("shape", &shape, tag: kind)
    }
}

/// What becomes of numbers.
public struct Numbers: WireRecord, Hashable, CustomStringConvertible {
    /// Whole numbers.
    public var whole: [Int]
    /// Numbers without a sign.
    public var natural: [UInt64]
    /// Numbers with a fraction.
    public var fractions: [Double]
    /// Comparisons.
    public var truths: [Bool]

    /// Makes a value of its fields.
    public init(whole: [Int], natural: [UInt64], fractions: [Double], truths: [Bool]) {
        self.whole = whole
        self.natural = natural
        self.fractions = fractions
        self.truths = truths
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(whole: [], natural: [], fractions: [], truths: []) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("whole", &whole)
        fields.required("natural", &natural)
        fields.required("fractions", &fractions)
        fields.required("truths", &truths)
    }
}

/// What becomes of texts.
public struct Texts: WireRecord, Hashable, CustomStringConvertible {
    /// Texts.
    public var texts: [String]
    /// Sizes.
    public var sizes: [Int]
    /// Comparisons.
    public var truths: [Bool]

    /// Makes a value of its fields.
    public init(texts: [String], sizes: [Int], truths: [Bool]) {
        self.texts = texts
        self.sizes = sizes
        self.truths = truths
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(texts: [], sizes: [], truths: []) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("texts", &texts)
        fields.required("sizes", &sizes)
        fields.required("truths", &truths)
    }
}

/// What becomes of lists.
public struct Lists: WireRecord, Hashable, CustomStringConvertible {
    /// Texts.
    public var texts: [String]
    /// Numbers.
    public var numbers: [Int]
    /// Truths.
    public var truths: [Bool]
    /// Things. `[]` when none is given.
    public var things: [Thing]
    /// The last one.
    public var last: String?

    /// Makes a value of its fields.
    public init(texts: [String], numbers: [Int], truths: [Bool], things: [Thing] = [], last: String? = nil) {
        self.texts = texts
        self.numbers = numbers
        self.truths = truths
        self.things = things
        self.last = last
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(texts: [], numbers: [], truths: []) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("texts", &texts)
        fields.required("numbers", &numbers)
        fields.required("truths", &truths)
        fields.optional("things", &things)
        fields.optional("last", &last)
    }
}

/// Some of many numbers.
public struct Leaf: WireRecord, Hashable, CustomStringConvertible {
    /// The numbers.
    public var numbers: [Int]
    /// How many pages there are.
    public var pages: Int
    /// Whether there are more numbers behind these.
    public var hasMore: Bool

    /// Makes a value of its fields.
    public init(numbers: [Int], pages: Int, hasMore: Bool) {
        self.numbers = numbers
        self.pages = pages
        self.hasMore = hasMore
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(numbers: [], pages: 0, hasMore: false) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("numbers", &numbers)
        fields.required("pages", &pages)
        fields.required("hasMore", &hasMore)
    }
}

/// What a person says about themselves.
public struct Profile: WireRecord, Hashable, CustomStringConvertible {
    /// The nickname.
    public var nick: String?
    /// The level.
    public var level: Level?

    /// Makes a value of its fields.
    public init(nick: String? = nil, level: Level? = nil) {
        self.nick = nick
        self.level = level
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("nick", &nick)
        fields.optional("level", &level)
    }
}
