extension TypedExpression {
    /// Whether the Swift value is an optional even within a chain: `users[id]` is, the `nick` of `users[id]?.nick`
    /// only if the field itself may be absent.
    package func isAbsentByItself(in index: SpecificationIndex) -> Bool {
        switch kind {
        case .member(let base, let name): index.fieldType(name, of: base.type)?.isOptional ?? type.isOptional
        case .lookup, .identifierPart, .unionPayload: true
        default: type.isOptional  // Its type says so.
        }
    }

    /// Whether Swift writes the place or value with `?` somewhere before its end.
    package func isChained(in index: SpecificationIndex) -> Bool {
        switch kind {
        case .member(let base, _), .lookup(let base, _), .identifierPart(let base, _), .unionPayload(let base, _):
            base.isAbsentByItself(in: index) || base.isChained(in: index)
        default: false  // Stands on no base.
        }
    }

    /// Whether the value depends on nothing but the body's own variables: it can be evaluated while the state changes.
    package func isIndependent(of variable: String?) -> Bool {
        var isIndependent = true
        walk { part in
            switch part.kind {
            case .root, .constant, .procedure, .bounded: if variable == nil { isIndependent = false }
            case .function(let function, _) where function.needsWorld: if variable == nil { isIndependent = false }
            case .variable(let name): if name == variable { isIndependent = false }
            default: break  // Only combines what is looked at.
            }
        }
        return isIndependent
    }
}

extension SpecificationIndex {
    /// The declared type of a record's field; nil when there is none.
    package func fieldType(_ name: String, of record: TypeReference) -> TypeReference? {
        fields(of: record.unwrapped)?.named(name)?.type.value
    }
}
