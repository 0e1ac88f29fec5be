import SDKSpec

/// What the template of the world says.
struct WorldPlan {
    private let context: MockContext

    init(_ context: MockContext) {
        self.context = context
    }

    /// The values of `Mock/World`.
    var values: TemplateValues {
        let editions = context.input.specification.product.editions
        return [
            "policy": .text(context.input.options.limitPolicy.rawValue),
            "hasMethods": .flag(!context.input.specification.methods.isEmpty),
            "hasConstants": .flag(context.input.specification.constants.contains(where: \.isConfigurable)),
            "hasEditions": .flag(!editions.isEmpty),
        ]
    }
}
