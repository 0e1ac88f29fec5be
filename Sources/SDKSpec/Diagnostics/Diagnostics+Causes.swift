extension Diagnostics {
    /// Leaves out what follows from something that is reported already, so that each cause is told once.
    ///
    /// - Parameters:
    ///   - count: How many findings were there before the model was looked at: they are causes.
    ///   - damaged: The names of what couldn't be read as it should be.
    mutating func leaveOutConsequences(after count: Int, of damaged: DamagedNames) {
        defer { replace(after: 0, with: RepeatedFindings.toldOnce(found)) }
        // What the product was to say is missing all over the model.
        if damaged.lost.holdProduct { return replace(after: count, with: []) }
        let broken = BrokenGround(found, damaged)
        let later = found[count...].filter { !broken.explains($0) }
        let consequences = Consequences(of: later, behind: found[..<count], damaged)
        let others = later.filter { $0.rule != UnknownType.id && !consequences.explain($0) }
        replace(after: count, with: consequences.unknownTypes + others)
    }
}
