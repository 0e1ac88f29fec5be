import SDKSpec

extension SpecProse {
    /// What a caller has to know about a value: meaning, limits, names elsewhere, source.
    ///
    /// - Parameter defaultValue: The value that is taken when none is given, as text.
    public func field(_ field: Field, defaultValue: String?) -> [String] {
        var sentences = [sentence(field.summary)]
        if field.emptyIsMissing { sentences.append("Empty counts as missing.") }
        sentences += field.limits.map(limit)
        if let defaultValue, defaultValue != "nil" { sentences.append("`\(defaultValue)` when none is given.") }
        if let edition = field.edition { sentences.append("Edition: \(self.edition(edition.value)).") }
        if let event = field.event { sentences.append("In its place comes the event `\(event.value)`.") }
        if let names = surfaceNames(field.surfaceNames, since: field.since) { sentences.append(names) }
        if let source = source(field.provenance) { sentences.append(source) }
        return sentences.filter { !$0.isEmpty }
    }

    /// What a caller has to know about the functions that the vendor's surface takes and Swift doesn't.
    public func handlers(of overload: Overload) -> [String] {
        overload.allParameters.filter(\.isHandler).map { handler in
            let words = field(handler, defaultValue: nil).joined(separator: " ")
            return "Not part of the call is the vendor's function `\(handler.name.value)`: \(words)"
        }
    }

    /// How a list in pages is walked through: `messages` gives all of `messageList`; …
    public func paging(_ paging: Paging) -> String {
        let steps = paging.cursors.map { "`\($0.parameter.value)` is `\($0.field.value)` of the page before" }
        let cursor = paging.end.map { "`\($0.value)` ends the list" } ?? "an empty one ends the list"
        let end = paging.last.map { "the last page has `\($0.value)`" } ?? cursor
        let way = (steps + [end]).joined(separator: ", ")
        return "`\(paging.name.value)` gives all of `\(paging.items.value)`: \(way)."
    }

    /// Which parameters must or mustn't come together.
    public func combinations(_ overload: Overload) -> [String] {
        overload.atLeastOne.map { "At least one of \(list($0.value, "and")) has to be given." }
            + overload.notTogether.map { "\(list($0.value, "and").upperFirst) can't be given together." }
    }
}

/// The errors and events of a call, in the order in which they can come.
public struct CallOutcome: Sendable {
    /// The names of the errors that the call can end in.
    public let errors: [String]
    /// The names of the events that the call can cause.
    public let events: [String]

    /// Gathers the outcome of an overload.
    public init(_ overload: Overload, of method: MethodDeclaration, in input: GenerationInput) {
        let product = input.specification.product
        let argumentError = product.argumentError.value
        var errors: [String] = []
        for gate in method.gates { errors += input.behaviour.gates[gate.value]?.errors ?? [] }
        let limitErrors = overload.parameters.flatMap(\.limits)
            .filter { $0.excess == .reject }
            .map { $0.error?.value ?? argumentError }
        let refusesArguments =
            overload.parameters.contains { $0.isRequired } || !overload.atLeastOne.isEmpty
            || !overload.notTogether.isEmpty || limitErrors.contains(argumentError)
        if refusesArguments { errors.append(argumentError) }
        let needsEdition = method.edition != nil || overload.parameters.contains { $0.edition != nil }
        if needsEdition, let error = product.editionError { errors.append(error.value) }
        if let rate = method.rate { errors.append(rate.error.value) }
        errors += limitErrors
        if let quota = method.quota { errors.append(quota.error.value) }
        let body = input.behaviour.overloads[overload.id]
        errors += body?.errors ?? []
        var seen: Set<String> = []
        self.errors = errors.filter { seen.insert($0).inserted }
        events = input.behaviour.events(of: overload.id)
    }
}
