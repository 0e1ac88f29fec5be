import SDKSpec

/// A difference that somebody looked at isn't there any more.
enum StaleReview {
    static let id = "stale-review"
    static let summary = """
        An entry under `reviewed` is about a difference that there is. One that is gone is removed, so that the next \
        difference at the same place is seen.
        """
}
