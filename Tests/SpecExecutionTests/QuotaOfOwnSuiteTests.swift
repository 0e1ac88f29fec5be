import SDKConformance
import SpecCases
import Testing

@Suite("Quotas of right specs hold in their own suites")
struct QuotaOfOwnSuiteTests {
    /// A quota of boxes, or of what a test counts.
    private func boxes(
        quota: String = "counts: me.boxes, max: 4",
        rate: String = "",
        needs: String = "[in]",
        state: String = "[]",
        parameters: String = "name: {type: String, nonEmpty: true, summary: N.}",
        behaviour: String = "fail taken when name in me.boxes\nadd name to me.boxes",
        login: String = OwnSuite.login,
        example: String = "{given: annIn, as: ann, with: {name: x}}",
        steps: String = "[{ann: login, with: {userID: ann}}]",
        more: String = ""
    ) -> String {
        """
        state:
          user:
            boxes: {type: "[String]", default: '\(state)', summary: B.}
            isIn: {type: Bool, default: "false", summary: I.}
        fixtures: {annIn: {summary: A., steps: \(steps)}}
        methods:
        \(login)  add:
            topic: T
            summary: Adds.
            needs: \(needs)
            quota: {\(quota), error: full}
            \(rate)
            parameters: {\(parameters)}
            behaviour: |
        \(behaviour.split(separator: "\n").map { "      \($0)" }.joined(separator: "\n"))
            example: \(example)
            source: doc
        \(more)
        """
    }

    /// A method that may remain in part where it fails, and a control.
    private let others = """
          odd:
            topic: T
            summary: Odd.
            needs: [in]
            parameters: {really: {type: Bool, default: "false", summary: R.}}
            behaviour: fail taken when really
            whenFailed: add "odd" to me.boxes
            example: {given: annIn, as: ann}
            source: doc
        controls:
          give:
            summary: Gives a box.
            of: user
            parameters: {name: {type: String, summary: N.}}
            behaviour: add name to me.boxes
            source: doc
        """

    @Test("a quota under a key that the call names is filled under one key")
    func quotaUnderKey() async throws {
        let spec = boxes(
            quota: "counts: \"count(users[to].boxes ?? [])\", max: 4",
            parameters: "to: {type: UserID, nonEmpty: true, summary: T.}, text: {type: String, summary: N.}",
            behaviour: "ensure users[to] exists\nadd text to users[to].boxes",
            example: "{given: annIn, as: ann, with: {to: bob, text: hi}}"
        )
        #expect(try OwnSuite.cases(spec)["add.quota/full"] != nil)
        let report = try await OwnSuite.report(spec)
        #expect(report.failures.isEmpty, "\(report)")
        let scattered = spec.replacing("max: 4", with: "max: 4, fill: {to: \"bob${n}\"}")
        #expect(try OwnSuite.cases(scattered)["add.quota/full"] == nil)
    }

    @Test(
        "what the preparation has put into a store counts, whoever or whatever did it",
        arguments: [
            "[{phone: login, with: {userID: ann}}, {ann: login, with: {userID: ann}}, {phone: add, with: {name: first}}]",
            "[{ann: login, with: {userID: ann}}, {world: give, of: ann, with: {name: first}}]",
            "[{ann: login, with: {userID: ann}}, {ann: odd, with: {really: true}, fails: taken}]",
            "[{ann: login, with: {userID: ann}}, {ann: add, with: {name: first}}]",
        ]
    )
    func quotaStart(steps: String) async throws {
        let spec = boxes(steps: steps, more: others)
        #expect(try OwnSuite.cases(spec)["add.quota/full"] != nil)
        let report = try await OwnSuite.report(spec)
        #expect(report.failures.isEmpty, "\(report)")
    }

    @Test("what another user has put into their own store is nothing to the caller")
    func othersStore() throws {
        let steps = """
            [{ann: login, with: {userID: ann}}, {bob: login, with: {userID: bob}}, {bob: add, with: {name: first}}]
            """
        let full = try #require(try OwnSuite.cases(boxes(steps: steps))["add.quota/full"])
        #expect(full.steps.first?.times == 4)
        #expect(full.steps.first?.outcome == .succeeds)
    }

    @Test("what stores begin with isn't named once more")
    func firstValues() async throws {
        let report = try await OwnSuite.report(boxes(state: #"["x1"]"#))
        #expect(report.failures.isEmpty, "\(report)")
        #expect(try OwnSuite.cases(boxes(state: #"["x1"]"#))["add.quota/full"] != nil)
    }

    @Test("a quota isn't filled over what the preparation puts off", arguments: [true, false])
    func putOff(isGate: Bool) async throws {
        let ending = isGate ? "set device.user to none" : "set users[userID].isIn to false"
        let login = OwnSuite.login.replacing(
            "      set device.user to userID\n",
            with: """
                      set device.user to userID
                      set users[userID].isIn to true
                      after 30 seconds
                        \(ending)

                """
        )
        let spec = boxes(
            rate: "rate: {calls: 1, seconds: 10, per: user, error: often}",
            behaviour: "fail taken unless me.isIn\nadd name to me.boxes",
            login: login
        )
        #expect(try OwnSuite.cases(spec)["add.quota/full"] == nil)
        let report = try await OwnSuite.report(spec)
        #expect(report.failures.isEmpty, "\(report)")
        #expect(try OwnSuite.cases(spec.replacing("30 seconds", with: "3000 seconds"))["add.quota/full"] != nil)
    }
}
