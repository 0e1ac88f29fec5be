import Testing

@testable import SDKGeneration

@Suite struct RecordTests {
    @Test("a record reads and writes its fields and takes what is left out from its defaults")
    func recordReadsAndWrites() throws {
        let text = try SmallSpec.client(
            "Types",
            """
            types:
              Colour: {summary: A colour, enum: String, values: {red: {wire: R, summary: Red}}}
              Letter:
                summary: A letter
                fields:
                  letterID: {type: String, summary: Its number}
                  colour: {type: Colour, default: Colour.red, summary: Its paper}
                  in: {type: "PersonID?", summary: Where it lies, surfaces: {native: box}}
                  title: {type: String, default: '"\\""', summary: Its title, limit: {max: 20, unit: utf16-units}}
                source: rules#Letters
            """
        )
        #expect(
            text == """
                // Generated from the spec by sdkgen. Do not edit.
                //
                // Records and unions, in the order of the spec.

                import SDKRuntime

                /// A letter.
                public struct Letter: WireRecord, Hashable, CustomStringConvertible {
                    /// Its number.
                    public var letterID: String
                    /// Its paper. `.red` when none is given.
                    public var colour: Colour
                    /// Where it lies.
                    public var `in`: PersonID?
                    /// Its title. At most 20 UTF-16 code units, else `badArgument`. `"\\""` when none is given.
                    public var title: String

                    /// Makes a value of its fields.
                    public init(letterID: String, colour: Colour = .red, in: PersonID? = nil, title: String = "\\"") {
                        self.letterID = letterID
                        self.colour = colour
                        self.`in` = `in`
                        self.title = title
                    }

                    /// What is read into: any value where there is no default.
                    public static var placeholder: Self { Self(letterID: "") }

                    /// Takes the fields from the wire or puts them there.
                    public mutating func transfer(_ fields: inout WireFields) {
                        fields.required("letterID", &letterID)
                        fields.optional("colour", &colour)
                        fields.optional("in", &`in`)
                        fields.optional("title", &title)
                    }
                }

                """
        )
    }

    @Test("locals give way to fields of the same name")
    func localsGiveWayToFields() throws {
        let yaml = "types: {Page: {summary: P, fields: {fields: {type: Int, summary: F}}}}"
        let text = try SmallSpec.client("Types", yaml)
        #expect(text.contains("transfer(_ wireFields: inout WireFields) {"))
        #expect(text.contains("wireFields.required(\"fields\", &fields)"))
    }

    @Test("a record without fields has nothing to read")
    func recordWithoutFieldsHasNothingToRead() throws {
        let text = try SmallSpec.client("Types", "types: {Nothing: {summary: Nothing, fields: {}}}")
        #expect(text.contains("    public init() {\n    }"))
        #expect(text.contains("static var placeholder: Self { Self() }"))
        #expect(text.contains("    public mutating func transfer(_ fields: inout WireFields) {\n    }"))
    }

    @Test("every type has a placeholder")
    func everyTypeHasAPlaceholder() throws {
        let text = try SmallSpec.client(
            "Types",
            """
            types:
              Kind: {summary: A kind, enum: String, values: {text: {wire: T, summary: T}}}
              Size: {summary: A size, enum: UInt, values: {large: {wire: "1", summary: L}}}
              Words: {summary: Words, fields: {text: {type: String, summary: The words}}}
              Content: {summary: A content, union: {tag: Kind, cases: {text: Words}}}
              All:
                summary: All
                fields:
                  a: {type: String, summary: A}
                  b: {type: Int, summary: B}
                  c: {type: UInt, summary: C}
                  d: {type: Double, summary: D}
                  e: {type: Bool, summary: E}
                  f: {type: JSON, summary: F}
                  g: {type: Bytes, summary: G}
                  h: {type: "[Words]", summary: H}
                  i: {type: "{PersonID: Int}", summary: I}
                  j: {type: PersonID, summary: J}
                  k: {type: Kind, summary: K}
                  l: {type: Size, summary: L}
                  m: {type: Words, summary: M}
                  n: {type: Content, tag: k, summary: N}
                  o: {type: "Int?", summary: O}
                  p: {type: Int, default: "7", summary: P}
            """
        )
        #expect(
            text.contains(
                """
                    public static var placeholder: Self {
                        Self(
                            a: "",
                            b: 0,
                            c: 0,
                            d: 0,
                            e: false,
                            f: .null,
                            g: [],
                            h: [],
                            i: [:],
                            j: "",
                            k: .init(rawValue: ""),
                            l: .init(rawValue: 0),
                            m: .placeholder,
                            n: .unknown(.null)
                        )
                    }
                """
            )
        )
    }

    @Test("a union with a default keeps it where it is left out")
    func unionKeepsItsDefault() throws {
        let text = try SmallSpec.client(
            "Types",
            """
            types:
              Kind: {summary: A kind, enum: String, values: {text: {wire: T, summary: T}}}
              Words: {summary: Words, fields: {text: {type: String, default: '""', summary: The words}}}
              Content: {summary: A content, union: {tag: Kind, cases: {text: Words}}}
              Letter:
                summary: A letter
                fields:
                  kind: {type: Kind, default: Kind.text, summary: Its kind}
                  content: {type: Content, tag: kind, default: Content.text(Words()), summary: What is inside}
            """
        )
        #expect(text.contains("fields.optionalUnion(\"content\", &content, tag: kind, default: .text(Words()))\n"))
    }

    @Test("a union is read after the tag beside it")
    func unionIsReadAfter() throws {
        let text = try SmallSpec.client(
            "Types",
            """
            types:
              Kind: {summary: A kind, enum: String, values: {text: {wire: T, summary: T}, none: {wire: N, summary: N}}}
              Words: {summary: Words, fields: {text: {type: String, summary: The words}}}
              Content: {summary: A content, union: {tag: Kind, cases: {text: Words}}}
              Letter:
                summary: A letter
                fields:
                  content: {type: Content, tag: kind, summary: What is inside}
                  more: {type: "Content?", tag: kind, summary: What else}
                  kind: {type: Kind, default: Kind.none, summary: Its kind}
            """
        )
        #expect(
            text.contains(
                """
                        fields.optional("kind", &kind)
                        fields.union("content", &content, tag: kind)
                        fields.optionalUnion("more", &more, tag: kind)

                """
            )
        )
        #expect(
            text.contains(
                """
                /// A content.
                public indirect enum Content: TaggedUnion, Hashable, CustomStringConvertible {
                    /// Words.
                    case text(Words)
                    /// A value whose tag the spec doesn't name.
                    case unknown(WireValue)

                    /// Reads the value that a tag announces.
                    public init(tag: Kind, reading reader: inout WireReader) {
                        switch tag {
                        case .text: self = .text(reader.value())
                        default: self = .unknown(reader.wire)
                        }
                    }
                """
            )
        )
    }

    @Test("what would hold itself is boxed, once a ring")
    func whatWouldHoldItself() throws {
        let text = try SmallSpec.client(
            "Types",
            """
            types:
              A: {summary: A, fields: {b: {type: "B?", summary: B}, many: {type: "[A]", summary: M}}}
              B: {summary: B, fields: {a: {type: "A?", summary: A}, c: {type: "C?", summary: C}}}
              C: {summary: C, fields: {text: {type: String, summary: T}}}
            """
        )
        #expect(text.contains("    public var b: B?"))
        #expect(text.contains("    public var many: [A]"))
        #expect(text.contains("    @Boxed public var a: A?"))
        #expect(text.contains("    public var c: C?"))
    }

    @Test("a record of many fields lies in a box inside another one")
    func recordOfManyFields() throws {
        let text = try SmallSpec.client(
            "Types",
            """
            types:
              Whole: {summary: W, fields: {large: {type: Large, summary: L}, small: {type: Small, summary: S}}}
              Small: {summary: S, fields: {a: {type: Int, summary: A}, large: {type: "Large?", summary: L}}}
              Large:
                summary: L
                fields:
                  a: {type: Int, summary: A}
                  b: {type: Int, summary: B}
                  c: {type: Pair, summary: C}
                  d: {type: "[Int]", summary: D}
              Pair: {summary: P, fields: {a: {type: Int, summary: A}, b: {type: Int, summary: B}}}
              Nest: {summary: N, fields: {whole: {type: Whole, summary: W}}}
            """
        )
        #expect(text.contains("    @Boxed public var large: Large\n"))
        #expect(text.contains("    @Boxed public var large: Large?\n"))
        #expect(text.contains("    public var small: Small\n"))
        #expect(text.contains("    public var c: Pair\n"))
        #expect(text.contains("    public var whole: Whole\n"))
    }

    @Test("a record of more than ten fields is one reference, and needs no boxes")
    func sharedRecord() throws {
        let fields = (1...10).map { "a\($0): {type: Int, summary: A}" }.joined(separator: ", ")
        let yaml = """
            types:
              Fields: {summary: F, fields: {large: {type: Large, summary: L}}}
              Large: {summary: L, fields: {kept: {type: "Large?", summary: K}, \(fields)}}
              Small: {summary: S, fields: {\(fields)}}
            """
        let text = try SmallSpec.client("Types", yaml)
        #expect(text.contains("    public var large: Large\n"))
        #expect(
            text.contains(
                """
                public struct Large: WireRecord, Hashable, CustomStringConvertible {
                    private var wireKept: SharedStorage<OwnFields>

                    /// K.
                    public var kept: Large? {
                        get { wireKept.value.kept }
                        _modify { yield &wireKept.value.kept }
                    }

                """
            )
        )
        #expect(text.contains("    /// A.\n    public var a10: Int\n\n    /// Makes a value of its fields.\n"))
    }

    @Test("internal types stay out, and access follows the options")
    func internalTypesStayOut() throws {
        let yaml = """
            types:
              Inner: {internal: true, summary: I, fields: {a: {type: Int, summary: A}}}
              Outer: {summary: O, fields: {a: {type: Int, summary: A}}}
            """
        let text = try SmallSpec.client("Types", yaml, access: .package)
        #expect(!text.contains("Inner"))
        #expect(text.contains("package struct Outer: WireRecord, Hashable, CustomStringConvertible {"))
        #expect(try SmallSpec.client("Types", yaml, access: .internal).contains("\nstruct Outer: WireRecord, "))
    }

    @Test("what keeps the fields of a large record is called like none of them")
    func fieldCalledFields() throws {
        let fields = ["Fields", "OwnFields"] + (0..<10).map { "f\($0)" }
        let yaml = """
            types:
              Large: {summary: L, fields: {\(fields.map { "\($0): {type: Int, summary: F}" }.joined(separator: ", "))}}
            """
        let text = try SmallSpec.client("Types", yaml)
        #expect(text.contains("struct OwnOwnFields"))
    }
}
