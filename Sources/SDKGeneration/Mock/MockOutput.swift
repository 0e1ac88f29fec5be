import SDKSpec

/// Makes the mock module: the state that the service keeps, its behaviour, and the world that tests hold in their hands.
///
/// The names of the files are fixed, so that a build plugin can tell them before the spec is read.
public struct MockOutput: Sendable {
    /// The names of the files of a mock module, in the order of their alphabet.
    public static let fileNames = [
        "Behaviour.swift", "Gates.swift", "Mock.swift", "Procedures.swift", "State.swift", "World.swift",
    ]

    /// Makes the output.
    public init() {}

    /// Makes the files.
    public func files(
        for input: GenerationInput,
        templates: TemplateLibrary
    ) throws(GenerationError) -> [GeneratedFile] {
        let context = MockContext(input)
        let title = input.specification.product.title
        let behaviour = BehaviourPlan(context)
        let plans: [(name: String, holds: String, values: [String: Any])] = [
            ("Behaviour", "What each method does.", try behaviour.methodValues),
            ("Gates", "What has to hold before a call, and what the world is made with.", behaviour.gateValues),
            ("Mock", "\(title) in process, as one device sees it.", try MockPlan(context).values),
            ("Procedures", "What methods share: procedures, events, constants.", behaviour.procedureValues),
            ("State", "What the service keeps.", try StatePlan(context, templates).values),
            ("World", "The world that mocks share.", WorldPlan(context).values),
        ]
        var files: [GeneratedFile] = []
        for plan in plans {
            var values = plan.values
            values["header"] = GeneratedFile.header(plan.holds)
            values["access"] = input.options.access.modifier
            values["imports"] = imports(input)
            values["title"] = title
            for (key, name) in names(input) { values[key] = name }
            let text = try templates.render("Mock/\(plan.name)", values)
            files.append(GeneratedFile(path: "\(input.options.module)Mock/\(plan.name).swift", contents: text))
        }
        return files
    }

    private func imports(_ input: GenerationInput) -> String {
        ["SDKMockRuntime", "SDKRuntime", input.options.module].sorted().map { "import \($0)" }.joined(separator: "\n")
    }

    /// The names of generated types that any of the files may need.
    private func names(_ input: GenerationInput) -> [String: String] {
        let names = input.names
        return [
            "api": names.api, "error": names.error, "event": names.event, "state": names.state, "mock": names.mock,
            "world": names.world, "contracts": names.contracts, "userState": names.stateRecord(.user),
            "deviceState": names.stateRecord(.device), "worldState": names.stateRecord(.world),
            "userID": names.type(.named(input.specification.product.userType.value)),
        ]
    }
}
