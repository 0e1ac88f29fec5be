import Testing

@testable import SDKSpec

@Suite("Types")
struct TypeRuleTests {
    private static let undeclared =
        "declare it under `types`; built in are String, Int, UInt, Double, Bool, JSON, Bytes, Void, Handler"

    private static let films =
        "Film: {summary: A film., fields: {minutes: {type: Int, summary: How many.}}, source: rules}"

    static let breakages = [
        Breakage(
            ConstantUnsuited.self,
            "constants:\n  days",
            """
            constants:
              1️⃣closedOn: {type: "[Int]", value: "[1, 7]", configurable: true, summary: When., source: rules}
              days
            """,
            "`closedOn` is configurable, and its type is `[Int]`",
            help: "make a constant of each figure in it, or leave `configurable` out"
        ),
        Breakage(
            CyclicDefault.self,
            "Film: {summary: A film., fields: {",
            #"Film: {summary: A film., fields: {next: {type: "Film?", default: 1️⃣"Film(minutes: 1)", summary: N.}, "#,
            "this default makes a `Film` that has the default again, and so on",
            help: "give the field in the default, or make it optional and leave the default out",
            others: [OptionalDefault.id]
        ),
        optionalDefault(
            #"wear: {type: "Wear?""#,
            #"wear: {type: "Wear?", default: 1️⃣Wear.fresh"#,
            "wear"
        ),
        optionalDefault(
            #"days2: {type: "Int?""#,
            #"days2: {type: "Int?", default: 1️⃣"1""#,
            "days2",
            others: [CombinationUnsuited.id]
        ),
        Breakage(
            InternalTypeShown.self,
            films + "\n  Content: {summary: What is in it., union: {tag: Kind, cases: {book: Book, film: Film}}",
            "2️⃣" + films.replacing("A film.,", with: "A film., internal: true,")
                + "\n  Content: {summary: What is in it., union: {tag: Kind, cases: {book: Book, film: 1️⃣Film}}",
            "`Film` is internal, and this is part of the client",
            help: "leave `internal` out, or hand on a public type made of it",
            note: "the type is declared here"
        ),
        Breakage(
            PartUnsuited.self,
            #"book: "B${number: String}", film: "F${number: String}""#,
            #"2️⃣book: "B${number: String}", 1️⃣film: "F${number: ReaderID}""#,
            "the part `number` is `ReaderID` here and `String` in `book`",
            help: "give one of the two parts another name",
            note: "the other form is here"
        ),
        Breakage(
            UnknownType.self,
            "wear: {type: \"Wear?\"",
            "wear: {type: 1️⃣\"[Waer]?\"",
            "there is no type `Waer`",
            help: "did you mean `Wear`?"
        ),
        Breakage(
            UnknownType.self,
            "cases: {book: Book, film: Film}",
            "cases: {book: Book, film: 1️⃣Performance}",
            "there is no type `Performance`",
            help: undeclared
        ),
        Breakage(
            UnknownType.self,
            "payload: ItemID,",
            "payload: 1️⃣Itemid,",
            "there is no type `Itemid`",
            help: "did you mean `ItemID`?"
        ),
        unknown(
            "second: {type: Int, value: 1,",
            "1️⃣second: {type: \"[Sec]\", value: \"[]\",",
            "Sec"
        ),
        unknown("\"F${number: String}\"", "\"F${number:1️⃣ Sum}\"", "Sum"),
        unknown("tag: Kind, cases", "tag: 1️⃣Genus, cases", "Genus"),
        unknown("handOver:\n", "handOver:\n    returns: 1️⃣Receipt\n", "Receipt"),
        unknown("userType: ReaderID", "userType: 1️⃣Visitor", "Visitor"),
        unknown("all: {summary", "all: {returns: 1️⃣Pile, summary", "Pile"),
        Breakage(
            TypeUnsuited.self,
            "world: {items: {type: \"{ItemID: Item}\"",
            "world: {shelf: {type: 1️⃣\"[{Book: Item}]?\"}, items: {type: \"{ItemID: Item}\"",
            "`Book` can't be the key of a map"
        ),
        Breakage(
            TypeUnsuited.self,
            "all: {summary",
            "all: {returns: 1️⃣\"{Bool: Int}\", summary",
            "`Bool` can't be the key of a map"
        ),
        Breakage(
            TypeUnsuited.self,
            "wear: {type: \"Wear?\"",
            "wear: {type: 1️⃣\"Void?\"",
            "there are no values of `Void` to put here"
        ),
        Breakage(
            TypeUnsuited.self,
            "all: {summary",
            "all: {returns: 1️⃣\"[Void]\", behaviour: do nothing, summary",
            "there are no values of `Void` to put here",
            others: [MethodWithoutExample.id, MethodWithoutScenario.id]
        ),
        Breakage(
            TypeUnsuited.self,
            "userType: ReaderID",
            "userType: 1️⃣Book",
            "`Book` is no identifier, so users don't have it",
            help: "declare the ids of users under `types`, with `identifier: {}`, and name that type",
            others: ["type-mismatch"]
        ),
        Breakage(
            TypeUnsuited.self,
            "Film: {summary: A film.,",
            "1️⃣Empty: {summary: Nothing., enum: String, values: {}, source: rules}\n  Film: {summary: A film.,",
            "`Empty` has no values",
            help: "name one, or take `String` in its place"
        ),
        Breakage(
            CyclicType.self,
            "Film: {summary: A film., fields: {",
            "1️⃣Film: {summary: A film., fields: {next: {type: Film, summary: The next one.}, ",
            "a value of `Film` always holds another one of its own type",
            help: "make a field on the way optional, or a list"
        ),
        Breakage(
            UnionWithoutTag.self,
            "content: {type: Content, tag: kind",
            "1️⃣content: {type: Content",
            "nothing says which case of `Content` the field `content` holds",
            help: "name the field that does with `tag`"
        ),
        Breakage(
            UnionWithoutTag.self,
            "type: Content, tag: kind, summary: What is in it.}\n      wear: {type: \"Wear?\"",
            "type: \"Content?\", tag: 1️⃣wear, summary: What is in it.}\n      wear: {type: 2️⃣\"Wear?\"",
            "there is no field `wear` of type `Kind` here",
            note: "this one is `Wear?`"
        ),
        Breakage(
            UnionWithoutTag.self,
            "days2: {type: \"Int?\"",
            "days2: {type: \"Content?\", tag: 1️⃣colour",
            "there is no field `colour` of type `Kind` here"
        ),
        Breakage(
            UnionWithoutTag.self,
            "wear: {type: \"Wear?\",",
            "wear: {type: \"Wear?\", tag: 1️⃣kind,",
            "`Wear` is no union, so nothing has to tell which case `wear` is",
            help: "leave `tag` out"
        ),
        Breakage(
            UnionWithoutTag.self,
            "cases: {book: Book",
            "cases: {1️⃣boek: Book",
            "`Kind` has no value `boek` to announce this case",
            help: "did you mean `book`?"
        ),
        noEnumeration("Film"), noEnumeration("String"),
        held("wear: {type: \"Wear?\"", "wear: {type: 1️⃣\"[Content]?\""),
        tagBeside("[Content]", "list"), tagBeside("{Int: Content}", "map"),
        held("all: {summary", "all: {returns: 1️⃣Content, summary"),
        held(
            "ITEM_DUE: {",
            "ITEM_FOUND: {wire: found, summary: Here., payload: 1️⃣\"[Content]\", source: rules}\n  ITEM_DUE: {"
        ),
    ]

