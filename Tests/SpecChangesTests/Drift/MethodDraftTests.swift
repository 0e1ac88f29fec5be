import SDKSpec
import Testing
import YAMLDocument

@testable import SpecChanges

@Suite("Skeletons of methods")
struct MethodDraftTests {
    @Test("a parameter of the route that has a row, and names that the spec would have once, are written once")
    func once() throws {
        let section = """


            ## Read a note

            `GET /notes/{note_id}/{part}`

            - Query
              - `noteID` (string, required) Which one.
              - `with_tags` (boolean, optional) Whether its tags come along.
              - `withTags` (boolean, optional) The same.
            """
        let checked = try Parcels.checked(Notebook.spec)
        let file = SourceFile(path: "guide", text: Notebook.guide + section)
        let page = try PageReader.page("guide", file, by: checked.specification.layouts[0])
        let lines = SpecDraft(of: [page], checked).text.split(separator: "\n")
        let names = lines.filter { $0.hasPrefix("      ") && !$0.hasPrefix("       ") }
        #expect(names == ["      part:", "      noteID:", "      withTags:"])
    }

    @Test("where the page says neither a type nor a default, the draft doesn't say what it says")
    func withoutComment() throws {
        let text = "# weigh\nTakes\nName | Meaning |\nweight | How heavy. |\n"
        let checked = try Handbook.spec()
        let file = SourceFile(path: "handbook.txt", text: text)
        let page = try PageReader.page("handbook", file, by: checked.specification.layouts[0])
        let draft = SpecDraft(of: [page], checked).text
        #expect(draft.contains("        type: \"JSON?\"\n"))
    }
}
