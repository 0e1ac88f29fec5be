extension Fact.Kind {
    /// Whether a call can tell if the fact holds, so that a case is owed to it.
    ///
    /// A value of an enumeration is pinned when a case happens to send or to expect it; that no case does isn't
    /// a gap, because most values only name what other users may have sent.
    public var isTestable: Bool { self != .value }
}
