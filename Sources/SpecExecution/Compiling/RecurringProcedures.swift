import SDKMockRuntime
import SDKRuntime
import Synchronization

/// The procedures that put themselves off, by name.
///
/// What is compiled can't hold itself, so they look themselves up here. Each world holds the table through its blueprint.
final class RecurringProcedures: Sendable {
    private let routines = Mutex<[String: Routine]>([:])

    /// Keeps a procedure that others have asked for while it was compiled.
    func add(_ name: String, _ routine: @escaping Routine) {
        routines.withLock { $0[name] = routine }
    }

    /// What performs a procedure that is compiled by then.
    func later(_ name: String) -> Routine {
        { [weak self] call, arguments throws(SDKError) in
            guard let routine = self?.routines.withLock({ $0[name] }) else { return .none }
            return try routine(&call, arguments)
        }
    }
}
