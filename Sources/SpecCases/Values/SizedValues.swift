/// Makes values of a given size.
protocol SizedValues {
    /// What values can be filled with, the plain one first.
    var fillings: [String] { get }

    /// A value of a size, nil when there is none that breaks nothing else.
    func value(_ size: Int, filling: String) -> CaseValue?
}
