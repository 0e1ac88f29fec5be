import SDKSpec
import Testing

@testable import SpecCases

@Suite("Facts")
struct FactCollectorTests {
    private let spec = """
        sources:
          headers: {title: Headers, kind: declarations}
        disputes:
          how-many:
            matter: How many boxes there may be
            facts: [addBox.quota]
            says: {rules#boxes: three, headers: four}
            follow: rules
            why: Rules are newer
        constants:
          pause: {type: Int, value: 30, unit: seconds, summary: A pause, source: headers}
        procedures:
          check:
            summary: Checks.
            parameters: {name: {type: String, summary: Name}}
            returns: Bool
            behaviour: |
              fail noSuchBox when name == ""
              return true
        methods:
          addBox:
            topic: Boxes
            summary: Adds a box
            source: rules#boxes
            needs: [loggedIn]
            edition: large
            rate: {calls: 2, seconds: 10, per: user, error: tooOften}
            quota: {counts: me.boxes, max: {small: 1, large: 3}, error: tooMany}
            parameters:
              name: {type: String, summary: Name, source: {inferred: It stands to reason}}
              size: {type: Int, default: "1", summary: Size, source: headers, limit: {min: 1, max: 9, unit: value}}
            notTogether: [[name, size]]
            behaviour: |
              if check(name)
                fail tooMany when size > 3
              fail tooMany when size > 4
              emit BOX_ADDED with name
        """

    private func facts() throws -> [Fact] {
        let plan = try PostOffice.plan(spec)
        return plan.facts
    }

    @Test("each claim is a fact, in the order of the spec")
    func ids() throws {
        let own = try facts().filter { $0.id.owner.hasPrefix("addBox") }
        #expect(
            own.map { "\($0.id) = \($0.value)\($0.unit.map { " \($0)" } ?? "")" } == [
                "addBox.needs.loggedIn = loggedIn", "addBox.edition = large",
                "addBox.rate = 2 calls in 10 s, per user", "addBox.quota = small 1, large 3",
                "addBox.name.required = required", "addBox.size.default = 1", "addBox.size.limit = 1–9 value",
                "addBox.notTogether.1 = name, size", "addBox.fails.noSuchBox = noSuchBox",
                "addBox.fails.tooMany = tooMany", "addBox.fails.tooMany.2 = tooMany",
                "addBox.events.BOX_ADDED = BOX_ADDED",
            ]
        )
        let all = try facts().map(\.id)
        #expect(Set(all).count == all.count)
        #expect(all.contains("gate.loggedIn.fails.notLoggedIn") && all.contains("constants.pause"))
    }

    @Test("a fact is believed as what it belongs to, unless it says otherwise; failures are concluded")
    func status() throws {
        let status = Dictionary(uniqueKeysWithValues: try facts().map { ($0.id, $0.status) })
        #expect(status["addBox.edition"] == .documented)
        #expect(status["addBox.fails.tooMany"] == .inferred)
        #expect(status["addBox.name.required"] == .inferred)
        #expect(status["addBox.size.limit"] == .declared)
        #expect(status["constants.pause"] == .declared)
        #expect(status["addBox.quota"] == .contradicted)
    }
}
