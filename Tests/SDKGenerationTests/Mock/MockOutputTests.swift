import SDKSpec
import Testing

@testable import SDKGeneration

@Suite("Files of a mock")
struct MockOutputTests {
    private func file(_ name: String, behaviour: String = "emit LIST_CHANGED") throws -> String {
        let input = try MockSnippet.input(LibrarySpec.probe(behaviour, returns: "Void"))
        let files = try MockOutput().files(for: input, templates: .builtIn())
        return try #require(files.first { $0.path == "LibraryMock/\(name).swift" }).contents
    }

    @Test("files are those that were announced")
    func filesAreThoseThatWereAnnounced() throws {
        let input = try MockSnippet.input(LibrarySpec.probe("emit CLOSED", returns: "Void"))
        let files = try MockOutput().files(for: input, templates: .builtIn())
        #expect(files.map(\.path) == FixedFiles.names(of: "mock")?.sorted().map { "LibraryMock/\($0)" })
        for file in files {
            #expect(file.contents.hasPrefix("// \(GeneratedFile.mark)\n"))
            #expect(file.contents.hasSuffix("}\n"))
            #expect(!file.contents.hasSuffix("\n\n"))
            #expect(!file.contents.contains("\n\n\n"))
            #expect(file.contents.split(separator: "\n").allSatisfy { $0.count <= 120 })
        }
    }

    @Test("what a mock has for a constant or a procedure hides no type that is called by the prefix")
    func namesOfGeneratedTypes() throws {
        let input = try SmallSpec.input(
            """
            constants: {MailUserState: {type: Int, value: 3, summary: C.}}
            procedures: {MailWorld: {summary: P., behaviour: do nothing}}
            """
        )
        let names = MockFunctionNames(input.specification, input.names)
        #expect(names[.constant("MailUserState")] == "MailUserStateConstant")
        #expect(names[.procedure("MailWorld")] == "MailWorldStep")
    }

    @Test("the state has all fields with their defaults")
    func theStateHasAllFieldsWithTheirDefaults() throws {
        let text = try file("State")
        #expect(text.contains("    var users: WireMap<ReaderID, LibraryUserState> = [:]\n"))
        #expect(text.contains("    var devices = MockDevices<LibraryDeviceState>()\n"))
        #expect(text.contains("struct LibraryUserState: MockRecord {\n    /// Books.\n"))
        #expect(text.contains("    var books: WireMap<BookID, Book> = [:]\n"))
        #expect(text.contains("struct LibraryDeviceState: MockDevice {\n    /// Who is logged in on the device.\n"))
        #expect(text.contains("    var user: ReaderID?\n"))
        #expect(text.contains("struct ShelfRecord: Sendable, Hashable {\n    /// Its books.\n"))
        #expect(text.contains("    var books: [BookID] = []\n"))
        #expect(text.contains("struct Colour: OpenEnumeration, Hashable, CustomStringConvertible {\n"))
    }

    @Test("long defaults of the state and of parameters take several lines, and so do long constants")
    func longDefaults() throws {
        let words = String(repeating: "word ", count: 30)
        let yaml = """
            types:
              Note: {summary: A note., fields: {text: {type: String, summary: Its text.}, size: {type: Int, summary: Its size.}}}
            constants: {greeting: {type: String, value: '"\(words)"', summary: A greeting.}}
            state:
              world:
                text: {type: String, default: '"\(words)"', summary: A text.}
                notes: {type: "[Note]", default: '[Note(text: "a", size: 1), Note(text: "\(words)", size: 2)]', summary: All notes.}
            methods:
              read:
                topic: Notes
                summary: Reads them
                parameters: {notes: {type: "[Note]", default: '[Note(text: "\(words)", size: 2)]', summary: Notes}}
                returns: String
                behaviour: return greeting + world.text + "\(words)"
            """
        let input = try SmallSpec.input(yaml, outputs: [.client, .mock])
        let files = try MockOutput().files(for: input, templates: .builtIn())
        for file in files {
            #expect(file.contents.split(separator: "\n").filter { $0.count > 120 } == [], "\(file.path)")
        }
        let state = try #require(files.first { $0.path == "PaperMailMock/State.swift" }).contents
        #expect(state.contains("    var text: String = \"\"\"\n        word "))
        #expect(state.contains("    var notes: [Note] = [\n        Note(text: \"a\", size: 1),\n        Note(\n"))
    }

    @Test("what only an event's content compares is compared as the service does, text by text")
    func comparedInContent() throws {
        let yaml = """
            types:
              Note: {internal: true, summary: A note., fields: {text: {type: String, summary: Its text.}}}
            state:
              world:
                notes: {type: "[Note]", default: "[]", summary: All notes.}
                pinned: {type: "Note?", summary: The one that is pinned.}
            events:
              PINNED:
                wire: onPinned
                summary: Some are pinned.
                payload: Int
                carries: "count(filter(n in world.notes: n == world.pinned))"
            """
        let input = try SmallSpec.input(yaml, outputs: [.client, .mock])
        let files = try MockOutput().files(for: input, templates: .builtIn())
        let state = try #require(files.first { $0.path == "PaperMailMock/State.swift" }).contents
        #expect(state.contains("func == (left: Self, right: Self) -> Bool {\n        left.text === right.text\n"))
    }

