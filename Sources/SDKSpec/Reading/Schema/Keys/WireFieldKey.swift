/// The keys that a parameter of a method and a field of a record share: both are values on the wire.
protocol WireFieldKey: RecordKey {
    static var type: Self { get }
    static var summary: Self { get }
    static var `default`: Self { get }
    static var nonEmpty: Self { get }
    static var limit: Self { get }
    static var tag: Self { get }
    static var since: Self { get }
    static var pageRequired: Self { get }
    static var surfaces: Self { get }
    static var source: Self { get }
}

extension ParameterKey: WireFieldKey {}
extension FieldKey: WireFieldKey {}
