import SDKSpec

/// A fact that no case can be derived for, and why: what `lint` says where no scenario covers it either.
struct CaseGap: Hashable {
    /// The fact's id.
    let fact: FactID
    /// Why there is no case, as a note below "no case tells whether `x` holds".
    let reason: String
    /// What to do about it.
    let help: String
}
