import SDKSpec

/// What the variables of a body stand for: parameters for parts of the call's arguments, names given by `let` for their
/// values.
final class BehaviourFrame {
    /// What a variable stands for.
    enum Binding {
        case argument(ArgumentPath)
        case value(TypedExpression, in: BehaviourFrame)
        case item(of: TypedExpression, in: BehaviourFrame)
    }

    private var bindings: [String: Binding] = [:]
    private let parent: BehaviourFrame?

    /// A frame without variables.
    init() { parent = nil }

    private init(within parent: BehaviourFrame) { self.parent = parent }

    /// A frame for what stands inside something: names given there mean something else elsewhere.
    func nested() -> BehaviourFrame { BehaviourFrame(within: self) }

    /// A frame in which a variable stands for the items of a list.
    func nested(_ variable: String, in list: TypedExpression) -> BehaviourFrame {
        let frame = nested()
        frame[variable] = .item(of: list, in: self)
        return frame
    }

    /// The frame of an overload's body.
    init(_ overload: Overload) {
        parent = nil
        for parameter in overload.parameters {
            bindings[parameter.name.value] = .argument(ArgumentPath(parameter: parameter.name.value))
        }
    }

    /// The frame of a procedure's body, whose parameters stand for what they are given.
    init(_ arguments: [(label: String, value: TypedExpression)], from caller: BehaviourFrame) {
        parent = nil
        for (label, value) in arguments { bindings[label] = .value(value, in: caller) }
    }

    subscript(name: String) -> Binding? {
        get { bindings[name] ?? parent?[name] }
        set { bindings[name] = newValue }
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
