import SDKSpec

// What stands at the start of a body.
extension SwiftStatementWriter {
    /// Makes parameters what the service takes them for: cut to size, or the default where an empty one is none.
    mutating func adjust(_ parameters: [Field]) {
        for field in parameters {
            let name = field.name.value
            let tag = field.tagField.map { [SwiftLayout.labelled("tag", .text(names.text($0.value)))] } ?? []
            let call = SwiftLayout.call(
                expressions.member("adjusted"),
                [.text(names.text(name))] + tag + [.labelled("as", .text(SwiftText.literal(name)))]
            )
            names.declare(name, field.type.value)
            line(.assignment(target: .text("let \(names.text(name))"), value: call))
        }
    }

    /// Makes sure that there is room for what the call adds.
    mutating func checkQuota(used: TypedExpression, adding: TypedExpression?) {
        let count = expressions.write(used)
        var arguments = [SwiftLayout.labelled("used", count.code)]
        if let adding { arguments.append(.labelled("adding", expressions.write(adding).code)) }
        line("try " + .call(expressions.member("checkQuota"), arguments))
    }

    /// Makes variables of the parameters that the body changes.
    mutating func copyChanged(_ parameters: [(name: String, type: TypeReference)], in statements: [TypedStatement]) {
        for parameter in parameters {
            let use = VariableUse(of: parameter.name, in: statements)
            guard use.contains(.changed) else { continue }
            let name = names.text(parameter.name)
            names.declare(parameter.name, parameter.type, isVar: true)
            line(.text("var \(name) = \(name)"))
            if use == .changed { line(.text("_ = \(names.text(parameter.name))")) }
        }
    }
}
