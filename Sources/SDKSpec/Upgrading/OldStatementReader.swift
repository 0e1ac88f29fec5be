import YAMLDocument

/// Reads behaviour in the form of earlier versions: a mapping a statement. A statement that isn't understood is left out;
/// the diagnostics say why.
enum OldStatementReader {
    static func read(_ items: [YAMLNode], _ context: inout ReadingContext) -> [Statement] {
        var statements: [Statement] = []
        for item in items { statements += read(item, &context) }
        return statements
    }

    /// `let` and `set` with several entries are as many statements.
    private static func read(_ node: YAMLNode, _ context: inout ReadingContext) -> [Statement] {
        guard case .one(let keys)? = node.mapping.map(Variant.oldStatement.choice) else { return [] }
        let location = context.location(node)
        switch keys {
        case is LetKey.Type: return bindings(node, &context)
        case is SetKey.Type: return assignments(node, &context)
        default:
            let provenance = provenance(keys, node, &context)
            guard let kind = kind(keys, node, &context) else { return [] }
            return [Statement(kind: kind, location: location, provenance: provenance)]
        }
    }

    private static func provenance(
        _ keys: any RecordKey.Type,
        _ node: YAMLNode,
        _ context: inout ReadingContext
    ) -> Provenance? {
        switch keys {
        case is FailKey.Type: ProvenanceReader.read(Record<FailKey>(node)?.node(.source), &context)
        case is EmitKey.Type: ProvenanceReader.read(Record<EmitKey>(node)?.node(.source), &context)
        default: nil
        }
    }

    private static func kind(
        _ keys: any RecordKey.Type,
        _ node: YAMLNode,
        _ context: inout ReadingContext
    ) -> Statement.Kind? {
        switch keys {
        case is FailKey.Type: fail(Record(node), &context)
        case is NotModelledKey.Type:
            Record<NotModelledKey>(node)?.text(.notModelled).map { .notModelled(reason: $0) }
        case is UpdateKey.Type: update(Record(node), &context)
        case is EnsureKey.Type: ensure(Record(node), &context)
        case is AddKey.Type: add(Record(node), &context)
        case is RemoveKey.Type: remove(Record(node), &context)
        case is IfKey.Type: when(Record(node), &context)
        case is ForKey.Type: forEach(Record(node), &context)
        case is EmitKey.Type: emit(Record(node), &context)
        case is PerformKey.Type: perform(Record(node), &context)
        case is AfterKey.Type: after(Record(node), &context)
        case is ReturnKey.Type: answer(Record(node), &context)
        default: nil
        }
    }

    private static func bindings(_ node: YAMLNode, _ context: inout ReadingContext) -> [Statement] {
        guard let record = Record<LetKey>(node) else { return [] }
        let provenance = ProvenanceReader.read(record.node(.source), &context)
        var statements: [Statement] = []
        for entry in record.entries(.let) {
            guard let value = context.expression(entry.value) else { continue }
            let kind = Statement.Kind.let(
                name: context.name(entry),
                value: value,
                orFail: record.text(.orFail, context)
            )
            statements.append(Statement(kind: kind, location: context.location(entry), provenance: provenance))
        }
        return statements
    }

    private static func assignments(_ node: YAMLNode, _ context: inout ReadingContext) -> [Statement] {
        guard let record = Record<SetKey>(node) else { return [] }
        var statements: [Statement] = []
        for entry in record.entries(.set) {
            let place = context.expression(entry.key)
            let value = context.expression(entry.value)
            guard let place, let value else { continue }
            statements.append(Statement(kind: .set(place: place, value: value), location: context.location(entry)))
        }
        return statements
    }

