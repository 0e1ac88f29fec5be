/// A type that arguments hold, with the fields that demand something, themselves or in what they hold.
final class TypeDemands: Sendable {
    /// What is demanded of its values.
    let contract: TypeContract
    /// The fields that demand something.
    let fields: ByDemand<ParameterContract>

    init(_ type: TypeContract, in contract: MethodContract) {
        self.contract = type
        var fields = ByDemand<ParameterContract>()
        for field in type.fields { fields.add(field, demanding: DemandFinder.demands(of: field, in: contract)) }
        self.fields = fields
    }
}
