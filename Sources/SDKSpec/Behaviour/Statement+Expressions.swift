extension Statement {
    /// The expressions that stand in the statement itself, not in those inside it.
    var expressions: [Expression] {
        switch kind {
        case .notModelled: []
        case .fail(_, let condition, _): [condition].compactMap(\.self)
        case .let(_, let value, _), .perform(let value), .after(let value, _), .if(let value, _, _),
            .for(_, let value, _):
            [value]
        case .set(let place, let value): [place, value]
        case .update(let place, _), .ensure(let place): [place]
        case .add(let value, let place), .remove(let value, let place): [value, place]
        case .emit(_, .expression(let audience), let payload): [audience] + [payload].compactMap(\.self)
        case .emit(_, .me, let payload), .emit(_, .thisDevice, let payload), .emit(_, .myOtherDevices, let payload):
            [payload].compactMap(\.self)
        case .return(let value): [value].compactMap(\.self)
        }
    }
}
