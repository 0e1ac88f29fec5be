import SDKSpec

/// What the variables of a body stand for at one place of it: parameters for parts of the call's arguments, names given
/// by `let` for their values. A frame never changes; each name makes a new one, which shares those before it.
indirect enum BehaviourFrame: Sendable {
    /// Without variables.
    case empty
    /// With a variable more than another frame.
    case variable(String, Binding, beside: BehaviourFrame)

    /// What a variable stands for.
    enum Binding: Sendable {
        case argument(ArgumentPath)
        case value(TypedExpression, in: BehaviourFrame)
        case item(of: TypedExpression, in: BehaviourFrame)
    }

    /// The frame of an overload's body.
    init(_ overload: Overload) {
        self = overload.parameters.reduce(.empty) { frame, parameter in
            let name = parameter.name.value
            return .variable(name, .argument(ArgumentPath(parameter: name)), beside: frame)
        }
    }

    /// The frame of a procedure's body, whose parameters stand for what they are given.
    init(_ arguments: [(label: String, value: TypedExpression)], from caller: BehaviourFrame) {
        self = arguments.reduce(.empty) { frame, argument in
            .variable(argument.label, .value(argument.value, in: caller), beside: frame)
        }
    }

    /// The frame behind a `let`.
    func naming(_ variable: String, _ value: TypedExpression) -> BehaviourFrame {
        .variable(variable, .value(value, in: self), beside: self)
    }

    /// A frame in which a variable stands for the items of a list.
    func nested(_ variable: String, in list: TypedExpression) -> BehaviourFrame {
        .variable(variable, .item(of: list, in: self), beside: self)
    }

    subscript(name: String) -> Binding? {
        var frame = self
        while case .variable(let variable, let binding, let rest) = frame {
            if variable == name { return binding }
            frame = rest
        }
        return nil
    }

    /// The part of the arguments that an expression gives, as text or as it is; nil for anything else.
    func path(of expression: TypedExpression) -> ArgumentPath? {
        switch expression.kind {
        case .variable(let name):
            switch self[name] {
            case .argument(let path)?: return path
            case .value(let value, let frame)?: return frame.path(of: value)
            case .item(let list, let frame)?: return frame.path(of: list)?.appending(ArgumentPath.items)
            case nil: return nil
            }
        case .member(let base, let name): return path(of: base)?.appending(name)
        case .textOf(let inner), .identifierFromText(_, let inner), .asJSON(let inner),
            .bounded(let inner, _):
            return path(of: inner)
        case .identifier(_, _, let part): return part.flatMap(path)
        case .identifierPart(let base, _): return path(of: base)
        case .function(.text, let arguments), .function(.keys, let arguments):
            return arguments.first.flatMap(path)
        case .comprehension(.filter, _, let list, _): return path(of: list)
        default: return nil  // Made of more than one argument.
        }
    }
}
