import SDKConformance

/// Cases for ``Tally``, as a generator would write them.
enum TallySuite {
    static let fixtures = [
        #"{"fixture":"bothIn","given":"aliceIn","steps":[{"device":"bob","call":"login"}]}"#,
        #"{"fixture":"aliceIn","steps":[{"device":"alice","call":"login"}]}"#,
    ]

    static let cases = [
        #"""
        {"topic":"Counters"}
        {"id":"create/answer","summary":"A counter starts at zero.","facts":["create.answer"],"given":"aliceIn","steps":[{"device":"alice","call":"create","with":{"name":"a"},"returns":{"value":0,"tags":["new","own"],"note":null}}]}
        {"id":"create/stranger","summary":"Strangers can't.","facts":["create.needs.login"],"steps":[{"device":"alice","call":"create","with":{"name":"a"},"fails":{"name":"notLoggedIn","code":1}}]}
        {"id":"create.name.required/missing","summary":"A name is needed.","facts":["create.name.required"],"given":"aliceIn","steps":[{"device":"alice","call":"create","fails":{"name":"badArgument","fact":"create.name.required"}}]}

        {"id":"create.name.limit/max","summary":"5 bytes fit.","facts":["create.name.limit"],"given":"aliceIn","steps":[{"device":"alice","call":"create","with":{"name":"aaaaa"},"avoids":{"name":"nameTooLong","code":2}}]}
        {"id":"create.name.limit/max+1","summary":"6 bytes don't.","facts":["create.name.limit"],"given":"aliceIn","steps":[{"device":"alice","call":"create","with":{"name":{"$repeat":"汉","times":2}},"fails":{"name":"nameTooLong","code":2}}]}
        """#,
        #"""
        {"id":"create.quota/full","summary":"Two fit.","facts":["create.quota"],"given":"aliceIn","steps":[{"device":"alice","call":"create","with":{"name":{"$counted":"a"}},"times":2},{"device":"alice","call":"create","with":{"name":"b"},"fails":{"name":"full","code":3}}]}
        {"id":"add/both-see-it","summary":"Both are told.","facts":["add.events.CHANGED","add.answer"],"given":"bothIn","steps":[{"device":"alice","call":"create","with":{"name":"a"},"save":"made"},{"device":"bob","call":"add","with":{"name":{"$ref":"made.name"},"by":3},"returns":{"value":3},"events":{"alice":[{"name":"onChanged","payload":{"name":{"$ref":"made.name"}}}],"bob":[{"name":"onChanged"}]}}]}
        {"id":"add.by.default/left-out","summary":"One is added.","facts":["add.by.default"],"given":"aliceIn","steps":[{"device":"alice","call":"add","with":{"name":"a"}}],"twin":[{"device":"alice","call":"add","with":{"name":"a","by":1}}]}
        {"topic":"Time"}
        {"id":"later","summary":"Time passes.","facts":["constants.pause"],"given":"aliceIn","steps":[{"advance":5},{"edition":"large"},{"configure":"pause","value":7},{"device":"alice","call":"create","with":{"name":"a"}}]}
        """#,
    ]

    static let facts = [
        #"""
        {"id":"create.answer","kind":"answer","value":"Counter","status":"documented"}
        {"id":"create.needs.login","kind":"gate","value":"login","status":"documented"}
        {"id":"create.name.required","kind":"required","value":"required","status":"documented"}
        {"id":"create.name.limit","kind":"limit","value":"5","unit":"utf8-bytes","status":"documented"}
        {"id":"create.quota","kind":"quota","value":"2","status":"documented"}
        {"id":"add.events.CHANGED","kind":"event","value":"CHANGED","status":"documented"}
        {"id":"add.answer","kind":"answer","value":"Counter","status":"inferred"}
        {"id":"add.by.default","kind":"default","value":"1","status":"documented"}
        {"id":"remove.answer","kind":"answer","value":"Counter","status":"documented"}
        {"id":"Colour.red","kind":"value","value":"red","status":"documented","testable":false}
        """#
    ]

    static func suite() throws -> ConformanceSuite {
        try ConformanceSuite(fixtures: fixtures, cases: cases, facts: facts)
    }

    static func report(
        _ mistakes: Set<Tally.Mistake> = [],
        expectedFailures: ExpectedFailures = ExpectedFailures()
    ) async throws -> ConformanceReport {
        let subject = Tally(mistakes: mistakes)
        return await ConformanceRunner(subject: subject, expectedFailures: expectedFailures).run(try suite())
    }
}
