// Changing places.
extension StatementResolver {
    mutating func set(_ place: Expression, _ value: Expression) -> TypedStatement.Kind? {
        guard let (place, type) = resolvePlace(place) else { return nil }
        if case .root = place.kind {
            diagnostics.add(.storesReplaced(at: place.location))
            return nil
        }
        guard let value = typing({ $0.type(value, as: type) }) else { return nil }
        return .set(place: place, value: typing { $0.kept(value, at: place) })
    }

    /// An assignment a field, of one that may be absent only where it is there.
    mutating func update(_ record: Expression, _ fields: [Located<String>]) -> [TypedStatement] {
        guard let (_, type) = resolvePlace(record) else { return [] }
        guard case .named(let name) = type.unwrapped, let declared = index.fields(of: name) else {
            diagnostics.add(.notARecord(type, at: record.location))
            return []
        }
        let known = declared.map(\.name.value)
        var statements: [TypedStatement] = []
        for field in fields {
            guard known.contains(field.value) else {
                diagnostics.add(.unknownMember(field.value, of: name, known: known, at: field.location))
                continue
            }
            guard let variable = scope[field.value] else {
                if !scope.isLost(field.value) {
                    diagnostics.add(.unknownName(field.value, known: scope.names, at: field.location))
                }
                continue
            }
            let place = Expression(kind: .member(base: record, name: field.value), location: field.location)
            let value = Expression(kind: .name(field.value), location: field.location)
            let outer = scope
            scope.narrow(field.value)
            let set = set(place, value).map { TypedStatement(kind: $0, location: field.location, provenance: nil) }
            scope = outer
            guard let set else { continue }
            guard variable.type.isOptional else {
                statements.append(set)
                continue
            }
            let kind = TypedStatement.Kind.ifPresent(
                variable: field.value,
                condition: nil,
                then: [set],
                otherwise: []
            )
            statements.append(TypedStatement(kind: kind, location: field.location, provenance: nil))
        }
        return statements
    }

    mutating func ensure(_ expression: Expression) -> TypedStatement.Kind? {
        guard let (place, type) = resolvePlace(expression) else { return nil }
        // A type that isn't known has been reported where it stands.
        if case .named(let name) = type.unwrapped, index.types[name] == nil, index.fields(of: name) == nil {
            return nil
        }
        guard case .lookup(let map, let key) = place.kind, case .named(let record) = type.unwrapped,
            let fields = index.fields(of: record)
        else {
            diagnostics.add(.cannotEnsure(at: expression.location))
            return nil
        }
        if fields.contains(where: \.isRequired) {
            // A store without a default has been reported where it stands.
            let isStore = StateDeclaration.Part.allCases.contains { StateDeclaration.recordName($0) == record }
            if !isStore { diagnostics.add(.cannotEnsure(at: expression.location)) }
            return nil
        }
        let present = typing { $0.present(key) }
        guard !present.type.isOptional else {
            diagnostics.add(.mayBeAbsent(key.type, at: key.location))
            return nil
        }
        return .ensure(map: map, key: present)
    }

    mutating func add(_ value: Expression, _ expression: Expression) -> TypedStatement.Kind? {
        guard let (place, type) = resolvePlace(expression, behind: value) else { return nil }
        guard case .list(let item) = type.unwrapped else {
            diagnostics.add(.notAList(type, at: expression.location))
            return nil
        }
        guard let value = typing({ $0.type(value, as: item) }) else { return nil }
        return .add(value: typing { $0.kept(value, at: place, isItem: true) }, place: place)
    }

    mutating func remove(_ value: Expression, _ expression: Expression) -> TypedStatement.Kind? {
        guard let (place, type) = resolvePlace(expression, behind: value) else { return nil }
        let wanted: TypeReference
        switch type.unwrapped {
        case .list(let item): wanted = item
        case .map(let key, _): wanted = key
        default:
            diagnostics.add(.holdsNothing(type, at: expression.location))
            return nil
        }
        guard let value = typing({ $0.type(value, as: wanted) }) else { return nil }
        return .remove(value: value, place: place)
    }

    /// A place whose keys are worked out behind a value, though its type has to be known first.
    private mutating func resolvePlace(
        _ expression: Expression,
        behind value: Expression
    ) -> (TypedExpression, TypeReference)? {
        let outer = scope
        defer { scope.turn(to: outer) }
        scope.forget(value.change(index))
        return resolvePlace(expression)
    }

    /// A place that can be changed, and the type of what it takes.
    private mutating func resolvePlace(_ expression: Expression) -> (TypedExpression, TypeReference)? {
        guard let place = typing({ $0.type(expression) }) else { return nil }
        guard isChangeable(place), let type = placeType(place) else {
            diagnostics.add(.notAPlace(at: expression.location))
            return nil
        }
        return (place, type)
    }

    /// Whether the place lies in a store or in a `let` of one's own.
    private func isChangeable(_ place: TypedExpression) -> Bool {
        switch place.kind {
        case .root(let root): root != .myself && root != .thisDevice
        case .variable(let name): scope[name]?.isChangeable == true
        case .member(let base, _), .lookup(let base, _): isChangeable(base)
        default: false  // A value, which is no place.
        }
    }

    /// What a place takes: of a field its declared type even when its record may be absent, of a map's entry a value.
    private func placeType(_ place: TypedExpression) -> TypeReference? {
        switch place.kind {
        case .member(let base, let name):
            guard case .named(let record) = base.type.unwrapped else { return nil }
            return index.fields(of: record)?.named(name)?.type.value
        case .lookup(let base, _):
            guard case .map(_, let value) = base.type.unwrapped else { return nil }
            return value
        case .variable, .root(.users), .root(.devices): return place.type
        default: return nil  // A value, which is no place.
        }
    }
}
