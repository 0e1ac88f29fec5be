import SDKConformance
import SDKSpec
import SpecCases
import SpecExecution

/// The cases of a spec that somebody wants to see, and where they stand.
struct ChosenCases {
    /// The cases that are run.
    let suite: ConformanceSuite
    /// What the spec owes, and where it stands.
    let plan: CasePlan
    /// Whether all cases are run.
    let isWhole: Bool
    /// All cases of the spec.
    let whole: ConformanceSuite

    /// - Parameter names: What the cases are chosen by; none for all of them.
    init(_ checked: CheckedSpecification, filter names: [String]) throws {
        plan = CasePlan(checked)
        whole = try ConformanceSuite(plan)
        let filter = CaseFilter(names, checked.specification)
        if let (name, nearest) = filter.unknown(in: plan) {
            throw CommandFailure.unknown("no case has to do with", name, nearest: nearest)
        }
        isWhole = names.isEmpty
        let chosen = filter.ids(of: plan)
        let cases = isWhole ? whole.cases : whole.cases.filter { chosen.contains($0.id) }
        let facts = Set(cases.flatMap(\.facts))
        suite = ConformanceSuite(
            cases: cases,
            facts: isWhole ? whole.facts : whole.facts.filter { facts.contains($0.id) },
            types: whole.types
        )
    }

    /// Every case of the facts that the cases are about, those included that aren't run.
    var suiteOfFacts: ConformanceSuite {
        let facts = Set(suite.facts.map(\.id))
        return ConformanceSuite(
            cases: whole.cases.filter { !facts.isDisjoint(with: $0.facts) },
            facts: suite.facts,
            types: whole.types
        )
    }

    /// Where the claims stand that don't hold, and the facts.
    func places(_ report: ConformanceReport) -> ReportPlaces {
        var places = ReportPlaces()
        for result in report.failures {
            guard case .failed(let failure) = result.verdict else { continue }
            places.cases[result.id] = place(of: result.id, failure)?.description
        }
        for fact in plan.facts { places.facts[fact.id.rawValue] = fact.location.description }
        return places
    }

    /// Where what a case claims stands.
    func place(of id: String, _ failure: StepFailure) -> SourceLocation? {
        plan.place(
            of: CaseID(rawValue: id),
            step: failure.step,
            isPreparation: failure.phase == .setup,
            device: failure.device
        )
    }
}
