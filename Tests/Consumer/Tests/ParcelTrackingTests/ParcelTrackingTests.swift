import MockConformance
import ParcelTracking
import ParcelTrackingConformance
import ParcelTrackingMock
import SDKConformance
import Testing

@Suite("An SDK generated while its package is built")
struct ParcelTrackingTests {
    @Test("two customers of one world see each other's doings")
    func twoCustomers() async throws {
        let world = ParcelWorld()
        let ann = world.device("ann"), ben = world.device("ben")
        try await ann.signIn(customerID: "ann")
        try await ben.signIn(customerID: "ben")
        let events = ben.events()
        _ = try await ann.announceParcel(parcelID: .own("1"), note: "Shoes")
        try await ann.shareParcel(parcelID: .own("1"), customerID: "ben")
        try await ann.moveParcel(parcelID: .own("1"), status: .moving)
        let seen = events.drain()
        #expect(seen.count == 2)
        guard case .parcelShared(let shared) = seen.first, case .parcelMoved(let moved) = seen.last else {
            Issue.record("a parcel is shared, then it moves: \(seen)")
            return
        }
        #expect(shared.note == "Shoes")
        #expect(moved.status == .moving)
    }

    @Test("a client behind a transport is held to its limits before anything is sent")
    func clientLimits() async throws {
        let mock = ParcelWorld().device("ann")
        let client = ParcelClient(transport: ParcelDispatcher(mock))
        try await client.signIn(customerID: "ann")
        // Ten characters, but twenty UTF-16 units: as much as a note takes.
        _ = try await client.announceParcel(parcelID: .own("1"), note: String(repeating: "😀", count: 10))
        await #expect {
            _ = try await client.announceParcel(parcelID: .own("2"), note: String(repeating: "😀", count: 10) + "!")
        } throws: { error in
            (error as? ParcelError)?.code == .noteTooLong
        }
    }

    @Test("every case passes, and every fact has one")
    func conformance() async throws {
        let suite = try ParcelConformance.suite
        let report = await ConformanceRunner(subject: MockSubject { ParcelWorld() }).run(suite)
        #expect(report.isSuccess, "\(report)")
        #expect(report.uncoveredFacts.map(\.id) == [])
        #expect(report.skipped.isEmpty)
        #expect(report.passed.count > 40)
    }
}
