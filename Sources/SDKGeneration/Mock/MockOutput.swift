import SDKSpec

/// Makes the mock module: the state that the service keeps, its behaviour, and the world that tests hold in their hands.
///
/// The names of the files are fixed, so that a build plugin can tell them before the spec is read.
public struct MockOutput: GenerationOutput {
    /// Makes the output.
    public init() {}

    /// Plans the files.
    public func plans(for input: GenerationInput) throws(GenerationError) -> [PlannedFile] {
        let context = MockContext(input)
        let title = input.specification.product.title
        let behaviour = BehaviourPlan(context)
        return [
            file("Behaviour", "What each method does.", input) { () throws(GenerationError) in
                try behaviour.methodValues
            },
            file("Controls", "What the network, the service by itself and the app's server do.", input) {
                () throws(GenerationError) in
                try ControlsPlan(context).values
            },
            file("Dispatcher", "Carries out wire requests by calling the protocol.", input) {
                () throws(GenerationError) in
                try DispatcherPlan(input).values
            },
            file("Gates", "What has to hold before a call, and what the world is made with.", input) {
                behaviour.gateValues
            },
            file("Mock", "\(title) in process, as one device sees it.", input) { () throws(GenerationError) in
                try MockPlan(context).values
            },
            file("Names", "What tests can name.", input) { NamesPlan(context).values },
            file("Procedures", "What methods share: procedures, events, constants.", input) {
                behaviour.procedureValues
            },
            file("State", "What the service keeps.", input) { () throws(GenerationError) in
                try StatePlan(context).values
            },
            file("World", "The world that mocks share.", input) { WorldPlan(context).values },
        ]
    }

    private func file(
        _ name: String,
        _ holds: String,
        _ input: GenerationInput,
        _ values: @escaping @Sendable () throws(GenerationError) -> TemplateValues
    ) -> PlannedFile {
        let module = "\(input.options.module)Mock"
        return .swift(name, of: module, template: "Mock/\(name)", holds: holds, input.options) {
            () throws(GenerationError) in
            var values = try values()
            if values["imports"] == nil { values["imports"] = .text(imports(input)) }
            values["title"] = .text(DocText.line(input.prose.title))
            for (key, name) in names(input) { values[key] = .text(name) }
            return values
        }
    }

    private func imports(_ input: GenerationInput) -> String {
        ["SDKMockRuntime", "SDKRuntime", input.options.module].sorted().map { "import \($0)" }.joined(separator: "\n")
    }

    /// The names of generated types that any of the files may need.
    private func names(_ input: GenerationInput) -> [String: String] {
        let names = input.names
        let properties = MockPlan.properties(input)
        return [
            "mockDevice": properties.device, "mockWorld": properties.world,
            "api": names.api, "client": names.client, "dispatcher": names.dispatcher, "error": names.error,
            "event": names.event, "state": names.state, "mock": names.mock,
            "world": names.world, "method": names.method, "constant": names.constant, "edition": names.edition,
            "contracts": names.contracts,
            "userState": names.stateRecord(.user),
            "deviceState": names.stateRecord(.device), "worldState": names.stateRecord(.world),
            "userID": names.type(
                .named(input.specification.product.userType.value),
                hiddenBy: StandingNames.stateTypes
            ),
        ]
    }
}
