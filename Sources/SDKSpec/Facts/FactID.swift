/// Writes the ids of facts, so that no two rooms spell the same id differently.
///
/// An id is made from the place of the fact: it stays the same for as long as the thing that it is about keeps its
/// name.
public enum FactID {
    /// A parameter must be given.
    public static func required(overload: String, parameter: String) -> String {
        "\(overload).\(parameter).required"
    }

    /// The value taken when a parameter isn't given.
    public static func defaultValue(overload: String, parameter: String) -> String {
        "\(overload).\(parameter).default"
    }

    /// A limit of a field.
    ///
    /// - Parameters:
    ///   - owner: the overload's id for a parameter, the type's name for a field of a record.
    ///   - field: the field's name.
    ///   - name: the limit's name, for a field that has several.
    public static func limit(owner: String, field: String, name: String?) -> String {
        ["\(owner).\(field).limit", name].compactMap(\.self).joined(separator: ".")
    }

    /// The n-th group of parameters of which one at least must be given, from 1.
    public static func atLeastOne(overload: String, number: Int) -> String {
        "\(overload).atLeastOne.\(number)"
    }

    /// The n-th group of parameters of which one at most may be given, from 1.
    public static func notTogether(overload: String, number: Int) -> String {
        "\(overload).notTogether.\(number)"
    }

    /// How many there may be.
    public static func quota(method: String) -> String { "\(method).quota" }

    /// How often a method may be called.
    public static func rate(method: String) -> String { "\(method).rate" }

    /// The edition that has to be bought.
    public static func edition(method: String) -> String { "\(method).edition" }

    /// The edition that a call which gives a parameter needs.
    public static func edition(overload: String, parameter: String) -> String { "\(overload).\(parameter).edition" }

    /// A gate that a call has to pass.
    public static func gate(method: String, gate: String) -> String { "\(method).needs.\(gate)" }

    /// A failure of a call, or at a gate; the first of several with the same error has the number 1.
    ///
    /// - Parameter owner: The overload's id, or what ``gateOwner(_:)`` or ``procedureOwner(_:)`` gives.
    public static func failure(owner: String, error: String, number: Int = 1) -> String {
        let id = "\(owner).fails.\(error)"
        return number > 1 ? "\(id).\(number)" : id
    }

    /// What the ids of a gate's failures begin with. No id of a fact by itself.
    public static func gateOwner(_ name: String) -> String { "gate.\(name)" }

    /// What the places of a procedure's failures begin with. No id of a fact either: which fact it is depends on the
    /// method that reaches the failure.
    public static func procedureOwner(_ name: String) -> String { "*\(name)" }

    /// Whether a failure's place lies in a procedure.
    static func isInProcedure(_ place: String) -> Bool { place.hasPrefix(procedureOwner("")) }

    /// An event that a call causes.
    public static func event(overload: String, event: String) -> String { "\(overload).events.\(event)" }

    /// The answer of a call.
    public static func answer(overload: String) -> String { "\(overload).answer" }

    /// Values of a type that aren't declared are refused.
    public static func closed(type: String) -> String { "\(type).closed" }

    /// The text of an identifier matches a pattern.
    public static func pattern(type: String) -> String { "\(type).pattern" }

    /// A named figure.
    public static func constant(_ name: String) -> String { "constants.\(name)" }

    /// An error's code.
    public static func error(_ name: String) -> String { "errors.\(name)" }

    /// What an event carries.
    public static func payload(event: String) -> String { "events.\(event).payload" }

    /// A value of an enumeration.
    public static func value(type: String, value: String) -> String { "\(type).\(value)" }
}
