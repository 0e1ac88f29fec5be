// Contracts as data: a generated module holds them as JSON, which is read when a method is called for the first time.
// As Swift expressions they would take the compiler longer than the method itself.

extension MethodContract {
    /// Reads a contract from the JSON that is a part of a generated module.
    ///
    /// Of other JSON, such as that of a module which a newer generator has made, comes a contract with a ``flaw``: its
    /// calls fail and say so, and those of other methods aren't touched.
    ///
    /// - Parameters:
    ///   - json: The contract.
    ///   - types: The contracts of the types that it names.
    public init(_ json: String, types: TypeContracts = TypeContracts()) {
        do throws(WireError) {
            self = try MethodContract(wire: WireValue(json: json))
            if let flaw = types.flaw { throw flaw }
            self.types = types
            makePlan()
        } catch {
            self = .placeholder
            flaw = .contract(error)
        }
    }
}

extension MethodContract: WireRecord {
    /// A contract of no method.
    public static var placeholder: Self { Self(id: "", method: "", argumentError: ErrorCode("")) }

    /// An object with the parts under their names; what has a default may be left out.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("id", &id)
        fields.required("method", &method)
        fields.optional("surfaceNames", &surfaceNames)
        fields.optional("passing", &passing)
        fields.optional("parameters", &parameters)
        fields.optional("atLeastOne", &atLeastOne)
        fields.optional("notTogether", &notTogether)
        fields.optional("checks", &checks)
        fields.optional("gates", &gates)
        fields.optional("edition", &edition)
        fields.optional("rate", &rate)
        fields.optional("quota", &quota)
        fields.required("argumentError", &argumentError)
        makePlan()
    }
}

extension MethodContract.Passing: WireConvertible {
    /// Reads the name.
    public init(reading reader: inout WireReader) { self = reader.named(or: .options) }

    /// The name.
    public var wire: WireValue { .string(rawValue) }
}

extension CombinationContract: WireRecord {
    /// A combination of nothing.
    public static var placeholder: Self { Self(fact: "", names: []) }

    /// An object with `fact` and `names`.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("fact", &fact)
        fields.required("names", &names)
    }
}

extension RateContract: WireRecord {
    /// A rate of nothing.
    public static var placeholder: Self { Self(fact: "", calls: 0, seconds: 0, scope: .user, error: ErrorCode("")) }

    /// An object with `fact`, `window` if it is another's, `calls`, `seconds`, `scope` and `error`.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("fact", &fact)
        fields.optional("window", &window)
        fields.required("calls", &calls)
        fields.required("seconds", &seconds)
        fields.required("scope", &scope)
        fields.required("error", &error)
    }
}

extension RateContract.Scope: WireConvertible {
    /// Reads the name.
    public init(reading reader: inout WireReader) { self = reader.named(or: .user) }

    /// The name.
    public var wire: WireValue { .string(rawValue) }
}

extension QuotaContract: WireRecord {
    /// A quota of nothing.
    public static var placeholder: Self { Self(fact: "", maximum: [:], error: ErrorCode("")) }

    /// An object with `fact`, `maximum`, `constant` if one says it, and `error`.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("fact", &fact)
        fields.required("maximum", &maximum)
        fields.optional("constant", &constant)
        fields.required("error", &error)
    }
}
