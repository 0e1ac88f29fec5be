/// The behaviour of a whole spec with every name resolved and every type checked: what the mock is made from.
public struct ResolvedBehaviour: Sendable {
    /// A body of statements and what it is given.
    public struct Body: Sendable {
        /// The statements.
        public let statements: [TypedStatement]
        /// The events that it can cause, its procedures' included, in the order of the text.
        public let events: [String]
        /// The errors that it can fail with, its procedures' included, in the order of the text.
        public let errors: [String]
        /// Why parts of it aren't modelled, its procedures' included, in the order of the text.
        public let notModelled: [String]
        /// Whether it changes the state, emits, schedules, draws ids or goes through numbers.
        public let isMutating: Bool
        /// Whether what it does depends on the device that calls, its procedures included.
        public let readsDevice: Bool
        /// The procedures that it performs itself, in the order of the text.
        package let performed: [String]

        /// Whether it, or a procedure that it performs, fails somewhere.
        var canFail: Bool { !errors.isEmpty || !notModelled.isEmpty }
    }

    /// The body of each modelled overload, by its id.
    public var overloads: [String: Body] = [:]
    /// What is asked of the arguments together: a body for each overload that says so, by its id.
    public var checks: [String: Body] = [:]
    /// What is asked of the fields of records together: a body for each record that says so, by its name.
    public var typeChecks: [String: Body] = [:]
    /// What remains of failed calls: a body for each modelled overload that says so, by its id.
    public var failed: [String: Body] = [:]
    /// The body of each procedure, by name.
    public var procedures: [String: Body] = [:]
    /// The body of each gate, by name.
    public var gates: [String: Body] = [:]
    /// The failures that each modelled overload, each gate and each record with checks can end in, those of procedures
    /// included, in the order in which they are reached.
    public var failures: [BehaviourOwner: [Failure]] = [:]
    /// What each event carries, by the event's name; `me` is whoever receives it.
    public var carries: [String: TypedExpression] = [:]
    /// What constants are made of, by name.
    public var constants: [String: TypedExpression] = [:]
    /// The values of constants as the spec says them, by name, worked out.
    public var constantValues: [String: TypedExpression] = [:]
    /// The default of each field, by its owner and name: `createGroup.groupID`.
    public var defaults: [String: TypedExpression] = [:]
    /// The values of defaults, worked out.
    public var defaultValues: [String: TypedExpression] = [:]
    /// The values of enumerations that are defaults, which announce the unions beside them.
    public var defaultTags = DefaultTags()
    /// What each quota counts and adds, by the overload's id.
    public var quotas: [String: (counts: TypedExpression, adds: TypedExpression?)] = [:]

    /// Every body.
    public var bodies: [Body] { [checks, typeChecks, overloads, failed, procedures, gates].flatMap(\.values) }

    /// The events that an overload can cause, whether a call succeeds or fails, in the order of the text.
    public func events(of overload: String) -> [String] {
        let events = overloads[overload]?.events ?? []
        return events + (failed[overload]?.events ?? []).filter { !events.contains($0) }
    }

    /// Makes an empty behaviour.
    public init() {}
}

extension ResolvedBehaviour {
    /// The procedures that put themselves off, directly or through others: what they do is done again and again.
    package var recurringProcedures: Set<String> {
        Cycles(from: procedures.keys.sorted()) { procedures[$0]?.performed ?? [] }.members
    }

    /// The names of the procedures, each behind those that it performs.
    var procedureOrder: [String] {
        Cycles(from: procedures.keys.sorted()) { procedures[$0]?.performed ?? [] }.order
    }
}
