import SDKSpec

/// The errors and events of a call, in the order in which they can come.
struct CallOutcome: Sendable {
    /// A way in which the call can be refused or fail.
    struct Refusal: Sendable {
        /// What is looked at.
        enum Cause: Sendable {
            /// A gate isn't passed.
            case gate(String)
            /// A parameter isn't given, or is empty.
            case missing(Field)
            /// None of some parameters is given.
            case noneOf([String])
            /// Several of some parameters are given.
            case severalOf([String])
            /// A value is beyond a limit.
            case limit(Field, Limit)
            /// A text among the arguments, or within them, isn't one that its type takes.
            case pattern(String, String)
            /// A value among the arguments, or within them, isn't declared by its type, which is closed.
            case undeclared(TypeDeclaration)
            /// A part of an argument is beyond a limit.
            case within(NestedLimits.Part)
            /// A larger edition has to be bought: for the method, or for a parameter of it.
            case edition(String, parameter: String?)
            /// The method was called too often.
            case rate(Rate)
            /// There are as many as there may be.
            case quota(Quota)
            /// The arguments don't fit together.
            case check(Failure)
            /// The fields of a record among the arguments, or within them, don't fit together.
            case checkOfRecord(String, Failure)
            /// Behaviour says so.
            case behaviour(Failure)
        }

        /// What is looked at.
        let cause: Cause
        /// The error's name.
        let error: String
        /// The id of the fact.
        let fact: FactID

        /// The gate that refuses the call; nil for all other causes.
        var gate: String? {
            if case .gate(let name) = cause { name } else { nil }
        }
    }

    /// The ways in which the call can be refused or fail.
    let refusals: [Refusal]
    /// The names of the events that the call can cause.
    let events: [String]
    /// The error of arguments whose types ask something of them; nil where they ask nothing.
    private let errorOfTypes: String?

    /// The names of the errors that the call can end in, each once.
    var errors: [String] { names(of: refusals) }

    /// The same but for those of arguments that aren't given, which a typed call can't leave out.
    var errorsButOfMissing: [String] {
        names(
            of: refusals.filter { refusal in
                if case .missing = refusal.cause { false } else { true }
            }
        )
    }

    private func names(of refusals: [Refusal]) -> [String] {
        var seen: Set<String> = []
        let gates = refusals.prefix { $0.gate != nil }.map(\.error)
        let others = refusals.dropFirst(gates.count).map(\.error)
        return (gates + [errorOfTypes].compactMap(\.self) + others).filter { seen.insert($0).inserted }
    }

    /// Gathers the outcome of an overload.
    init(_ overload: Overload, of method: MethodDeclaration, in input: GenerationInput) {
        let refusals = RefusalGathering(overload, method, input)
        self.refusals =
            refusals.gates + refusals.arguments + refusals.checks + refusals.editions + refusals.rate + refusals.limits
            + refusals.quota + refusals.behaviour
        events = input.behaviour.events(of: overload.id)
        errorOfTypes = refusals.errorOfTypes
    }
}

/// Gathers the refusals of a call, stage by stage.
private struct RefusalGathering {
    typealias Refusal = CallOutcome.Refusal

    let overload: Overload
    let method: MethodDeclaration
    let input: GenerationInput
    private let argumentError: String
    private let failures: [Failure]
    /// The places of the failures that are asked of the arguments together.
    private let checked: Set<FailurePlace>

    init(_ overload: Overload, _ method: MethodDeclaration, _ input: GenerationInput) {
        self.overload = overload
        self.method = method
        self.input = input
        argumentError = input.specification.product.argumentError.value
        failures = input.behaviour.failures[.call(overload.id)] ?? []
        checked = Set(input.behaviour.checks[overload.id]?.statements.flatMap(\.failurePlaces) ?? [])
    }

    /// Those of the gates that the method names, and behind them of those that it has to pass without naming them.
    var gates: [Refusal] {
        input.specification.gateNames(before: method).flatMap { name in
            (input.behaviour.failures[.gate(name)] ?? []).map { failure in
                Refusal(cause: .gate(name), error: failure.error, fact: failure.fact)
            }
        }
    }

    var arguments: [Refusal] {
        let missing = overload.parameters.filter(\.isRequired).map { field in
            let fact = FactID.required(overload: overload.id, parameter: field.name.value)
            return Refusal(cause: .missing(field), error: argumentError, fact: fact)
        }
        let noneOf = overload.atLeastOne.enumerated().map { index, group in
            let fact = FactID.atLeastOne(overload: overload.id, number: index + 1)
            return Refusal(cause: .noneOf(group.value), error: argumentError, fact: fact)
        }
        let severalOf = overload.notTogether.enumerated().map { index, group in
            let fact = FactID.notTogether(overload: overload.id, number: index + 1)
            return Refusal(cause: .severalOf(group.value), error: argumentError, fact: fact)
        }
        let beyond = overload.parameters.flatMap { field in limits(of: field) { $0 == argumentError } }
        return missing + noneOf + severalOf + beyond + demands
    }

