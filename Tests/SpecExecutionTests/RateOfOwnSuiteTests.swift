import SDKConformance
import SpecCases
import Testing

@Suite("Rates of right specs hold in their own suites")
struct RateOfOwnSuiteTests {
    /// A rate of `ask` after a preparation.
    private func rate(login: String = OwnSuite.login, steps: String, more: String = "") -> String {
        """
        fixtures: {ready: {summary: R., steps: \(steps)}}
        methods:
        \(login)  ask:
            topic: T
            summary: Asks.
            needs: [in]
            rate: {calls: 2, seconds: 10, per: user, error: often}
            behaviour: do nothing
            example: {given: ready, as: ann}
            source: doc
        \(more)
        """
    }

    @Test("what the same user has called from another device counts in the window")
    func otherDevice() async throws {
        let steps = "[{phone: login, with: {userID: ann}}, {ann: login, with: {userID: ann}}, {phone: ask}]"
        let report = try await OwnSuite.report(rate(steps: steps))
        #expect(report.failures.isEmpty, "\(report)")
    }

    @Test("time that has passed in the preparation brings nearer what it has put off")
    func timePassed() async throws {
        let login = OwnSuite.login.replacing(
            "      set device.user to userID\n",
            with: "      set device.user to userID\n      after 60 seconds\n        set device.user to none\n"
        )
        let steps = "[{ann: login, with: {userID: ann}}, {ann: ask}, {advance: 50 s}]"
        let report = try await OwnSuite.report(rate(login: login, steps: steps))
        #expect(report.failures.isEmpty, "\(report)")
        let sooner = rate(login: login, steps: steps.replacing("50 s", with: "30 s"))
        #expect(try OwnSuite.cases(sooner)["ask.rate/window"] != nil)
    }

    @Test("a call that shares the rate and may be refused for its caller takes no place in the window")
    func partners() async throws {
        let follow = """
              follow:
                topic: T
                summary: Follows.
                needs: [in]
                rate: {sharedWith: ask}
                parameters: {to: {type: UserID, summary: T.}}
                checks: fail badArgument when myself == to
                behaviour: do nothing
                example: {given: ready, as: bob, with: {to: ann}}
                source: doc
            """
        let steps = "[{ann: login, with: {userID: ann}}, {bob: login, with: {userID: bob}}]"
        let spec = rate(steps: steps, more: follow)
        let report = try await OwnSuite.report(spec)
        #expect(report.failures.isEmpty, "\(report)")
        #expect(try OwnSuite.cases(spec)["ask.rate/together"] == nil)
        let unasked = spec.replacing("    checks: fail badArgument when myself == to\n", with: "")
        #expect(try OwnSuite.cases(unasked)["ask.rate/together"] != nil)
    }
}