    @Test("a figure that can't be negative says so, however small it is")
    func unsignedFigures() throws {
        let yaml = """
            constants:
              small: {type: UInt, value: 5, configurable: true, summary: A small one.}
              huge: {type: UInt, value: 18446744073709551615, configurable: true, summary: The largest.}
            """
        let input = try SmallSpec.input(yaml, outputs: [.client, .mock])
        let files = try MockOutput().files(for: input, templates: .builtIn())
        let gates = try #require(files.first { $0.path == "PaperMailMock/Gates.swift" }).contents
        #expect(gates.contains("\"small\": .uint(5),\n            \"huge\": .uint(18446744073709551615),\n"))
    }

    @Test("an event carries what its receiver sees")
    func anEventCarriesWhatItsReceiverSees() throws {
        let text = try file("Procedures")
        #expect(text.contains("emit(\"LIST_CHANGED\", wire: \"onList\", to: audience) { call in"))
        #expect(text.contains("call.listChangedContent()") && !text.contains("listChangedContent().wire"))
        #expect(text.contains("func listChangedContent() -> [Book] {\n        return sortedBooks()\n"))
        #expect(text.contains("var loanTime: Int { constant(\"loanTime\", default: 1209600) }"))
    }

    @Test("a procedure leaves it to the method which fact its failure is")
    func aProcedureLeavesItToTheMethodWhichFactItsFailureIs() throws {
        let behaviour = "fail bookGone when amount > 3\nfail tooMany unless checkBook(book)"
        let procedures = try file("Procedures", behaviour: behaviour)
        #expect(procedures.contains("else: .bookGone, fact: \"*checkBook.fails.bookGone\")\n"))
        let second = "[\"probe\": [\"*checkBook.fails.bookGone\": 2]]"
        #expect(try file("Gates", behaviour: behaviour).contains("        failureNumbers: \(second),\n"))
        #expect(try file("Gates").contains("        failureNumbers: [:],\n"))
    }

    @Test("the mock hands calls to the world")
    func theMockHandsCallsToTheWorld() throws {
        let text = try file("Mock")
        #expect(text.contains("public struct LibraryMock: LibraryAPI {\n"))
        #expect(text.contains("        arguments[\"book\"] = book.wire\n"))
        #expect(text.contains("try world.perform(LibraryContracts.probe, on: device, arguments: arguments)"))
    }

    @Test("what remains of a failed call is handed to the world too")
    func whatRemainsOfAFailedCallIsHandedToTheWorldToo() throws {
        let probe = LibrarySpec.probe("fail bookGone", returns: "Void")
        let failed = """
                whenFailed: |
                  add book to me.favourites
                  emit LOAN_ENDED with Loan(reader: myself)

            """
        let input = try MockSnippet.input(probe + failed)
        let files = try MockOutput().files(for: input, templates: .builtIn())
        func text(_ name: String) throws -> String {
            try #require(files.first { $0.path == "LibraryMock/\(name).swift" }).contents
        }
        #expect(
            try text("Mock").contains(
                """
                        } whenFailed: { call in
                            call.probeFailed(book: book)
                        }

                """
            )
        )
        #expect(
            try text("Behaviour").contains(
                """
                    /// What remains of a call of `probe` that fails.
                    mutating func probeFailed(book: BookID) {
                        me.favourites.append(book)
                        let content = Loan(reader: myself)
                        emitLoanEnded(content)
                    }

                """
            )
        )
        #expect(try text("Procedures").contains("mutating func emitLoanEnded(_ payload: @autoclosure () -> Loan,"))
    }

    @Test("what is not modelled says so")
    func whatIsNotModelledSaysSo() throws {
        let methods = """
            methods:
              probe: {topic: Probes, summary: Isn't modelled., surfaces: {web: probe}, returns: Int}
            """
        let input = try MockSnippet.input(methods)
        let files = try MockOutput().files(for: input, templates: .builtIn())
        let text = try #require(files.first { $0.path == "LibraryMock/Mock.swift" }).contents
        #expect(text.contains("{ _ throws(SDKError) -> Int in throw .notModelled(\"probe\") }"))
    }

    @Test("the world is made with gates and figures")
    func theWorldIsMadeWithGatesAndFigures() throws {
        let text = try file("Gates")
        #expect(text.contains("\"open\": { call throws(SDKError) in try call.gateOpen() }\n"))
        #expect(text.contains("\"loanTime\": 1209600\n"))
        #expect(text.contains("editionError: .notBought,\n"))
    }
}
