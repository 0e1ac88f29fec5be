import SDKSpec

/// A limit at a place that a call's arguments reach: of a parameter, or of a field somewhere inside one.
struct LimitSite {
    /// A field and the record that has it, or a parameter and its overload.
    struct FieldPlace {
        let owner: String
        let name: String
    }

    /// The fact's id.
    let fact: FactID
    /// The field that is limited.
    let field: Field
    /// The limit.
    let limit: Limit
    /// The place in words, `options.name`.
    let name: String
    /// The way from the arguments to the value.
    let path: [CaseValue.PathStep]
    /// The parameter and the fields that the way leads through, down to the one that is limited.
    let fields: [FieldPlace]
    /// The example's arguments, with what is needed for the place to be there.
    let arguments: CaseValue

    /// The name of the parameter that it is in.
    var parameter: String { fields.first?.name ?? field.name.value }
}

extension LimitSite {
    /// The limits that a call's arguments reach, parameters in order and each before what is inside it: at one place in
    /// each parameter. What the example leaves out on the way is made up.
    static func sites(of overload: Overload, arguments: CaseValue, _ context: DerivationContext) -> [LimitSite] {
        overload.parameters.flatMap { parameter in
            var search = LimitSearch(context, siblings: overload.parameters)
            search.visit(parameter, owner: overload.id, in: arguments)
            search.makesUp = true
            search.visit(parameter, owner: overload.id, in: arguments)
            return search.sites
        }
    }

    /// The facts of those of the limits that arguments for some parameters can reach.
    static func limits(
        of parameters: [Field],
        owner: String,
        _ index: SpecificationIndex,
        where isMeant: (Limit) -> Bool
    ) -> [FactID] {
        let types = index.types(within: parameters.map(\.type.value))
        let records = types.compactMap { name in index.fields(of: name).map { (owner: name, fields: $0) } }
        return ([(owner, parameters)] + records).flatMap { owner, fields in
            fields.flatMap { field in
                field.limits.filter(isMeant).map { FactID.limit(owner: owner, field: field.name.value, name: $0.name) }
            }
        }
    }
}
