import SDKSpec

/// A fact that no case can be derived for, and why: what `lint` says where no scenario covers it either.
struct CaseGap: Hashable {
    /// The fact's id.
    let fact: FactID
    /// Why there is no case, in words that stand behind "no case holds anybody to it:".
    let reason: String
    /// What to do about it.
    let help: String
}