    /// What the types of arguments refuse.
    private var demands: [Refusal] {
        typesOfArguments.compactMap { input.index.types[$0] }.flatMap { type in
            let name = type.name.value
            let pattern = type.demands.pattern.map { pattern in
                let cause = Refusal.Cause.pattern(name, pattern.value)
                return Refusal(cause: cause, error: argumentError, fact: FactID.pattern(type: name))
            }
            let closed = type.demands.closed.map { _ in
                Refusal(cause: .undeclared(type), error: argumentError, fact: FactID.closed(type: name))
            }
            return [pattern, closed].compactMap(\.self)
        }
    }

    var editions: [Refusal] {
        guard let error = input.specification.product.editionError?.value else { return [] }
        let own = method.edition.map { edition in
            let fact = FactID.edition(method: method.name.value)
            return Refusal(cause: .edition(edition.value, parameter: nil), error: error, fact: fact)
        }
        let ofParameters = overload.parameters.compactMap { field -> Refusal? in
            guard let edition = field.edition?.value else { return nil }
            let name = field.name.value
            let fact = FactID.edition(overload: overload.id, parameter: name)
            return Refusal(cause: .edition(edition, parameter: name), error: error, fact: fact)
        }
        return [own].compactMap(\.self) + ofParameters
    }

    var rate: [Refusal] {
        guard let rate = method.rate else { return [] }
        let fact = FactID.rate(method: method.name.value)
        return [Refusal(cause: .rate(rate), error: rate.error.value, fact: fact)]
    }

    /// Those of each parameter, and behind them those of what the argument is made of.
    var limits: [Refusal] {
        var seen: Set<String> = []
        return overload.parameters.flatMap { field in
            let types = input.index.types(within: [field.type.value]).filter { seen.insert($0).inserted }
            return limits(of: field) { $0 != argumentError } + nestedLimits(of: types)
        }
    }

    var quota: [Refusal] {
        guard let quota = method.quota else { return [] }
        let fact = FactID.quota(method: method.name.value)
        return [Refusal(cause: .quota(quota), error: quota.error.value, fact: fact)]
    }

    var checks: [Refusal] {
        let ofRecords = typesOfArguments.flatMap { type in
            (input.behaviour.failures[.type(type)] ?? []).map { failure in
                Refusal(cause: .checkOfRecord(type, failure), error: failure.error, fact: failure.fact)
            }
        }
        return ofRecords
            + failures.filter { checked.contains($0.place) }.map { failure in
                Refusal(cause: .check(failure), error: failure.error, fact: failure.fact)
            }
    }

    var behaviour: [Refusal] {
        failures.filter { !checked.contains($0.place) }.map { failure in
            Refusal(cause: .behaviour(failure), error: failure.error, fact: failure.fact)
        }
    }

    /// The error of arguments, where one can be of the right type and have a part that its own type refuses.
    var errorOfTypes: String? {
        let isAsked = typesOfArguments.contains { name in
            let demands = input.index.types[name]?.demands
            return demands?.closed != nil || demands?.pattern != nil
                || input.nested.limits(of: name).contains { part in
                    part.limit.refusal.map { ($0.error?.value ?? argumentError) == argumentError } ?? false
                }
        }
        return isAsked ? argumentError : nil
    }

    /// Those of parts of arguments that have an error of their own; the others are told beside the parameter.
    private func nestedLimits(of types: [String]) -> [Refusal] {
        types.flatMap(input.nested.limits(of:)).compactMap { part in
            guard let refusal = part.limit.refusal, let error = refusal.error?.value, error != argumentError else {
                return nil
            }
            let part = NestedLimits.Part(type: part.type, field: part.field, limit: refusal)
            let fact = FactID.limit(owner: part.type, field: part.field, name: part.limit.name)
            return Refusal(cause: .within(part), error: error, fact: fact)
        }
    }

    /// The names of the types that the arguments are made of.
    private var typesOfArguments: [String] { input.index.types(within: overload.parameters.map(\.type.value)) }

    private func limits(of field: Field, where isMeant: (String) -> Bool) -> [Refusal] {
        field.limits.compactMap { limit -> Refusal? in
            let error = limit.error?.value ?? argumentError
            guard let refusal = limit.refusal, isMeant(error) else { return nil }
            let fact = FactID.limit(owner: overload.id, field: field.name.value, name: limit.name)
            return Refusal(cause: .limit(field, refusal), error: error, fact: fact)
        }
    }
}

extension TypedStatement {
    /// The places at which it and the statements inside it fail.
    var failurePlaces: [FailurePlace] {
        let inner = children.flatMap(\.failurePlaces)
        return switch kind {
        case .fail(_, _, let place), .failUnlessPresent(_, _, let place), .letOrFail(_, _, _, let place):
            [place] + inner
        case .notModelled, .let, .set, .ensure, .add, .remove, .if, .ifPresent, .for, .emit, .perform, .after, .return:
            inner
        }
    }
}
