/// A type that arguments hold, with the fields that demand a certain thing, themselves or in what they hold: a walk that
/// looks for one demand passes the others over.
final class TypeDemands: Sendable {
    /// What is demanded of its values.
    let contract: TypeContract
    private let presence: [ParameterContract]
    private let argumentLimits: [ParameterContract]
    private let agreement: [ParameterContract]
    private let ownLimits: [ParameterContract]

    init(_ type: TypeContract, in contract: MethodContract) {
        self.contract = type
        let fields = type.fields.map { ($0, DemandFinder.demands(of: $0, in: contract)) }
        func demanding(_ demand: ContractDemand) -> [ParameterContract] {
            fields.filter { $0.1.contains(demand) }.map { $0.0 }
        }
        presence = demanding(.presence)
        argumentLimits = demanding(.argumentLimits)
        agreement = demanding(.agreement)
        ownLimits = demanding(.ownLimits)
    }

    /// The fields that demand a certain thing, in order.
    func fields(for demand: ContractDemand) -> [ParameterContract] {
        switch demand {
        case .presence: presence
        case .argumentLimits: argumentLimits
        case .agreement: agreement
        case .ownLimits: ownLimits
        }
    }
}