    private static func fail(_ record: Record<FailKey>?, _ context: inout ReadingContext) -> Statement.Kind? {
        guard let record else { return nil }
        let when = record.expression(.when, &context)
        let unless = record.expression(.unless, &context)
        if let first = record.entry(.when), let second = record.entry(.unless) {
            context.report(
                "old-behaviour",
                "`when` and `unless` can't stand in one `fail`",
                at: context.location(second.keyRange),
                notes: [Diagnostic.Note("there is a condition already", at: context.location(first.keyRange))],
                help: "join the two with `and not`"
            )
        }
        guard let error = record.text(.fail, context) else { return nil }
        // A condition that can't be read doesn't make the failure unconditional.
        let isConditional = record.node(.when) != nil || record.node(.unless) != nil
        guard let condition = when ?? unless else {
            return isConditional ? nil : .fail(error: error, condition: nil, negated: false)
        }
        return .fail(error: error, condition: condition.value, negated: when == nil)
    }

    private static func update(_ record: Record<UpdateKey>?, _ context: inout ReadingContext) -> Statement.Kind? {
        guard let record, let place = record.expression(.update, &context) else { return nil }
        return .update(place: place.value, fields: record.texts(.with, context))
    }

    private static func ensure(_ record: Record<EnsureKey>?, _ context: inout ReadingContext) -> Statement.Kind? {
        record?.expression(.ensure, &context).map { .ensure(place: $0.value) }
    }

    private static func add(_ record: Record<AddKey>?, _ context: inout ReadingContext) -> Statement.Kind? {
        let value = record?.expression(.add, &context)
        let place = record?.expression(.to, &context)
        guard let value, let place else { return nil }
        return .add(value: value.value, place: place.value)
    }

    private static func remove(_ record: Record<RemoveKey>?, _ context: inout ReadingContext) -> Statement.Kind? {
        let value = record?.expression(.remove, &context)
        let place = record?.expression(.from, &context)
        guard let value, let place else { return nil }
        return .remove(value: value.value, place: place.value)
    }

    private static func when(_ record: Record<IfKey>?, _ context: inout ReadingContext) -> Statement.Kind? {
        guard let record else { return nil }
        let condition = record.expression(.if, &context)
        let then = read(record.items(.then), &context)
        let otherwise = read(record.items(.else), &context)
        return condition.map { .if(condition: $0.value, then: then, otherwise: otherwise) }
    }

    private static func forEach(_ record: Record<ForKey>?, _ context: inout ReadingContext) -> Statement.Kind? {
        guard let record else { return nil }
        let clause = record.node(.for).flatMap { OldForClauseReader.read($0, &context) }
        let body = read(record.items(.do), &context)
        return clause.map { .for(variable: $0.variable, list: $0.list, body: body) }
    }

    private static func emit(_ record: Record<EmitKey>?, _ context: inout ReadingContext) -> Statement.Kind? {
        guard let record else { return nil }
        let audience = audience(record, &context)
        let payload = record.expression(.with, &context)
        guard let event = record.text(.emit, context), let audience else { return nil }
        return .emit(event: event, audience: audience, payload: payload?.value)
    }

    private static func audience(
        _ record: Record<EmitKey>,
        _ context: inout ReadingContext
    ) -> Statement.Audience? {
        guard let text = record.text(.to) else { return record.node(.to) == nil ? .me : nil }
        switch text {
        case "me": return .me
        case "thisDevice": return .thisDevice
        case "myOtherDevices": return .myOtherDevices
        default: return record.expression(.to, &context).map { .expression($0.value) }
        }
    }

    private static func perform(_ record: Record<PerformKey>?, _ context: inout ReadingContext) -> Statement.Kind? {
        record?.expression(.perform, &context).map { .perform($0.value) }
    }

    private static func after(_ record: Record<AfterKey>?, _ context: inout ReadingContext) -> Statement.Kind? {
        guard let record else { return nil }
        let seconds = record.expression(.after, &context)
        let body = read(record.items(.do), &context)
        return seconds.map { .after(seconds: $0.value, body: body) }
    }

    private static func answer(_ record: Record<ReturnKey>?, _ context: inout ReadingContext) -> Statement.Kind? {
        guard let node = record?.node(.return) else { return nil }
        guard context.text(node) != nil else { return node.scalar == nil ? nil : .return(nil) }
        return context.expression(node).map { .return($0) }
    }
}
