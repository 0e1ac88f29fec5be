import SDKSpec

/// Which method each scenario shows most of: the one that the fewest scenarios call. There the story stands in full.
struct StoryIndex: Sendable {
    private var anchors: [String: String] = [:]
    private var homes: [String: String] = [:]
    private var told: [String: [ScenarioDeclaration]] = [:]
    private var mentioned: [String: [ScenarioDeclaration]] = [:]
    private var withControls: [String: [ScenarioDeclaration]] = [:]

    init(_ specification: Specification) {
        let called = specification.scenarios.map { Self.methods(in: $0) }
        var counts: [String: Int] = [:]
        for methods in called { for method in methods { counts[method, default: 0] += 1 } }
        for scenario in specification.scenarios {
            for control in Self.controls(in: scenario) { withControls[control, default: []].append(scenario) }
        }
        for (scenario, methods) in zip(specification.scenarios, called) {
            anchors[scenario.name.value] = Self.anchor(scenario.name.value)
            let home = methods.min { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) }
            homes[scenario.name.value] = home
            for method in methods {
                if method == home {
                    told[method, default: []].append(scenario)
                } else {
                    mentioned[method, default: []].append(scenario)
                }
            }
        }
    }

    /// The stories that are told at a method.
    func stories(at method: String) -> [ScenarioDeclaration] { told[method] ?? [] }

    /// The stories that are told elsewhere and call the method.
    func others(calling method: String) -> [ScenarioDeclaration] { mentioned[method] ?? [] }

    /// The method at which a story is told; nil for one that calls none.
    func home(of scenario: String) -> String? { homes[scenario] }

    /// The stories in which a control is used.
    func stories(with control: String) -> [ScenarioDeclaration] { withControls[control] ?? [] }

    /// The anchor of a story.
    func anchor(of scenario: String) -> String { anchors[scenario] ?? Self.anchor(scenario) }

    private static func anchor(_ scenario: String) -> String {
        // An id has no white space in it.
        "story.\(scenario)".split(whereSeparator: \.isWhitespace).joined(separator: "-")
    }

    private static func controls(in scenario: ScenarioDeclaration) -> Set<String> {
        Set(
            scenario.steps.compactMap { step in
                if case .control(let name, _, _) = step.action { name.value } else { nil }
            }
        )
    }

    private static func methods(in scenario: ScenarioDeclaration) -> [String] {
        var seen: Set<String> = []
        return scenario.steps.compactMap { step -> String? in
            guard case .call(_, let overload, _) = step.action else { return nil }
            let method = overload.value.prefix(upTo: UInt8(ascii: "."))
            return seen.insert(method).inserted ? method : nil
        }
    }
}
