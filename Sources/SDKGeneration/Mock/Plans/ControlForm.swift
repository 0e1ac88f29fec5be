import SDKSpec

/// A control as a function of Swift.
struct ControlForm {
    /// The parameter that says for whom a control acts.
    struct Owner {
        /// The actor's case, and the question to whoever was named.
        let kind: String
        /// The name of the parameter.
        let name: String
        /// Its type.
        let type: String
        /// What it means.
        let words: String
    }

    let control: ControlDeclaration
    let signature: MethodSignature
    /// Names that the parameters don't have.
    let locals: LocalNames
    /// Absent where it acts for nobody.
    let owner: Owner?

    init(_ control: ControlDeclaration, _ input: GenerationInput) throws(GenerationError) {
        self.control = control
        signature = try MethodSignature(control.shape, of: control.method, in: input)
        locals = LocalNames(avoiding: signature.parameters.map(\.name), types: input.names.types)
        switch control.actor {
        case .world: owner = nil
        case .device:
            owner = Owner(kind: "device", name: locals.local("device"), type: "String", words: "The id of the device")
        case .user:
            let type = input.names.typeName(input.specification.product.userType.value)
            owner = Owner(kind: "user", name: locals.local("user"), type: type, words: "The user that it acts for")
        }
    }

    /// `func name(of device: String, label: Type) throws(ChatError)`.
    ///
    /// - Parameter access: What stands before `func`, a space included.
    func declaration(access: String, error: String) -> SwiftLayout {
        signature.declaration(
            access: access,
            defaults: true,
            effects: " throws(\(error))",
            first: owner.map { ["of \($0.name): \($0.type)"] } ?? []
        )
    }
}
