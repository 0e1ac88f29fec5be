import SDKSpec

extension FailureNumbers {
    /// A dictionary of dictionaries: by the overload's id, then by the place of the failure.
    var dictionary: SwiftLayout {
        .dictionary(
            entries.map { entry in
                let facts = entry.numbers.map { place, number in
                    (SwiftText.literal(place.rawValue), SwiftLayout.text("\(number)"))
                }
                return (SwiftText.literal(entry.overload), .dictionary(facts))
            }
        )
    }
}
