/// A method of the vendor's interface.
///
/// A class, because copying a structure with this many fields retains each of them.
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
    /// What else a caller has to know.
    public let notes: [MethodNote]
    /// What the mock does in its own way, for those who test with it.
    public let mockNotes: [Located<String>]
    /// Its name on each surface.
    public let surfaceNames: SurfaceTexts
    /// The first version that has it, by surface.
    public let since: SurfaceTexts
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
        mockNotes: [Located<String>] = [],
        surfaceNames: SurfaceTexts,
        since: SurfaceTexts,
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
        self.mockNotes = mockNotes
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
    func with(_ rate: Rate) -> MethodDeclaration { with(rate: rate, shapes: shapes) }

    /// The same method with the parameters that its shapes share with others, now that all of them are known.
    func with(_ shapes: [Overload]) -> MethodDeclaration { with(rate: rate, shapes: shapes) }

    private func with(rate: Rate?, shapes: [Overload]) -> MethodDeclaration {
        MethodDeclaration(
            name: name,
            topicName: topicName,
            summary: summary,
            notes: notes,
            mockNotes: mockNotes,
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
