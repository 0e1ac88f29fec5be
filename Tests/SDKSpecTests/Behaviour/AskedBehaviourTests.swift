import Testing

@testable import SDKSpec

@Suite("What the compiler of behaviour asks of names, stores and questions")
struct AskedBehaviourTests {
    @Test(
        "an item of a function over a list has a name, which hides no other",
        arguments: [
            ("any(_ in me.lent: true)", "invalid-name"), ("any(me in me.lent: true)", "name-taken"),
            ("any(days in me.lent: true)", "name-taken"), ("any(Book in me.lent: true)", "name-taken"),
        ]
    )
    func itemNames(condition: String, rule: String) {
        let (_, findings) = Library.resolve("fail bookLent when \(condition)\nreturn 1")
        #expect(findings.sorted.map(\.rule).contains(rule))
    }

    @Test("all users, or all devices, aren't replaced", arguments: ["set devices to {}", "set users to users"])
    func wholeStores(statement: String) {
        let (_, findings) = Library.resolve("\(statement)\nreturn 1")
        #expect(findings.sorted.map(\.rule) == ["not-a-place"])
    }

    @Test("what an event carries and a quota counts fails as the method does")
    func failuresOfQuestions() throws {
        let text = CityLibrary.replacing("carries: me.lent", by: "carries: lentNow()")
            .replacing("quota: {counts: me.lent", with: "quota: {counts: lentBefore()")
        let procedures = """
            procedures:
              lentNow:
                summary: What is lent.
                returns: "[ItemID]"
                behaviour: |
                  fail unknown when count(me.lent) == 0
                  return me.lent
              lentBefore:
                summary: What was lent.
                returns: "[ItemID]"
                behaviour: |
                  fail hurried when count(me.lent) == 9
                  return me.lent
            """
        let checked = CheckedText(text, procedures)
        #expect(checked.findings.filter { $0.severity == .error }.map(\.message) == [])
        let failures = try #require(checked.checked?.behaviour.failures[.call("lend")])
        #expect(failures.map(\.place.error).filter { $0 == "hurried" } == ["hurried"])
        #expect(failures.filter { $0.place.error == "unknown" }.count == 3)
    }
}
