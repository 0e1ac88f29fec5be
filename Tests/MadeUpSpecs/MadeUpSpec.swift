/// A spec that nobody wrote: types nested in each other, limits in every place, gates, quotas, rates, editions, events
/// and timers, drawn by a seed.
public struct MadeUpSpec: Sendable {
    /// What the spec was drawn by.
    public let seed: UInt64
    /// Whether every name is one that nobody keeps for anything, so that a checker has no reason to refuse the spec.
    public let hasPlainNames: Bool
    /// The name of the client module that is generated from it.
    public let module: String
    /// The prefix of the generated types.
    public let prefix: String
    /// The spec, a file.
    public let yaml: String

    /// Draws a spec; the same seed gives the same text.
    public init(seed: UInt64) {
        self.seed = seed
        module = "MadeUp\(seed)"
        prefix = "Made\(seed)"
        var chance = Chance(seed: seed)
        let style = chance.one(of: NamePool.Style.allCases)
        hasPlainNames = style == .plain
        yaml = SpecMaker(module: module, prefix: prefix, style).yaml(&chance)
    }

    /// Takes a spec of kept names, under a number that no seed has.
    public init(_ kept: KeptNamesSpec, number: UInt64) {
        seed = number
        hasPlainNames = false
        module = kept.module
        prefix = kept.prefix
        yaml = kept.yaml
    }
}
