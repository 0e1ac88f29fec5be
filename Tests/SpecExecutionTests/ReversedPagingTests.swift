import SDKSpec
import SpecExecution
import Testing

@Suite("Fields that say the opposite of what paging takes them for")
struct ReversedPagingTests {
    /// How the pages go on, and what the behaviour answers with for it.
    enum Way: CaseIterable {
        case page, offset, cursor

        var parameter: String {
            switch self {
            case .page: "from: {type: Int, default: \"1\", summary: Which page.}"
            case .offset: "from: {type: Int, default: \"0\", summary: How many before.}"
            case .cursor: "from: {type: \"Int?\", summary: Where.}"
            }
        }

        var paging: String {
            switch self {
            case .page: "page: from"
            case .offset: "offset: from"
            case .cursor: "next: {from: next}"
            }
        }

        /// How many numbers come before the page.
        var before: String {
            switch self {
            case .page: "(from - 1) * 2"
            case .offset: "from"
            case .cursor: "from ?? 0"
            }
        }
    }

    private func findings(_ way: Way, _ end: String, flag: String, of count: Int) async throws -> [Diagnostic] {
        let checked = try SmallSpec.check(
            types: """
                Some:
                  summary: Some numbers.
                  source: page
                  fields:
                    numbers: {type: "[Int]", summary: N.}
                    flag: {type: Bool, summary: F.}
                    next: {type: "Int?", summary: W.}
                """,
            method: """
                parameters:
                  \(way.parameter)
                returns: Some
                paging: {as: all, items: numbers, \(way.paging), \(end): flag}
                behaviour: |
                  let all = numbers(1, to: \(count))
                  let before = \(way.before)
                  let rest = suffix(all, max(count(all) - before, 0))
                  let isMore = count(rest) > 2
                  return Some(numbers: prefix(rest, 2), flag: \(flag), next: if isMore then before + 2 else none)
                example: {as: ann, with: {}}
                """,
            steps: "- {ann: ping, with: {}, returns: {next: {absent: \(count < 3)}}}"
        )
        return await ReversedPaging(checked).findings
    }

    @Test("a field of the other meaning is found, however the pages go on", arguments: Way.allCases, [1, 2, 3, 9])
    func reversed(way: Way, count: Int) async throws {
        let last = try await findings(way, "last", flag: "isMore", of: count)
        #expect(last.map(\.rule) == ["reversed-paging"])
        #expect(last.first?.message.hasPrefix("`last` means that `flag` is true on the last page,") == true)
        #expect(last.first?.help == "write `more: flag`, or correct the behaviour")
        let more = try await findings(way, "more", flag: "not isMore", of: count)
        #expect(more.map(\.help) == ["write `last: flag`, or correct the behaviour"])
    }

    @Test(
        "a field of the right meaning isn't, nor one of which nothing is known",
        arguments: Way.allCases,
        [0, 1, 3, 100]
    )
    func right(way: Way, count: Int) async throws {
        #expect(try await findings(way, "last", flag: "not isMore", of: count).isEmpty)
        #expect(try await findings(way, "more", flag: "isMore", of: count).isEmpty)
        if count == 0 || count == 100 {
            #expect(try await findings(way, "last", flag: "isMore", of: count).isEmpty)
        }
    }

    @Test("an empty page may be the one that says it", arguments: [Way.page, .offset])
    func emptyPage(way: Way) async throws {
        #expect(try await findings(way, "last", flag: "isEmpty(rest)", of: 3).isEmpty)
    }
}
