/// One thing that the spec claims, small enough to be true or false.
///
/// A class, because copying a structure with this many fields retains each of them.
public final class Fact: Sendable {
    /// What a fact is about.
    public enum Kind: String, Sendable, CaseIterable {
        /// A parameter must be given.
        case required
        /// The value taken when none is given.
        case defaultValue = "default"
        /// A limit of a parameter.
        case limit
        /// At least one of some parameters must be given, or not more than one.
        case combination
        /// How many there may be.
        case quota
        /// How often a method may be called.
        case rate
        /// A gate that a call has to pass.
        case gate
        /// The edition that has to be bought.
        case edition
        /// An error that behaviour ends in.
        case failure
        /// An event that a call causes.
        case event
        /// The answer of a call.
        case answer
        /// A named figure.
        case constant
        /// An error's code.
        case error
        /// An event's payload.
        case payload
        /// A value of an enumeration, its wire form.
        case value
    }

    /// Made from the place: `createConversationGroup.groupName.limit`.
    public let id: FactID
    /// What it is about.
    public let kind: Kind
    /// What it belongs to.
    public let holder: FactHolder
    /// The value claimed, as text: `32`, `CONV_C2C = C2C`.
    public let value: String
    /// The unit of the value, where it has one.
    public let unit: String?
    /// Why it is believed.
    public let provenance: Provenance?
    /// How well it is known.
    public let status: FactStatus
    /// Where it stands.
    public let location: SourceLocation
    /// Whether a modelled call can tell if the fact holds, so that a case is owed to it.
    public let isTestable: Bool

    /// Makes a fact.
    public init(
        id: FactID,
        kind: Kind,
        holder: FactHolder,
        value: String,
        unit: String?,
        provenance: Provenance?,
        status: FactStatus,
        location: SourceLocation,
        isTestable: Bool = true
    ) {
        self.id = id
        self.kind = kind
        self.holder = holder
        self.value = value
        self.unit = unit
        self.provenance = provenance
        self.status = status
        self.location = location
        self.isTestable = isTestable
    }
}

extension Fact {
    /// The fact, to which no case is owed.
    var untestable: Fact {
        Fact(
            id: id,
            kind: kind,
            holder: holder,
            value: value,
            unit: unit,
            provenance: provenance,
            status: status,
            location: location,
            isTestable: false
        )
    }
}
