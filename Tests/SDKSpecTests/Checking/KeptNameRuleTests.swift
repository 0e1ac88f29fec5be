import Testing

@testable import SDKSpec

@Suite("Names that are taken")
struct KeptNameRuleTests {
    static let breakages = [
        Breakage(
            ReservedName.self,
            "name: CityLibrary",
            "name: 1️⃣Swift",
            "no module of an SDK can be called `Swift`",
            help: "name the module after the product"
        ),
        Breakage(
            ReservedName.self,
            "prefix: Library",
            "prefix: 1️⃣Wire",
            "with the prefix `Wire` a generated type is called `WireError`, like another one",
            help: "name the types after the product"
        ),
        Breakage(
            ReservedName.self,
            "fresh: {wire",
            "1️⃣knownValues: {wire",
            "every enumeration has a `knownValues` of its own in Swift",
            help: "name it otherwise"
        ),
        Breakage(
            ReservedName.self,
            "fields: {pages: {type: Int, summary: How many.}}",
            "fields: {pages: {type: Int, summary: How many.}, 1️⃣Self: {type: \"Int?\", summary: Itself.}}",
            "every record has a `Self` of its own in Swift",
            help: "name it otherwise"
        ),
        Breakage(
            UnsayableName.self,
            "procedures:\n",
            "procedures:\n  1️⃣then: {summary: Says nothing., returns: Int, behaviour: return 1}\n",
            "`then` is a word of expressions, so nothing else can be called so in behaviour",
            help: "name it otherwise"
        ),
        Breakage(
            UnsayableName.self,
            "errors:\n",
            "errors:\n  1️⃣exists: {code: 9, summary: It is there., source: ledger}\n",
            "`exists` is a word of expressions, so nothing else can be called so in behaviour",
            help: "name it otherwise"
        ),
    ]

    @Test("an internal type that only its module tells from another one can't have a module that a type hides")
    func internalType() {
        let found = CheckedText(
            CityLibrary.replacing("prefix: Library", by: "prefix: CityLibrary"),
            "types:\n  State: {summary: What is kept., internal: true, fields: {}}\n"
        ).findings.filter { $0.rule == ReservedName.id }
        #expect(
            found.map(\.message) == ["`State` would have to be told from another type as `CityLibraryMock.State`"]
        )
    }

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }
}
