import Testing

@testable import SDKGeneration

@Suite struct RecordTests {
    @Test func `a record reads and writes its fields and takes what is left out from its defaults`() throws {
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
                ///
                /// Source: House rules, Letters.
                public struct Letter: WireRecord {
                    /// Its number.
                    public var letterID: String
                    /// Its paper. `.red` when none is given.
                    public var colour: Colour
                    /// Where it lies. Native: `box`.
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

                    /// Reads a value from the wire.
                    public init(reading fields: inout WireFields) {
                        letterID = fields.required("letterID")
                        colour = fields.value("colour", default: .red)
                        `in` = fields.optional("in")
                        title = fields.value("title", default: "\\"")
                    }

                    /// The value as it travels.
                    public var wire: WireValue {
                        var object = WireObject()
                        object["letterID"] = letterID.wire
                        object["colour"] = colour.wire
                        object["in"] = `in`.wire
                        object["title"] = title.wire
                        return object.wire
                    }
                }

                """
        )
    }

    @Test func `locals give way to fields of the same name`() throws {
        let text = try SmallSpec.client(
            "Types",
            "types: {Page: {summary: P, fields: {fields: {type: Int, summary: F}, object: {type: Int, summary: O}}}}"
        )
        #expect(text.contains("init(reading wireFields: inout WireFields) {"))
        #expect(text.contains("fields = wireFields.required(\"fields\")"))
        #expect(text.contains("wireObject[\"object\"] = object.wire"))
    }

    @Test func `a record without fields has nothing to read`() throws {
        let text = try SmallSpec.client("Types", "types: {Nothing: {summary: Nothing, fields: {}}}")
        #expect(text.contains("    public init(reading fields: inout WireFields) {\n    }"))
        #expect(text.contains("        WireObject().wire\n    }"))
    }

    @Test func `a union is read after the tag beside it`() throws {
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
                        kind = fields.value("kind", default: Kind.none)
                        content = fields.union("content", tag: kind)
                        more = fields.optionalUnion("more", tag: kind)

                """
            )
        )
        #expect(text.contains("object[\"more\"] = more?.wire ?? .null"))
        #expect(
            text.contains(
                """
                /// A content.
                public indirect enum Content: TaggedUnion {
                    /// Words.
                    case text(Words)
                    /// A value whose tag the spec doesn't name.
                    case unknown(WireValue)

                    /// Reads the value that a tag announces.
                    public init(tag: Kind, wire: WireValue) throws(WireError) {
                        switch tag {
                        case .text: self = .text(try Words(wire: wire))
                        default: self = .unknown(wire)
                        }
                    }
                """
            )
        )
    }

    @Test func `what would hold itself is boxed, once a ring`() throws {
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

    @Test func `a record of many fields lies in a box inside another one`() throws {
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

    @Test func `internal types stay out, and access follows the options`() throws {
        let yaml = """
            types:
              Inner: {internal: true, summary: I, fields: {a: {type: Int, summary: A}}}
              Outer: {summary: O, fields: {a: {type: Int, summary: A}}}
            """
        let text = try SmallSpec.client("Types", yaml, access: .package)
        #expect(!text.contains("Inner"))
        #expect(text.contains("package struct Outer: WireRecord {"))
        #expect(try SmallSpec.client("Types", yaml, access: .internal).contains("\nstruct Outer: WireRecord {"))
    }
}
