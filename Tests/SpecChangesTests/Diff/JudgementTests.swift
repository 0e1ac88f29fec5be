import SDKSpec
import Testing
import YAMLDocument

@testable import SpecChanges

/// A difference made by hand, for rules about what behaviour does: the tests of these need no behaviour.
struct JudgementCase: Sendable, CustomTestStringConvertible {
    let rule: String
    let difference: Difference
    let words: String

    private init(_ rule: String, _ kind: Difference.Kind, _ element: SpecElement, _ words: String) {
        self.rule = rule
        difference = Difference(kind: kind, element: element, old: element, owner: nil)
        self.words = words
    }

    var testDescription: String { rule }

    private static func element(
        _ kind: SpecElement.Kind,
        _ name: String,
        id: String,
        _ aspects: [Aspect: AspectValue] = [:]
    ) -> SpecElement {
        let start = SourcePosition(line: 1, column: 1, offset: 0)
        let range = SourceRange(start: start, end: start)
        let location = SourceLocation(file: SourceFile(path: "a.yaml", text: ""), range: range)
        return SpecElement(kind, name, id: id, at: location, aspects)
    }

    private static let failure = element(.failure, "fails.lent", id: "lend.fails.lent")
    private static let effect = element(.effect, "LENT", id: "lend.events.LENT")
    private static let need = element(.need, "open", id: "lend.needs.open")
    private static let group = element(.combination, "atLeastOne a, b", id: "lend.atLeastOne")
    private static let shape = element(.shape, "", id: "lend")
    private static let required = element(.parameter, "a", id: "lend.a", [.requirement: .requirement(.required)])
    private static let optional = element(.parameter, "a", id: "lend.a", [.requirement: .requirement(.optional)])

    /// A rate that became another one.
    static func rate(from old: (calls: Int, seconds: Int), to new: (calls: Int, seconds: Int)) -> Difference {
        let values = [old, new].map { AspectValue.allowance(calls: $0.calls, seconds: $0.seconds, text: "") }
        let element = element(.rate, "", id: "lend.rate")
        let change = Difference.Kind.changed(.allowance, from: values[0], to: values[1])
        return Difference(kind: change, element: element, old: element, owner: nil)
    }

    static let all = [
        JudgementCase("failure-added", .added, failure, "failure `lend.fails.lent` was added"),
        JudgementCase("failure-removed", .removed, failure, "failure `lend.fails.lent` was removed"),
        JudgementCase("effect-added", .added, effect, "event of a call, `lend.events.LENT`, was added"),
        JudgementCase("effect-removed", .removed, effect, "event of a call, `lend.events.LENT`, was removed"),
        JudgementCase("gate-added", .added, need, "gate `open` of `lend` has to be passed"),
        JudgementCase("gate-removed", .removed, need, "gate `open` of `lend` need not be passed any more"),
        JudgementCase("combination-added", .added, group, "`lend`: atLeastOne a, b, is demanded"),
        JudgementCase("combination-removed", .removed, group, "`lend`: atLeastOne a, b, isn't demanded any more"),
        JudgementCase(
            "behaviour-changed",
            .changed(.behaviour, from: .lines(["a"]), to: .lines(["b"])),
            shape,
            "behaviour of method `lend` changed"
        ),
        JudgementCase(
            "behaviour-changed",
            .changed(.behaviour, from: nil, to: .lines(["b"])),
            shape,
            "method `lend` is modelled now"
        ),
        JudgementCase(
            "default-added",
            .changed(.fallback, from: nil, to: .text("1")),
            required,
            "default of `lend.a` is 1, and a value had to be given"
        ),
        JudgementCase(
            "default-changed",
            .changed(.fallback, from: nil, to: .text("1")),
            optional,
            "default of `lend.a` went from nothing to 1"
        ),
        JudgementCase(
            "quota-widened",
            .removed,
            element(.quota, "", id: "lend.quota", [.figure: .text("most")]),
            "quota of `lend` is gone; it was most"
        ),
        JudgementCase(
            "excess-changed",
            .changed(.excess, from: .text("reject"), to: .text("clamp")),
            element(.limit, "", id: "lend.a.limit"),
            "beyond the limit of `lend.a`: clamp, and was reject"
        ),
        JudgementCase(
            "innards-changed",
            .changed(.type, from: .text("Int"), to: .text("String")),
            element(.store, "user.lent", id: "user.lent"),
            "store `user.lent` is kept otherwise"
        ),
        JudgementCase("innards-changed", .added, element(.procedure, "p", id: "p"), "procedure `p` was added"),
        JudgementCase(
            "innards-changed",
            .changed(.make, from: .text("a record"), to: .text("a union")),
            element(.type, "Record", id: "Record", [.manner: .text("internal")]),
            "type `Record` is kept otherwise"
        ),
        JudgementCase(
            "paging-added",
            .changed(
                .paging,
                from: nil,
                to: .text("as `all`, item by item of `items`, with `after` taken from `next`")
            ),
            shape,
            "the pages of `lend` can be walked through as `all`, item by item of `items`, with `after` taken from `next`"
        ),
        JudgementCase(
            "manner-changed",
            .changed(
                .paging,
                from: .text("as `all`, item by item of `items`, with `after` taken from `next`"),
                to: nil
            ),
            shape,
            "the pages of `lend` can't be walked through any more as `all`, item by item of `items`, with `after` taken from `next`"
        ),
        JudgementCase(
            "demand-tightened",
            .changed(.demands, from: .lines(["texts that fit `a`"]), to: .lines(["texts that fit `b`"])),
            element(.type, "Name", id: "Name"),
            "type `Name` demands of arguments: texts that fit `b`, and demanded: texts that fit `a`"
        ),
        JudgementCase(
            "renamed",
            .renamed(from: "LOST"),
            element(.event, "GONE", id: "events.GONE"),
            "event `GONE` was probably called `LOST` before"
        ),
    ]
}

@Suite("What a difference means")
struct JudgementTests {
    @Test("it is judged by the rule for it", arguments: JudgementCase.all)
    func judgements(one: JudgementCase) throws {
        let judged = try #require(ChangeCatalog.judge(one.difference))
        #expect(judged.rule.id == one.rule)
        #expect(judged.words == one.words)
    }

    @Test("nothing that can differ is left without a rule", arguments: SpecElement.Kind.allCases)
    func completeness(kind: SpecElement.Kind) throws {
        let element = JudgementCase.all[0].difference.element
        for change in [Difference.Kind.added, .removed, .renamed(from: "x")] {
            let changed = SpecElement(kind, "n", id: "a.n", at: element.location)
            let difference = Difference(kind: change, element: changed, old: nil, owner: nil)
            #expect(ChangeCatalog.judge(difference) != nil, "\(kind) \(change)")
        }
    }
}
