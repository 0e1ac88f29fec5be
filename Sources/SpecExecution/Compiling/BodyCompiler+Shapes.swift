import SDKRuntime
import SDKSpec

// Identifiers and unions.
extension BodyCompiler {
    /// A form of an identifier: what its texts begin with, and whether something follows.
    struct FormPrefix: Sendable {
        let name: String
        let prefix: String
        let part: String?

        /// Whether a text has the form. The forms are tried in order: so it is for the first one that fits.
        func fits(_ text: String) -> Bool {
            part == nil ? text == prefix : SpecIdentifier(rawValue: text).remainder(after: prefix) != nil
        }
    }

    mutating func identifier(_ type: String, _ form: String, _ part: TypedExpression?) -> Evaluation {
        let prefix = spec.fixed.prefix(of: form, in: type)
        guard let part else { return fixed(.text(prefix)) }
        let text = compile(part)
        return { call, frame throws(SDKError) in .text(prefix + (try text(&call, &frame).text)) }
    }

    /// The part of an identifier, absent when its form has no part of that name.
    mutating func identifierPart(_ base: TypedExpression, _ part: String) -> Evaluation {
        let forms = forms(of: base.type)
        let identifier = compile(base)
        return { call, frame throws(SDKError) in
            guard let identifier = try identifier(&call, &frame).identifier,
                let form = forms.first(where: { $0.fits(identifier.rawValue) }), form.part == part
            else { return .none }
            return identifier.remainder(after: form.prefix).map { .text($0) } ?? .none
        }
    }

    mutating func hasForm(_ base: TypedExpression, _ form: String) -> Evaluation {
        let forms = forms(of: base.type)
        let identifier = compile(base)
        return { call, frame throws(SDKError) in
            let text = try identifier(&call, &frame).text
            return .bool(forms.first { $0.fits(text) }?.name == form)
        }
    }

    private func forms(of type: TypeReference) -> [FormPrefix] {
        guard case .named(let name) = type.unwrapped, case .identifier(let forms)? = spec.index.types[name]?.shape
        else { return [] }
        return forms.map { FormPrefix(name: $0.name.value, prefix: $0.prefix, part: $0.part) }
    }

    mutating func union(_ type: String, _ name: String, _ payload: TypedExpression) -> Evaluation {
        guard let form = spec.types.union(type) else { return fixed(.none) }
        let position = form.names.firstIndex(of: name)
        let payload = compile(payload)
        return { call, frame throws(SDKError) in
            .union(Union(shape: form.shape, position: position, payload: try payload(&call, &frame)))
        }
    }

    /// The payload of a union when it is the named case, else absent.
    mutating func payload(_ base: TypedExpression, _ name: String) -> Evaluation {
        guard case .named(let type) = base.type.unwrapped, let form = spec.types.union(type) else {
            return fixed(.none)
        }
        let position = form.names.firstIndex(of: name)
        let union = compile(base)
        return { call, frame throws(SDKError) in
            guard case .union(let union) = try union(&call, &frame), union.position == position else { return .none }
            return union.payload
        }
    }
}
