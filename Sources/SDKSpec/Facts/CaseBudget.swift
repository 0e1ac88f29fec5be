/// What cases carry out at most, so that a suite can be read and takes seconds.
public enum CaseBudget {
    /// The calls that a case makes of a rate or a quota. No case is owed to a figure beyond it.
    public static let mostCalls = 5_000
    /// The seconds that a case waits for the end of a window. A longer one is filled, and not waited for.
    public static let longestWait = 1_000_000_000_000
    /// How often a step of a story is done: each time is a call of its own.
    public static let mostTimes = 10_000
    /// The calls of a story, those of what it starts from included.
    public static let mostStoryCalls = 100_000
    /// The steps that steps which are repeated come to: each stands in the suite.
    public static let mostRepeatedSteps = 1_000
    /// The bytes of a text or of a file. No case is owed to a limit beyond it.
    public static let largestSize = 1_000_000
    /// The items of a list or a map in derived cases: a limit beyond it is left to scenarios.
    public static let mostDerivedItems = 10_000
    /// The items of a list in an example or a story, those of the lists in it included.
    public static let mostItems = 100_000
    /// The numbers that one call goes through, all its ranges together: a mock lets a call fail that asks for more.
    public static let mostNumbers = 100_000
    /// The things that are due while a case lets time pass: a mock's clock stands still behind them.
    public static let mostDue = 100_000
    /// The bytes of the texts in a value of an example or a story, all together.
    public static let mostBytes = 10_000_000
}
