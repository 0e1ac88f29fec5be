/// Errors and events that are declared can be met.
struct UnreachedDeclaration: Rule {
    static let summary =
        "An error that no rule and no behaviour ends in, and an event that nothing emits, stand in a spec only where one of the vendor's lists has them: a document of kind `declarations`."

    static let asksForSoundness = true

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let specification = context.specification
        let errors = Self.errors(in: context)
        for error in specification.errors
        where !errors.contains(error.name.value) && !context.isListed(error.provenance) {
            diagnostics.add(
                warning("nothing ends in the error `\(error.name.value)`", at: error.name.location, help: Self.help)
            )
        }
        let events = Self.events(in: context)
        for event in specification.events
        where !events.contains(event.name.value) && !context.isListed(event.provenance) {
            diagnostics.add(
                warning("nothing emits the event `\(event.name.value)`", at: event.name.location, help: Self.help)
            )
        }
    }

    private static let help = "leave it out, or cite the vendor's list that has it, a document of kind `declarations`"

    private static func errors(in context: RuleContext) -> Set<String> {
        let product = context.specification.product
        var errors = [product.argumentError.value, product.editionError?.value].compactMap(\.self)
        errors += context.fields.flatMap { $0.field.limits.compactMap(\.error?.value) }
        for method in context.specification.methods {
            errors += [method.rate?.error.value, method.quota?.error.value].compactMap(\.self)
        }
        return Set(errors + context.behaviour.bodies.flatMap(\.errors))
    }

    /// A function of the caller's is called by the event that stands in its place.
    private static func events(in context: RuleContext) -> Set<String> {
        let handled = context.fields.compactMap(\.field.event?.value)
        return Set(handled + context.behaviour.bodies.flatMap(\.events))
    }
}
