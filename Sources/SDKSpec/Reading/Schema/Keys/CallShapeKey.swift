/// The keys of a shape in which a method can be called: they stand at the method itself, or at each of its `overloads`.
protocol CallShapeKey: RecordKey {
    static var passing: Self { get }
    static var parameters: Self { get }
    static var atLeastOne: Self { get }
    static var notTogether: Self { get }
    static var checks: Self { get }
    static var returns: Self { get }
    static var behaviour: Self { get }
    static var whenFailed: Self { get }
    static var example: Self { get }
    static var paging: Self { get }
}

extension MethodKey: CallShapeKey {}
extension OverloadKey: CallShapeKey {}
