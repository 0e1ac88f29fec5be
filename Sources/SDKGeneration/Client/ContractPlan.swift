import SDKSpec
import SpecCases
import SpecContracts

/// What the template of contracts says: a text of JSON a method.
///
/// Texts cost the compiler nothing, whereas the same as Swift expressions would take it as long as the methods do.
struct ContractPlan {
    private let input: GenerationInput
    private let data: ContractData

    init(_ input: GenerationInput) {
        self.input = input
        data = ContractData(input.index, input.behaviour)
    }

    /// The values of `Client/Contracts`.
    var values: TemplateValues {
        var contracts: [TemplateValues] = []
        var names: [SwiftLayout] = []
        for method in input.specification.methods {
            for overload in method.overloads {
                let lines = data.contract(of: overload, method).lines(width: SwiftText.width - 8)
                let name = SwiftNames.identifier(SwiftNames.constant(overload.id))
                names.append(.text(name))
                contracts.append([
                    "doc": .text(DocComment("What `\(overload.id)` demands.").text(indent: 4)),
                    "name": .text(name),
                    "annotation": .text(annotation(of: name)),
                    "value": .text(SwiftText.rawLines(lines, indent: 8)),
                    "table": .text(data.holdsTypes(overload) ? ",\n        types: .ofArguments" : ""),
                ])
            }
        }
        let all = SwiftLayout.array(names)
            .text(indent: 4, before: "\(input.options.access.modifier)static let all: [MethodContract] = ".count)
        return [
            "types": .text(SwiftText.rawLines(data.types.lines(width: SwiftText.width - 8), indent: 8)),
            "hasTypes": .flag(input.specification.methods.contains { $0.overloads.contains(where: data.holdsTypes) }),
            "contracts": .records(contracts),
            "namespace": .text(input.names.contracts),
            "all": .text(all),
        ]
    }

    /// The type of a constant, where there is room for it.
    private func annotation(of name: String) -> String {
        let type = ": MethodContract"
        let line = "    \(input.options.access.modifier)static let \(name)\(type) = MethodContract("
        return line.columns <= SwiftText.width ? type : ""
    }
}
