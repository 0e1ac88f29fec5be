/// A part of a call's arguments: a parameter, a field of the record given for it, or each item of a list.
struct ArgumentPath: Hashable {
    /// The step into the items of a list.
    static let items = "[]"

    let parameter: String
    var steps: [String] = []

    func appending(_ step: String) -> ArgumentPath {
        ArgumentPath(parameter: parameter, steps: steps + [step])
    }

    /// Whether one of the two lies within the other, so that changing one changes the other.
    func overlaps(_ other: ArgumentPath) -> Bool {
        parameter == other.parameter && zip(steps, other.steps).allSatisfy(==)
    }
}
