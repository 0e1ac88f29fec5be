/// Names are different from those that Swift, the runtimes and generated code keep.
struct ReservedName: Rule {
    static let summary =
        "A name isn't one that Swift, the runtimes or generated code keep where it would stand: each means another thing."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        checkModule(context.specification.product, into: &diagnostics)
        checkHiddenModule(context.specification, into: &diagnostics)
        checkTypes(context, into: &diagnostics)
        for type in context.specification.types { checkMembers(of: type, into: &diagnostics) }
        checkNames(
            context.specification.errors.map(\.name),
            StandingNames.errors,
            "every error code",
            into: &diagnostics
        )
        checkMethods(context, into: &diagnostics)
        checkControls(context, into: &diagnostics)
        for part in StateDeclaration.Part.allCases {
            let names = context.specification.state.fields(of: part).map(\.name)
            checkNames(names, StandingNames.stateFields, "every record of the state", into: &diagnostics)
        }
        for field in context.specification.state.fields(of: .device)
        where StandingNames.deviceFields.contains(field.name.value) {
            let message: Wording = "a device has the field `\(field.name.value)` already: who is logged in on it"
            diagnostics.add(finding(message, at: field.name.location, help: "leave it out"))
        }
    }

    // MARK: Modules and types

    private func checkModule(_ product: Product, into diagnostics: inout Diagnostics) {
        if let reason = SwiftNames.refusal(ofModule: product.name.value) {
            let help = "name the module after the product"
            diagnostics.add(finding(Wording(reason), at: product.name.location, help: help))
        }
        let prefix = product.prefix
        guard let taken = SwiftNames.prefixed(prefix.value).first(where: StandingNames.types.contains) else { return }
        diagnostics.add(
            finding(
                "with the prefix `\(prefix.value)` a generated type is called `\(taken)`, like another one",
                at: prefix.location,
                help: "name the types after the product"
            )
        )
    }

    /// A module is named where one of its types has to be told from another of the same name.
    private func checkHiddenModule(_ specification: Specification, into diagnostics: inout Diagnostics) {
        let (module, prefix) = (specification.product.name, specification.product.prefix)
        let hiding = StandingNames.types.union(SwiftWords.functions).union(SwiftNames.prefixed(prefix.value))
            .union(StandingNames.mockMembers)
        guard hiding.contains(module.value), let other = Self.needingModule(specification) else { return }
        let note = Diagnostic.Note("`\(other.value)` has to be told from another one", at: other.location)
        let message: Wording =
            "something else is called `\(module.value)` too, so that nothing can be said to be the module's"
        diagnostics.add(finding(message, at: module.location, notes: [note], help: "rename one of the two"))
    }

    /// The first type that can only be named with its module.
    private static func needingModule(_ specification: Specification) -> Located<String>? {
        specification.types.map(\.name).first { StandingNames.qualified.contains($0.value) }
    }

    private func checkTypes(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let product = context.specification.product
        let builtIn = Set(TypeReference.builtIn.map(\.name))
        let prefixed = Set(SwiftNames.prefixed(product.prefix.value))
        for type in context.specification.types where !builtIn.contains(type.name.value) {
            let name = type.name
            let help = "say whose it is, as in `\(product.prefix.value)\(name.value.upperFirst)`"
            if StandingNames.types.contains(name.value) {
                let message: Wording = "`\(name.value)` is the name of another type of generated code"
                diagnostics.add(finding(message, at: name.location, help: help))
            } else if prefixed.contains(name.value) {
                let note = Diagnostic.Note("it is made from the prefix", at: product.prefix.location)
                let message: Wording = "`\(name.value)` is the name of a type that is generated anyway"
                diagnostics.add(finding(message, at: name.location, notes: [note], help: help))
            } else if name.value == product.name.value, let other = Self.needingModule(context.specification) {
                let note = Diagnostic.Note("`\(other.value)` has to be told from another one", at: other.location)
                let message: Wording =
                    "a type called like the module hides it, so that nothing can be said to be the module's"
                diagnostics.add(finding(message, at: name.location, notes: [note], help: "rename one of the two"))
            } else if !type.isPublic, StandingNames.qualified.contains(name.value),
                prefixed.contains("\(product.name.value)Mock")
            {
                let module = "\(product.name.value)Mock"
                let note = Diagnostic.Note(
                    "it makes a type called like the module `\(module)`",
                    at: product.prefix.location
                )
                let message: Wording =
                    "`\(name.value)` would have to be told from another type as `\(module).\(name.value)`"
                diagnostics.add(finding(message, at: name.location, notes: [note], help: help))
            }
        }
    }

    // MARK: Members

    private func checkMembers(of type: TypeDeclaration, into diagnostics: inout Diagnostics) {
        switch type.shape {
        case .identifier(let forms):
            checkNames(forms.map(\.name), StandingNames.forms, "every identifier", into: &diagnostics)
            let parts = forms.compactMap { form in form.part.map { Located($0, at: form.name.location) } }
            checkNames(parts, StandingNames.parts, "every identifier", into: &diagnostics)
        case .enumeration(_, let values):
            checkNames(values.map(\.name), StandingNames.values, "every enumeration", into: &diagnostics)
        case .union(_, let cases):
            checkNames(cases.map(\.name), StandingNames.cases, "every union", into: &diagnostics)
        case .record(let fields):
            checkNames(fields.map(\.name), StandingNames.fields, "every record", into: &diagnostics)
        }
    }

    private func checkNames(
        _ names: [Located<String>],
        _ taken: Set<String>,
        _ owner: String,
        into diagnostics: inout Diagnostics
    ) {
        for name in names where taken.contains(name.value) {
            let message: Wording = "\(owner) has a `\(name.value)` of its own in Swift"
            diagnostics.add(finding(message, at: name.location, help: "name it otherwise"))
        }
    }

    private func checkControls(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let specification = context.specification
        // Defaults of its parameters may be made of the spec's own types.
        let types = StandingNames.controls.union(SwiftNames.prefixed(specification.product.prefix.value))
            .union(specification.types.map(\.name.value))
        let names = specification.controls.map(\.name)
        checkNames(names, StandingNames.worldMembers, "every world", into: &diagnostics)
        for name in names where types.contains(name.value) {
            let message: Wording = "every world needs the type `\(name.value)`, which this control would hide"
            diagnostics.add(finding(message, at: name.location, help: "name it otherwise"))
        }
    }

    private func checkMethods(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for method in context.specification.methods where !method.overloads.isEmpty {
            let name = method.name
            checkFunction(name, of: method.overloads, context, into: &diagnostics)
            for overload in method.overloads {
                guard let name = overload.paging?.name else { continue }
                checkFunction(name, of: [overload], context, into: &diagnostics)
            }
            if name.value == "world", method.overloads.contains(where: { $0.name != nil }) {
                let message: Wording =
                    "`world.` stands before what a server is asked of its world, and these shapes would hide"
                diagnostics.add(finding(message, at: name.location, help: "name it otherwise"))
            }
        }
    }

    /// Checks the name of a function of the client's: a method, or the list that comes in pages.
    private func checkFunction(
        _ name: Located<String>,
        of overloads: [Overload],
        _ context: RuleContext,
        into diagnostics: inout Diagnostics
    ) {
        let taken = StandingNames.methods.union(SwiftNames.prefixed(context.specification.product.prefix.value))
        if taken.contains(name.value) {
            let message: Wording = "every method needs the type `\(name.value)`, which this one would hide"
            diagnostics.add(finding(message, at: name.location, help: "name it otherwise"))
        } else if name.value == "events", overloads.contains(where: \.canBeCalledWithNothing) {
            let message: Wording = "`events()` is the stream of events, which this method would hide"
            diagnostics.add(finding(message, at: name.location, help: "say which events, as in `listEvents`"))
        }
    }
}

extension Overload {
    /// Whether a call in Swift may give nothing: functions of the caller's are no arguments there.
    fileprivate var canBeCalledWithNothing: Bool { !parameters.contains { $0.isRequired && !$0.isHandler } }
}
