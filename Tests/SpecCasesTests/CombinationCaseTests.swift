import Testing

@testable import SpecCases

@Suite("Cases of what is given together")
struct CombinationCaseTests {
    private func spec(groups: String, field: String, example: String, more: String = "") -> String {
        """
        types:
          Box: {summary: A box, fields: {label: \(field)}}
        methods:
          addBox:
            topic: Boxes
            summary: Adds a box
            parameters:
              box: {type: "Box?", summary: Which}
              names: {type: "[String]?", summary: Names}
              text: {type: "String?", summary: A text}
            \(groups)
            behaviour: do nothing
            example: {given: annIn, as: ann, with: \(example)}
        """
    }

    private let defaulted = #"{type: String, default: '"x"', summary: Its label}"#
    private let optional = #"{type: "String?", summary: Its label}"#

    @Test("what another rule forbids beside one of the two is left out")
    func rivals() throws {
        let groups = "notTogether: [[box, text], [names, text]]"
        let cases = try PostOffice.cases(of: "addBox", spec(groups: groups, field: defaulted, example: "{box: {}}"))
        let line = try #require(cases["notTogether.2/both"]?.stepLines.first)
        #expect(!line.contains(#""box""#), "\(line)")
        #expect(cases["notTogether.1/both"]?.stepLines.first?.contains(#""names""#) == false)
    }

    @Test("a record is given where something of it travels", arguments: [true, false])
    func records(isDefaulted: Bool) throws {
        let field = isDefaulted ? defaulted : optional
        let groups = "atLeastOne: [[names, text]]\n    notTogether: [[box, text]]"
        let cases = try PostOffice.cases(
            of: "addBox",
            spec(groups: groups, field: field, example: "{box: {}, names: [a]}")
        )
        let line = try #require(cases["notTogether.1/both"]?.stepLines.first)
        #expect(line.contains(#""box":{"label":"sample"}"#), "\(line)")
        let bare = spec(groups: groups, field: field, example: "{names: [a]}")
            .replacing("fields: {label: \(field)}", with: "fields: {}")
        #expect(try PostOffice.cases(of: "addBox", bare)["notTogether.1/both"] == nil)
        let reason = try PostOffice.plan(bare).findings.first { $0.message.contains("addBox.notTogether.1") }?.notes
        let message = "whatever breaks it breaks another rule about the arguments first, or counts as not given"
        #expect(reason?.first?.message == message)
    }

    @Test(
        "where no case tells of a default or of a pattern, it is said why",
        arguments: [
            ("notTogether: [[shown, text]]", "shown.default", "no case gives the default of a parameter that can't be"),
            ("atLeastOne: [[shown, text]]", "shown.default", "leaving `shown` out of the example, or giving its"),
            ("", "code.limit", "no text was found that `^` refuses and all else allows"),
        ]
    )
    func reasons(groups: String, fact: String, reason: String) throws {
        let spec = """
            methods:
              addBox:
                topic: Boxes
                summary: Adds a box
                parameters:
                  shown: {type: Bool, default: "false", summary: Whether it is shown}
                  text: {type: "String?", summary: A text}
                  code: {type: String, default: '""', limit: {pattern: "^"}, summary: A code}
                \(groups)
                behaviour: do nothing
                example: {given: annIn, as: ann, with: {shown: true}}
            """
        let finding = try PostOffice.plan(spec).findings.first { $0.message.contains("`addBox.\(fact)`") }
        #expect(finding?.notes.first?.message.hasPrefix(reason) == true, "\(String(describing: finding))")
    }

    @Test(
        "a value made up for an edition isn't one that the checks of its record may refuse",
        arguments: [true, false]
    )
    func checkedSamples(isChecked: Bool) throws {
        let checks = isChecked ? "\n    checks: fail badArgument when size == 3" : ""
        let spec = """
            types:
              Box:
                summary: A box
                fields: {size: {type: Int, limit: {min: 3, max: 5, unit: value}, summary: Its size}}\(checks)
              Bare: {summary: Nothing, fields: {}}
            methods:
              addBox:
                topic: Boxes
                summary: Adds a box
                parameters:
                  box: {type: "Box?", edition: large, summary: Which}
                  bare: {type: "Bare?", edition: large, summary: Nothing}
                behaviour: do nothing
                example: {given: annIn, as: ann}
            """
        let cases = try PostOffice.cases(of: "addBox", spec)
        #expect((cases["box.edition/small"] == nil) == isChecked)
        #expect(cases["bare.edition/small"] == nil)
        let finding = try PostOffice.plan(spec).findings.first { $0.message.contains("addBox.bare.edition") }
        let message = "nothing can be given for it of which it is certain that no other rule refuses it"
        #expect(finding?.notes.first?.message == message)
    }

    @Test(
        "a limit with an error of its own isn't tried where the checks of a record come before",
        arguments: [true, false]
    )
    func checkedLimits(isAsked: Bool) throws {
        let spec = """
            types:
              Box:
                summary: A box
                fields:
                  label: {type: String, limit: {max: 6, unit: utf8-bytes, error: tooLong}, summary: Its label}
                  size: {type: Int, default: "1", summary: Its size}
                checks: fail badArgument when \(isAsked ? "length(label, utf8-bytes) > 5" : "size > 5")
            methods:
              addBox:
                topic: Boxes
                summary: Adds a box
                parameters: {box: {type: Box, summary: Which}}
                behaviour: do nothing
                example: {given: annIn, as: ann, with: {box: {label: a}}}
            """
        #expect((try PostOffice.cases(of: "addBox", spec)["box.label.limit/max+1"] == nil) == isAsked)
    }
}
