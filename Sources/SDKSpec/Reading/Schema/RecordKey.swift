/// The keys of one kind of mapping: the single definition from which the validator, the readers and the JSON Schema
/// work. A case a key; a key that isn't a case can't be read.
protocol RecordKey: CaseIterable, Hashable, RawRepresentable, Sendable where RawValue == String {
    /// What such a mapping is called, such as `method`.
    static var recordName: String { get }
    /// What it says, in one sentence.
    static var recordSummary: String { get }
    /// The key by which the mapping is told from its alternatives; nil where there are none.
    static var discriminator: Self? { get }
    /// The one key that a spec names as it likes; nil where there is none.
    static var freeKey: FreeKey? { get }
    /// The kinds that such a mapping is one of, where its keys tell them apart; empty for most.
    static var kinds: [KeyKind<Self>] { get }
    /// The keys that are needed where another one says certain words; empty for most.
    static var demands: [WordDemand<Self>] { get }
    /// What stands behind the key.
    var shape: KeyShape { get }
}

extension RecordKey {
    static var discriminator: Self? { nil }
    static var freeKey: FreeKey? { nil }
    static var kinds: [KeyKind<Self>] { [] }
    static var demands: [WordDemand<Self>] { [] }

    /// The discriminator's text.
    static var discriminatorName: String? { discriminator?.rawValue }

    /// Whether a key is one of these.
    static func knows(_ name: String) -> Bool { Self(rawValue: name) != nil }

    /// The mapping as a value, for whoever has to do with every kind of mapping.
    static var record: RecordShape {
        RecordShape.made.withLock { made in
            let id = ObjectIdentifier(Self.self)
            if let shape = made[id] { return shape }
            let shape = RecordShape(
                name: recordName,
                summary: recordSummary,
                keys: allCases.map { ($0.rawValue, $0.shape) },
                discriminator: discriminatorName,
                freeKey: freeKey,
                kinds: kinds.map { ($0.own.map(\.rawValue), $0.needed.map(\.rawValue), $0.allowed.map(\.rawValue)) },
                demands: demands.map { ($0.key.rawValue, $0.words, $0.needed.rawValue) }
            )
            made[id] = shape
            return shape
        }
    }
}
