import SDKSpec

/// What the template of the world says.
struct WorldPlan {
    private let context: MockContext

    init(_ context: MockContext) {
        self.context = context
    }

    /// The values of `Mock/World`.
    var values: [String: Any] {
        let editions = context.input.specification.product.editions
        let names = editions.map { "`\($0.name)`" }.joined(separator: ", ")
        let edition = "The edition bought, by the spec's name (\(names)); nil for the highest."
        return [
            "hasEditions": !editions.isEmpty,
            "editionDoc": DocComment(edition).text(indent: 4),
            "editionItem": "The edition bought; nil for the highest.",
        ]
    }
}
