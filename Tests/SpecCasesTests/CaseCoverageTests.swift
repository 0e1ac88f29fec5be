import SDKSpec
import Testing

@testable import SpecCases

/// What lint asks before it makes a plan of all cases.
@Suite("Coverage")
struct CaseCoverageTests {
    /// A method with rules of several kinds, and a rule that only a story can show.
    private static let method = """
        methods:
          addBox:
            topic: Boxes
            summary: Adds a box
            needs: [loggedIn]
            parameters:
              name: {type: String, summary: Its name, limit: {max: 5, unit: utf8-bytes, error: tooLong}}
              colour: {type: "Colour?", summary: Its colour}
            behaviour: |
              fail noSuchBox when name in me.boxes
              add name to me.boxes
            example: {given: annIn, as: ann, with: {name: box, colour: red}}
        """

    private static let story = """

        scenarios:
          a-box-twice:
            summary: A box is added once.
            given: annIn
            steps:
              - ann: addBox
                with: {name: x}
              - ann: addBox
                with: {name: x}
                fails: noSuchBox
        """

    @Test("it is complete where the plan leaves no fact over, and only there")
    func agreesWithThePlan() throws {
        let covered = try PostOffice.plan(Self.method + Self.story)
        #expect(covered.uncovered.map(\.id) == [])
        #expect(CaseCoverage.isComplete(covered.context, covered.facts))
        let uncovered = try PostOffice.plan(Self.method)
        #expect(uncovered.uncovered.map(\.id) == ["addBox.fails.noSuchBox", "errors.noSuchBox"])
        #expect(!CaseCoverage.isComplete(uncovered.context, uncovered.facts))
    }

    @Test("cases are derived for the facts that are asked for alone")
    func onlySome() throws {
        let plan = try PostOffice.plan(Self.method)
        let context = DerivationContext(plan.context, only: ["addBox.name.limit", "errors.tooLong"])
        let pinned = CaseDerivers.pinned(from: CaseDerivers.bases(context))
        #expect(pinned == ["addBox.name.limit", "errors.tooLong"])
    }

    @Test("no case is owed to an error that only a limit ends in which no case can break")
    func errorsOfLargeLimits() throws {
        let plan = try PostOffice.plan(
            """
            errors: {tooLarge: {code: 77, summary: It is too large}}
            methods:
              addBox:
                topic: Boxes
                summary: Adds a box
                parameters:
                  name: {type: String, summary: Its name, limit: {max: 5000000, unit: utf8-bytes, error: tooLarge}}
                behaviour: do nothing
                example: {as: ann, with: {name: box}}
            """
        )
        #expect(plan.facts.first { $0.id == "errors.tooLarge" }?.isTestable == false)
        #expect(!plan.findings.contains { $0.message.contains("tooLarge") })
    }

    @Test("a constant that nothing uses is no gap: that it is idle is said elsewhere")
    func idleConstants() throws {
        let plan = try PostOffice.plan("constants: {most: {type: Int, value: 3, summary: Most}}\n" + Self.method)
        #expect(plan.uncovered.contains { $0.id == "constants.most" })
        #expect(!plan.findings.contains { $0.message.contains("constants.most") })
    }
}
