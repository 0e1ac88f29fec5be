import Testing

@testable import SDKRuntime

@Suite struct PatternPoolTests {
    @Test("while a pattern is tried, others can try it too")
    func whileAPatternIsTried() {
        let pool = PatternPool()
        let isFound = pool.withCompiled("^a+$") { first in
            pool.withCompiled("^a+$") { second in
                first !== second && first.isFound(in: "aa") && !second.isFound(in: "ab")
            }
        }
        #expect(isFound)
    }

    @Test("a pattern is compiled once")
    func patternIsCompiledOnce() {
        let pool = PatternPool()
        let first = pool.withCompiled("a", \.self)
        #expect(pool.withCompiled("a") { $0 === first })
        #expect(pool.withCompiled("b") { $0 !== first })
    }

    @Test("however many patterns there are, a few are kept")
    func howeverManyPatterns() {
        let pool = PatternPool(mostPatterns: 3)
        for number in 0..<20 {
            #expect(pool.withCompiled("^\(number)$") { $0.isFound(in: "\(number)") && !$0.isFound(in: "a") })
            #expect((1...3).contains(pool.count))
        }
    }

    @Test("what is no regular expression is never found")
    func whatIsNoRegularExpression() {
        let pool = PatternPool()
        #expect(pool.withCompiled("(") { !$0.isFound(in: "(") && !$0.isFound(in: "") })
    }
}
