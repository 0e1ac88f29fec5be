import SDKRuntime

/// A state that says itself what it keeps. Any other one is looked into.
package protocol InspectedState: MockState {
    /// What is kept at a place; nil when there is no such entry, or nothing in it.
    ///
    /// - Throws: When the state has no such place.
    func value(at place: StatePlace) throws(SDKError) -> WireValue?
}
