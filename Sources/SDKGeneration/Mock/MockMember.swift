/// Something of the spec that becomes a function or a property of the mock's calls.
enum MockMember: Hashable {
    /// What a method does; its overloads share the name.
    case method(String)
    /// What remains of a failed call, by the overload's id.
    case failed(String)
    /// A procedure.
    case procedure(String)
    /// A gate.
    case gate(String)
    /// A constant.
    case constant(String)
    /// What a constant is made of, where that can change.
    case derived(String)
    /// What lets an event reach its audience.
    case emitter(String)
    /// What an event carries for whoever receives it.
    case content(String)
}
