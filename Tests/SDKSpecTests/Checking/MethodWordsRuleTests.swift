import Testing

@testable import SDKSpec

@Suite("What is written about methods, and shared between them")
struct MethodWordsRuleTests {
    static let breakages = [
        Breakage(
            NoteForms.self,
            "notes: [{text: At the desk., source: rules#desk}]",
            "notes: [{text: 2️⃣At the desk., source: rules#desk}, 1️⃣Be quick.]",
            "notes of one list have one form",
            help: "write `text: …` here too",
            note: "this one stands behind `text`"
        ),
        Breakage(
            MockUnsuited.self,
            "  giveBack:\n    topic: Things",
            "  rest: {topic: Things, summary: Rests., mock: [1️⃣It is slow.], source: rules}\n"
                + "  giveBack:\n    topic: Things",
            "the mock has no `rest`, so there is nothing to say of it",
            help: "give the method a behaviour, or write the sentence under `notes`"
        ),
        Breakage(
            UnknownParameterSet.self,
            "parameters: {item: {type: Item, summary: What.}}",
            "parameters: [{item: {type: Item, summary: What.}}, 1️⃣shelf]",
            "there is no set of parameters `shelf`",
            help: "declare it under `parameterSets`, or write `shelf: {…}`"
        ),
        Breakage(
            UnknownParameterSet.self,
            "methods:\n  enter:\n    topic: Readers\n    summary: Lets a reader in.\n    kind: local\n"
                + "    parameters: {readerID: {type: ReaderID, summary: Who.}}",
            "parameterSets: {reader: {readerID: {type: ReaderID, summary: Who.}}}\n"
                + "methods:\n  enter:\n    topic: Readers\n    summary: Lets a reader in.\n    kind: local\n"
                + "    parameters: [1️⃣raeder]",
            "there is no set of parameters `raeder`",
            help: "did you mean `reader`?"
        ),
    ]

    static let variations = [
        Variation("notes: [{text: At the desk., source: rules#desk}]", "notes: [At the desk., Be quick.]"),
        Variation(
            "notes: [{text: At the desk., source: rules#desk}]",
            "notes: [{text: At the desk., source: rules#desk}, {text: Be quick.}]\n    mock: [It is slow.]"
        ),
        Variation(
            "methods:\n  enter:\n    topic: Readers\n    summary: Lets a reader in.\n    kind: local\n"
                + "    parameters: {readerID: {type: ReaderID, summary: Who.}}",
            "parameterSets: {reader: {readerID: {type: ReaderID, summary: Who.}}}\n"
                + "methods:\n  enter:\n    topic: Readers\n    summary: Lets a reader in.\n    kind: local\n"
                + "    parameters: [reader]"
        ),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("what only looks alike is left alone", arguments: variations)
    func right(variation: Variation) { variation.expectNothing() }
}
