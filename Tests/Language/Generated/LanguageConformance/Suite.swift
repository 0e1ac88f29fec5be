// Generated from the spec by sdkgen. Do not edit.
//
// The suite that an implementation of Language is held to.

import SDKConformance

/// What an implementation of The language of behaviour is held to: cases, and the facts that they are about.
///
/// A `ConformanceRunner` runs them against any implementation that speaks the wire.
public enum LanguageConformance {
    /// The cases and the facts. The data is part of the module and was written by the generator; should a line of it be
    /// unreadable all the same, the error says which.
    public static var suite: ConformanceSuite {
        get throws(ConformanceDataError) { try loaded.get() }
    }

    /// The cases.
    public static var cases: [ConformanceCase] {
        get throws(ConformanceDataError) { try suite.cases }
    }

    /// The facts.
    public static var facts: [ConformanceFact] {
        get throws(ConformanceDataError) { try suite.facts }
    }

    private static let loaded = Result { () throws(ConformanceDataError) in
        try ConformanceSuite(
            fixtures: FixtureLines.all,
            cases: DerivedCaseLines.all + ScenarioLines.all,
            facts: FactLines.all,
            types: TypeLines.all
        )
    }
}
