import SDKSpec

/// A piece of a spec that has a name, and what the spec says about it: the form in which two specs are compared.
public struct SpecElement: Sendable {
    /// What a piece of a spec is.
    public enum Kind: String, Sendable, CaseIterable {
        case product, edition, topic, source, dispute
        case type, field, value, form
        case unionCase = "case"
        case error, event, constant, gate, procedure, control, store
        case method, shape, parameter, limit, quota, rate
        case failure, effect, need, combination
        case fixture, scenario
    }

    /// What it is.
    public let kind: Kind
    /// Its name among those of its kind that belong to the same element.
    public let name: String
    /// What it is known by among those of its kind that belong to the same element, where that isn't the name.
    let key: String
    /// The id of the fact that it is, or one made in the same way from its place.
    public let id: String
    /// What the spec says about it.
    public let aspects: [Aspect: AspectValue]
    /// What belongs to it.
    public let children: [SpecElement]
    /// Where it stands.
    public let location: SourceLocation

    init(
        _ kind: Kind,
        _ name: String,
        key: String? = nil,
        id: String,
        at location: SourceLocation,
        _ aspects: [Aspect: AspectValue] = [:],
        children: [SpecElement] = []
    ) {
        self.kind = kind
        self.name = name
        self.key = key ?? name
        self.id = id
        self.aspects = aspects
        self.children = children
        self.location = location
    }

    /// Whether it follows from what another element says, where a change of it is told.
    var isImplied: Bool { kind == .need && aspects[.guarded] != nil }

    /// Whether it comes and goes with what its owner says, where that is told: what a gate and the checks of a type fail
    /// with does, too.
    func comesAndGoes(with owner: SpecElement?) -> Bool {
        isImplied || (kind == .failure && [.gate, .type].contains(owner?.kind))
    }

    /// Whether it has its name from something else that is declared: a failure from its error, an event of a call.
    var isNamedAfterAnother: Bool { [.failure, .effect, .need, .combination].contains(kind) }

    /// Whether it says enough to be known again under another name.
    var isTelling: Bool {
        // When it comes says nothing of which failure it is.
        if kind == .failure { return false }
        return !children.isEmpty || aspects.contains { $0.key.tellsTwins && $0.value != .text("") }
    }
}
