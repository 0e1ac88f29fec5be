extension Statement {
    /// The statement and those inside it as far as they do something: without reasons, sources and comments.
    public var bare: Statement { Statement(kind: kind.bare, location: location) }
}

extension Statement.Kind {
    fileprivate var bare: Statement.Kind {
        switch self {
        case .if(let condition, let then, let otherwise):
            .if(condition: condition, then: then.map(\.bare), otherwise: otherwise.map(\.bare))
        case .for(let variable, let list, let body):
            .for(variable: variable, list: list, body: body.map(\.bare))
        case .after(let seconds, let body): .after(seconds: seconds, body: body.map(\.bare))
        case .fail, .notModelled, .let, .set, .update, .ensure, .add, .remove, .emit, .perform, .return: self
        }
    }
}
