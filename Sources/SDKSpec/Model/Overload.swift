/// One shape in which a method can be called.
///
/// A class, because copying a structure with this many fields retains each of them.
public final class Overload: Sendable {
    /// How arguments travel on the vendor's own surface.
    public enum Passing: String, Sendable, CaseIterable {
        /// One object that holds them all.
        case options
        /// One after the other.
        case positional
    }

    /// The name of the shape; nil for the only one. It is part of the ids of its facts.
    public let name: Located<String>?
    /// The id that facts, cases and the wire use: the method's name, then `.` and the shape's.
    public let id: String
    /// What is special about this shape.
    public let summary: String
    /// How arguments travel.
    public let passing: Passing
    /// The parameters on the vendor's surface, in order.
    public let allParameters: [Field]
    /// Those that are values. Functions of the caller's aren't: their calls arrive as events.
    public let parameters: [Field]
    /// The sets that parameters are taken in from, each with how many of the shape's own parameters stand before it.
    public let parameterSets: [ParameterSetUse]
    /// Groups of parameters of which at least one must be given.
    public let atLeastOne: [Located<[String]>]
    /// Groups of parameters of which not more than one may be given.
    public let notTogether: [Located<[String]>]
    /// What is asked of the arguments together, before anything that the service keeps is looked at.
    public let checks: [Statement]
    /// The type of the answer.
    public let returns: Located<TypeReference>
    /// What the answer means.
    public let returnsSummary: String
    /// What it does, statement by statement; nil for what isn't modelled.
    public let behaviour: [Statement]?
    /// What remains of a call that fails behind its gates and the checks of its arguments; empty where nothing does.
    public let whenFailed: [Statement]
    /// A call that succeeds.
    public let example: Example?
    /// How the list that it gives is walked through page by page; nil for what doesn't come in pages.
    public let paging: Paging?
    /// Where the shape stands.
    public let location: SourceLocation

    /// Makes a shape.
    public init(
        name: Located<String>?,
        id: String,
        summary: String,
        passing: Passing,
        parameters: [Field],
        parameterSets: [ParameterSetUse] = [],
        atLeastOne: [Located<[String]>],
        notTogether: [Located<[String]>],
        returns: Located<TypeReference>,
        returnsSummary: String,
        behaviour: [Statement]?,
        checks: [Statement] = [],
        whenFailed: [Statement] = [],
        example: Example?,
        paging: Paging? = nil,
        location: SourceLocation
    ) {
        self.name = name
        self.id = id
        self.summary = summary
        self.passing = passing
        allParameters = parameters
        self.parameters = parameters.filter { !$0.isHandler }
        self.parameterSets = parameterSets
        self.atLeastOne = atLeastOne
        self.notTogether = notTogether
        self.returns = returns
        self.returnsSummary = returnsSummary
        self.behaviour = behaviour
        self.checks = checks
        self.whenFailed = whenFailed
        self.example = example
        self.paging = paging
        self.location = location
    }

    /// The same shape with all its parameters, those of the sets included.
    func with(_ parameters: [Field]) -> Overload {
        Overload(
            name: name,
            id: id,
            summary: summary,
            passing: passing,
            parameters: parameters,
            parameterSets: parameterSets,
            atLeastOne: atLeastOne,
            notTogether: notTogether,
            returns: returns,
            returnsSummary: returnsSummary,
            behaviour: behaviour,
            checks: checks,
            whenFailed: whenFailed,
            example: example,
            paging: paging,
            location: location
        )
    }
}
