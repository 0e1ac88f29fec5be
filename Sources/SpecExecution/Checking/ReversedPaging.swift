import SDKConformance
import SDKRuntime
import SDKSpec
import SpecCases

/// Lists in pages of which `last` names a field that is true on all pages but the last, or `more` one that is true there
/// alone: the walk from page to page would end at the first page, or never.
///
/// The method's own behaviour tells: the pages of its example are walked through without asking the field. Where they end
/// in another way, by an empty page or a cursor that leads no further, and the field has said the very opposite all the
/// way, it is meant the other way round. Where anything else comes of it nothing is said.
public struct ReversedPaging: Sendable {
    /// A finding for each field that says the opposite, where it is named.
    public private(set) var findings: [Diagnostic] = []

    /// Looks at a spec that has passed every check.
    public init(_ checked: CheckedSpecification) async {
        let paged = PagedExamples(checked)
        guard !paged.examples.isEmpty,
            let suite = try? ConformanceSuite(
                fixtures: paged.fixtures.map(\.line),
                cases: paged.examples.map(\.draft.line),
                facts: []
            )
        else { return }
        let runner = ConformanceRunner(subject: SpecSubject(SpecProgram(checked)))
        for (example, conformanceCase) in zip(paged.examples, suite.cases) {
            let walk = PageWalk(example, conformanceCase, runner)
            guard await walk.saysOpposite() else { continue }
            findings += [Self.finding(example.paging)].compactMap(\.self)
        }
    }

    private static func finding(_ paging: Paging) -> Diagnostic? {
        guard let field = paging.last ?? paging.more else { return nil }
        let (said, other, truth) = paging.last == nil ? ("more", "last", "false") : ("last", "more", "true")
        return Diagnostic(
            .error,
            rule: CaseRules.reversedPaging,
            "`\(said)` means that `\(field.value)` is \(truth) on the last page, and with the example it is the other way "
                + "round",
            at: field.location,
            help: "write `\(other): \(field.value)`, or correct the behaviour"
        )
    }
}

/// A walk through the pages of an example.
private struct PageWalk {
    private let example: PagedExamples.Example
    private let conformanceCase: ConformanceCase
    private let runner: ConformanceRunner

    init(_ example: PagedExamples.Example, _ conformanceCase: ConformanceCase, _ runner: ConformanceRunner) {
        (self.example, self.conformanceCase, self.runner) = (example, conformanceCase, runner)
    }

    /// How many pages are looked at; of a longer list nothing is known.
    private static let mostPages = 20

    private var paging: Paging { example.paging }

    /// Whether the list ends within some pages, and the field says of each the opposite of what it should.
    func saysOpposite() async -> Bool {
        var steps = conformanceCase.steps
        var ends: [Bool] = []
        while ends.count < Self.mostPages {
            let story = ConformanceCase(
                id: conformanceCase.id,
                summary: conformanceCase.summary,
                facts: [],
                setup: conformanceCase.setup,
                steps: steps
            )
            guard let seen = try? await runner.recording(of: story), let page = seen.last, let request = page.request,
                case .success(let answer)? = page.answer, case .array(let items) = answer[paging.items.value],
                let isLast = isLast(answer), case .call(let device, let method, _) = page.action
            else { return false }
            if items.isEmpty { return !isLast && Self.areOpposite(ends) }
            ends.append(isLast)
            guard let next = arguments(after: request.arguments, answer, items.count) else {
                return Self.areOpposite(ends)
            }
            steps.append(ConformanceStep(.call(device: device, method: method, arguments: next)))
        }
        return false
    }

    /// What the field says of a page.
    private func isLast(_ answer: WireValue) -> Bool? {
        guard let field = paging.last ?? paging.more, case .bool(let truth) = answer[field.value] else { return nil }
        return truth == (paging.more == nil)
    }

    /// Whether all pages but the last say that they are it.
    private static func areOpposite(_ ends: [Bool]) -> Bool {
        ends.last == false && ends.dropLast().allSatisfy(\.self)
    }

    /// What the page after an answer is asked for with; nil where nothing leads any further.
    private func arguments(after arguments: WireValue, _ answer: WireValue, _ count: Int) -> WireValue? {
        guard case .object(var members) = arguments else { return nil }
        let before = members
        for cursor in paging.cursors {
            let next = answer[cursor.field.value]
            members[cursor.parameter.value] = next.leadsNowhere ? WireValue?.none : next
        }
        for counted in paging.counts {
            let name = counted.parameter.value
            var here = Int64(example.start)
            if case .int(let given)? = members[name] { here = given }
            let (next, isBeyond) = here.addingReportingOverflow(counted.unit == .pages ? 1 : Int64(count))
            if isBeyond { return nil }
            members[name] = .int(next)
        }
        guard members != before, paging.starts.contains(where: { members[$0.value] != nil }) else { return nil }
        return .object(members)
    }
}

extension WireValue {
    /// Whether a cursor is none: absent, empty or 0.
    fileprivate var leadsNowhere: Bool {
        switch self {
        case .null, .int(0), .string(""): true
        default: false  // Anything else may be where a page begins.
        }
    }
}
