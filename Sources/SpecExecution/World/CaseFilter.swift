import SDKSpec
import SpecCases

/// Chooses cases of a spec: by their id, by a fact, a method, an overload or a topic.
package struct CaseFilter: Sendable {
    private let names: [String]
    /// The overloads that each name stands for, as a method, an overload or a topic.
    private let overloads: [String: Set<String>]

    /// Makes a filter.
    ///
    /// - Parameter names: What the cases are chosen by; none for all of them.
    package init(_ names: [String], _ specification: Specification) {
        self.names = names
        var overloads: [String: Set<String>] = [:]
        for method in specification.calls {
            let ids = method.overloads.map(\.id)
            for id in ids { overloads[id, default: []].insert(id) }
            overloads[method.name.value, default: []].formUnion(ids)
            overloads[method.topic, default: []].formUnion(ids)
        }
        self.overloads = overloads
    }

    /// The cases that are chosen, by their ids.
    package func ids(of plan: CasePlan) -> Set<String> {
        let cases = plan.all
        guard !names.isEmpty else { return Set(cases.map(\.id.rawValue)) }
        return Set(cases.filter { each in names.contains { isMeant(each, by: $0) } }.map(\.id.rawValue))
    }

    /// A name that stands for no case, and what may have been meant.
    package func unknown(in plan: CasePlan) -> (name: String, nearest: String?)? {
        let cases = plan.all
        guard let name = names.first(where: { name in !cases.contains { isMeant($0, by: name) } }) else { return nil }
        let topics = Set(cases.map(\.topic)).sorted()
        let known =
            overloads.keys.sorted() + topics + cases.map(\.id.rawValue) + plan.facts.map(\.id.rawValue)
        return (name, closest(to: name, in: known))
    }

    private func isMeant(_ each: CaseDraft, by name: String) -> Bool {
        if each.id.rawValue == name || each.topic == name || each.facts.contains(FactID(rawValue: name)) { return true }
        guard let meant = overloads[name] else { return false }
        return each.steps.contains { step in
            switch step.action {
            case .call(_, let overload, _), .control(let overload, _, _): meant.contains(overload)
            case .advance, .edition, .configure: false
            }
        }
    }
}
