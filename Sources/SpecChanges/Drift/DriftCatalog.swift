/// Every rule by which pages are held against a spec, for `drift`, for `explain` and for the documentation.
public enum DriftCatalog {
    /// The rules.
    static let rules: [any DriftRule.Type] = [
        MethodNotInSpec.self, MethodNotOnPage.self, ParameterNotInSpec.self, ParameterNotOnPage.self, TypeDiffers.self,
        RequiredDiffers.self, DefaultDiffers.self, FigureNotInSpec.self, RecordedFigureDiffers.self,
        EventNotInSpec.self,
        ErrorNotInSpec.self, ConstantNotInSpec.self, SinceDiffers.self, EditionDiffers.self, DeprecationDiffers.self,
        HeadingNotFound.self, FigureNotFound.self, DefaultNotFound.self, ErrorNotFound.self, EventNotFound.self,
        ValueNotFound.self, EmptinessNotFound.self, LanguagesDiffer.self, UnreadRow.self, UnreadTableHeading.self,
    ]

    /// Every rule's id with what it compares, by id.
    public static let all: [(id: String, summary: String)] =
        (rules.map { ($0.id, $0.summary) } + [
            (StaleReview.id, StaleReview.summary), (PageNotRead.id, PageNotRead.summary),
        ]).sorted { $0.0 < $1.0 }

    /// What a rule compares, by its id; nil for an id that no rule has.
    public static func summary(of id: String) -> String? { all.first { $0.id == id }?.summary }
}
