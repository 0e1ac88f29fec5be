/// A method of the vendor's interface.
///
/// A class: handing it on counts one reference, not a dozen.
public final class MethodDeclaration: Sendable {
    /// How a method is carried out.
    public enum Kind: String, Sendable, CaseIterable {
        /// The service answers.
        case remote
        /// The client answers by itself.
        case local
        /// It begins or ends listening to events. A typed client offers streams of events in its place, so nobody
        /// calls it.
        case listener
    }

    /// The vendor's name.
    public let name: Located<String>
    /// The topic under which people look for it.
    public let topicName: Located<String>?
    /// What it does, in one sentence.
    public let summary: String
    /// What a caller has to know besides.
    public let notes: [MethodNote]
    /// Its name on each surface.
    public let surfaceNames: [String: String]
    /// The first version that has it, by surface.
    public let since: [String: String]
    /// How it is carried out.
    public let kind: Kind
    /// The gates that a call has to pass, in order.
    public let gates: [Located<String>]
    /// The edition that has to be bought.
    public let edition: Located<String>?
    /// What to call instead, for a method that shouldn't be used any more.
    public let deprecated: String?
    /// How often it may be called, whether it says so itself or shares the rate of another method.
    public let rate: Rate?
    /// The method whose rate it shares, so that calls of both count.
    public let sharedRate: Located<String>?
    /// How many of what it creates there may be.
    public let quota: Quota?
    /// The shapes that it has on the vendor's surface; one without a name where the page knows only one.
    public let shapes: [Overload]
    /// Why it is believed.
    public let provenance: Provenance?

    /// Makes a method.
    public init(
        name: Located<String>,
        topicName: Located<String>?,
        summary: String,
        notes: [MethodNote],
        surfaceNames: [String: String],
        since: [String: String],
        kind: Kind,
        gates: [Located<String>],
        edition: Located<String>?,
        deprecated: String?,
        rate: Rate?,
        sharedRate: Located<String>? = nil,
        quota: Quota?,
        shapes: [Overload],
        provenance: Provenance?
    ) {
        self.name = name
        self.topicName = topicName
        self.summary = summary
        self.notes = notes
        self.surfaceNames = surfaceNames
        self.since = since
        self.kind = kind
        self.gates = gates
        self.edition = edition
        self.deprecated = deprecated
        self.rate = rate
        self.sharedRate = sharedRate
        self.quota = quota
        self.shapes = shapes
        self.provenance = provenance
    }

    /// The same method with the rate that it shares, now that all of them are known.
    func with(_ rate: Rate) -> MethodDeclaration {
        MethodDeclaration(
            name: name,
            topicName: topicName,
            summary: summary,
            notes: notes,
            surfaceNames: surfaceNames,
            since: since,
            kind: kind,
            gates: gates,
            edition: edition,
            deprecated: deprecated,
            rate: rate,
            sharedRate: sharedRate,
            quota: quota,
            shapes: shapes,
            provenance: provenance
        )
    }

    /// The topic's title; empty where the method has none.
    public var topic: String { topicName?.value ?? "" }

    /// The rate that stands at the method itself.
    public var ownRate: Rate? { sharedRate == nil ? rate : nil }

    /// The shapes in which it can be called: a listener has none.
    public var overloads: [Overload] { kind == .listener ? [] : shapes }
}

/// One shape in which a method can be called.
///
/// A class: handing it on counts one reference, not a dozen.
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
}

/// What a caller has to know about a method besides.
public struct MethodNote: Sendable {
    /// The note, a sentence or two.
    public let value: String
    /// Where it stands.
    public let location: SourceLocation
    /// Why it is believed; nil when it is believed as the method is.
    public let provenance: Provenance?

    /// Makes a note.
    public init(_ value: String, at location: SourceLocation, provenance: Provenance?) {
        self.value = value
        self.location = location
        self.provenance = provenance
    }
}
