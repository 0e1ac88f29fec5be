extension Provenance {
    /// Why a failure or an event of a call is believed, and that a value may not be empty, where nothing says so itself.
    ///
    /// The one rule by which such facts are believed: what is cited for a method stands behind what the method takes and
    /// answers. That a call fails so, or lets such an event out, is a conclusion from it until a place is cited that
    /// says it. Spec/README.md tells it under "Sources and statuses".
    public static let conclusion = "No place is cited that says so; it is concluded from what is cited for the method."

    /// A conclusion from what a method is believed for.
    static func conclusion(from method: Provenance?) -> Provenance? {
        method.map { method in
            Provenance(citations: method.citations, inferred: method.inferred ?? conclusion, location: method.location)
        }
    }

    /// The reason that stands for a whole product, together with what one of its methods is believed for.
    func joined(with method: Provenance?) -> Provenance {
        Provenance(citations: citations + (method?.citations ?? []), inferred: inferred, location: location)
    }
}
