import SDKSpec
import Testing

@testable import SDKGeneration

@Suite("Names in a mock that Swift or the mock itself has a use for")
struct KeptNamesTests {
    private func file(_ name: String, _ yaml: String) throws -> String {
        let input = try SmallSpec.input(yaml, outputs: [.mock])
        let files = try MockOutput().files(for: input, templates: .builtIn())
        return try #require(files.first { $0.path == "PaperMailMock/\(name).swift" }).contents
    }

    @Test("a method called like a keyword is a function in backticks")
    func keywords() throws {
        let text = try file(
            "Behaviour",
            """
            methods:
              class: {topic: T, summary: Does it, parameters: {n: {type: Int, summary: N}}, returns: Int, behaviour: return n}
            """
        )
        #expect(text.contains("    func `class`(n: Int) -> Int {\n"))
    }

    @Test("a type that a generic parameter hides is named with its module")
    func hiddenTypes() throws {
        let text = try file(
            "Behaviour",
            """
            types:
              State: {summary: A state, fields: {n: {type: Int, summary: N}}}
            methods:
              take: {topic: T, summary: Does it, parameters: {s: {type: State, summary: S}}, returns: State, behaviour: return s}
            """
        )
        #expect(text.contains("    func take(s: PaperMail.State) -> PaperMail.State {\n"))
    }

    @Test("a figure called like a member of every enumeration has another name among all")
    func figures() throws {
        let text = try file(
            "Names",
            """
            constants:
              RawValue: {type: Int, value: 1, configurable: true, summary: One}
              all: {type: Int, value: 1, configurable: true, summary: One}
            """
        )
        #expect(text.contains("    case RawValueConstant = \"RawValue\"\n"))
        #expect(text.contains("    case all\n"))
    }

    @Test("controls whose names differ in the case of the first letter have functions and contracts of their own")
    func controls() throws {
        let text = try file(
            "Controls",
            """
            controls:
              openDoor: {summary: Opens it, behaviour: fail badArgument}
              OpenDoor: {summary: Opens it, behaviour: fail badArgument}
              MethodContract: {summary: Opens it, behaviour: fail badArgument}
            """
        )
        #expect(text.contains("        case \"openDoor\":\n            performOpenDoor\n"))
        #expect(text.contains("        case \"OpenDoor\":\n            performOpenDoorControl\n"))
        #expect(text.contains("private func performOpenDoor("))
        #expect(text.contains("private func performOpenDoorControl("))
        #expect(text.contains("    static let MethodContractMethod: MethodContract = MethodContract(\n"))
        #expect(text.contains("ControlContracts.MethodContractMethod,"))
    }

    @Test("an edition is a case of its own, however the vendor writes it")
    func editions() {
        let names = ["standard", "pro-plus", "Pro Plus", "2024", "default", "none", "proPlus", "+"]
        let cases = SwiftNames.editions(names)
        #expect(
            cases == [
                "standard", "proPlus", "proPlusEdition", "edition2024", "default", "noneEdition",
                "proPlusEditionEdition",
                "edition",
            ]
        )
    }

    @Test("a record of the state that holds itself does so in a box, and tells texts apart by their scalars")
    func recordsOfTheState() throws {
        let text = try file(
            "State",
            """
            types:
              Kept:
                internal: true
                summary: What is kept
                fields: {note: {type: String, summary: A note}, before: {type: "Kept?", summary: The one before}}
            state:
              world: {kept: {type: "[Kept]", default: "[]", summary: All}}
            methods:
              take:
                topic: T
                summary: Does it
                behaviour: |
                  let new = Kept(note: "a")
                  if new not in world.kept
                    add new to world.kept
            """
        )
        #expect(
            text.contains(
                """
                    /// The one before.
                    @Boxed var before: Kept? = nil

                    static func == (left: Self, right: Self) -> Bool {
                        left.note === right.note
                            && left.before == right.before
                    }
                }

                """
            )
        )
    }
}