    static let variations = [
        Variation(
            "{items: {type: \"{ItemID: Item}\"",
            "{shelf: {type: \"{Kind: {Int: Item}}\", default: \"{}\"}, items: {type: \"{ItemID: Item}\""
        ),
        Variation("parts: {type: \"[Item]\", default: \"[]\"", "parts: {type: \"Item?\""),
        Variation("wear: {type: \"Wear?\"", "wear: {type: \"Wear?\", default: none"),
        Variation("visits: {type: Int, default: \"0\"", "visits: {type: \"Int?\", default: \"0\""),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("what only looks alike is left alone", arguments: variations)
    func right(variation: Variation) { variation.expectNothing() }

    private static func optionalDefault(
        _ old: String,
        _ new: String,
        _ name: String,
        others: Set<String> = []
    ) -> Breakage {
        Breakage(
            OptionalDefault.self,
            old,
            new,
            "`\(name)` may be absent, and has a default that comes in where it is",
            help: "leave the `?` of its type out, or the default",
            note: "nothing on the wire tells what is absent from what is left out",
            others: others
        )
    }

    private static func unknown(_ old: String, _ new: String, _ name: String, others: Set<String> = []) -> Breakage {
        let message = "there is no type `\(name)`"
        return Breakage(UnknownType.self, old, new, message, help: undeclared, others: others)
    }

    private static func noEnumeration(_ type: String) -> Breakage {
        Breakage(
            UnionWithoutTag.self,
            "tag: Kind, cases",
            "tag: 1️⃣\(type), cases",
            "the tag `\(type)` is no enumeration",
            help: "declare an enumeration with a value for each case, and name it here"
        )
    }

    private static func tagBeside(_ type: String, _ holder: String) -> Breakage {
        Breakage(
            UnionWithoutTag.self,
            "wear: {type: \"Wear?\"",
            "wear: {type: \"\(type)?\", tag: 1️⃣kind",
            "a tag beside `wear` can't tell which case each `Content` of the \(holder) is",
            help: "let `Content` hold its tag itself, with `member`, and leave `tag` out"
        )
    }

    private static func held(_ old: String, _ new: String, others: Set<String> = []) -> Breakage {
        Breakage(
            UnionWithoutTag.self,
            old,
            new,
            "nothing says which case of `Content` this is",
            help: "put it into a record with a field of type `Kind`",
            others: others
        )
    }

    @Test("records that need each other are one finding, which names them all")
    func cycleOfTwo() {
        let text = CityLibrary.replacing(
            "pages: {type: Int",
            by: "film: {type: Film, summary: Its film.}, pages: {type: Int"
        )
        let cyclic = text.replacing(
            "minutes: {type: Int",
            with: "book: {type: Book, summary: Its book.}, minutes: {type: Int"
        )
        let found = CheckedText(cyclic).findings.filter { $0.rule == CyclicType.id }
        #expect(found.map { $0.message.contains("`Book`") } == [true])
        #expect(found.flatMap(\.notes).map(\.message) == ["by way of `Film`"])
    }

    @Test("a union needs itself where each of its cases does")
    func cycleThroughUnion() {
        func found(_ cases: String) -> [Diagnostic] {
            let types = """
                types:
                  Sort: {summary: S., enum: String, values: {a: {wire: a, summary: A.}, b: {wire: b, summary: B.}}, source: rules}
                  Inner: {summary: I., fields: {outer: {type: Outer, summary: O.}}, source: rules}
                  Other: {summary: O., fields: {inner: {type: Inner, summary: I.}}, source: rules}
                  Leaf: {summary: L., fields: {outer: {type: "Outer?", summary: O.}}, source: rules}
                  Outer: {summary: O., union: {tag: Sort, member: sort, cases: {\(cases)}}, source: rules}
                """
            return CheckedText(CityLibrary.text, types).findings.filter { $0.rule == CyclicType.id }
        }
        let both = found("a: Inner, b: Other")
        #expect(both.map(\.message) == ["a value of `Inner` always holds another one of its own type"])
        #expect(both.flatMap(\.notes).map(\.message) == ["by way of `Other`", "by way of `Outer`"])
        #expect(both.first?.help == "make a field on the way optional, or a list, or give the union another case")
        let one = found("a: Inner")
        #expect(one.flatMap(\.notes).map(\.message) == ["by way of `Outer`"])
        #expect(found("a: Inner, b: Leaf").isEmpty)
    }
}
