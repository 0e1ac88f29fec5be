import SDKRuntime
import SDKSpec
import SpecContracts

/// Compiles methods, or what the spec demands of their calls alone.
struct MethodMaker {
    let compiler: SpecCompiler
    private let data: ContractData
    /// What the spec demands of values of its types, which few specs need.
    private lazy var types = TypeContracts(data.types.json)

    init(_ compiler: SpecCompiler) {
        self.compiler = compiler
        data = ContractData(compiler.index, compiler.behaviour)
    }

    /// Whether a call can be refused for what is in a value of one of the spec's types.
    func holdsTypes(_ overload: Overload) -> Bool { data.holdsTypes(overload) }

    /// What a method is given.
    func parameters(of overload: Overload) -> [FieldForm] {
        compiler.types.fields(overload.parameters).map { compiler.fixed.withDefault($0, owner: overload.id) }
    }

    /// A method with what it does.
    mutating func method(_ overload: Overload, of method: MethodDeclaration) -> SpecMethod {
        let names = overload.parameters.map(\.name.value)
        let behaviour = compiler.behaviour
        return make(
            overload,
            of: method,
            withTypes: true,
            body: behaviour.overloads[overload.id].map { body in
                var method = BodyCompiler(compiler, parameters: names)
                return method.method(overload, body)
            },
            whenFailed: behaviour.failed[overload.id].map { body in
                var method = BodyCompiler(compiler, parameters: names)
                return method.failed(overload, body)
            }
        )
    }

    /// A method whose calls can be looked at, and not be carried out.
    ///
    /// - Parameter withTypes: Whether it is looked at too what is in values of the spec's types.
    mutating func contractOnly(
        _ overload: Overload,
        of method: MethodDeclaration,
        withTypes: Bool
    ) -> SpecMethod {
        make(overload, of: method, withTypes: withTypes, body: nil, whenFailed: nil)
    }

    private mutating func make(
        _ overload: Overload,
        of method: MethodDeclaration,
        withTypes: Bool,
        body: Routine?,
        whenFailed: Routine?
    ) -> SpecMethod {
        let json = data.contract(of: overload, method).json
        return SpecMethod(
            contract: MethodContract(json, types: withTypes && holdsTypes(overload) ? types : TypeContracts()),
            parameters: parameters(of: overload),
            body: body,
            whenFailed: whenFailed,
            reading: compiler.reading
        )
    }
}
