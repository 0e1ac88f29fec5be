import BikeRental
import BikeRentalConformance
import BikeRentalMock
import MockConformance
import SDKConformance
import Testing

@Suite("Rides by the minute")
struct BikeRentalTests {
    @Test("a ride costs each minute that it has begun")
    func ride() async throws {
        let world = BikeWorld()
        let ann = world.device("ann")
        try await ann.signIn(riderID: "ann")
        let purse = try await ann.fillPurse(kind: .card, payment: .card(.init(cents: 1000, holder: "Ann Arbor")))
        #expect(purse == 1000)
        let events = ann.events()
        let ride = try await ann.startRide(from: .station("1"), extras: ["helmet": 1])
        try world.advance(by: 301)
        let ended = try await ann.endRide(rideID: ride.rideID, at: .station("2"))
        #expect(ended.cents == 90)
        #expect(ended.seconds == 301)
        #expect(ended.extras["helmet"] == 1)
        guard case .purseChanged(let left)? = events.drain().last else {
            Issue.record("the purse has changed")
            return
        }
        #expect(left == 910)
    }

    @Test("every case passes, and every fact has one")
    func conformance() async throws {
        let report = await ConformanceRunner(subject: MockSubject { BikeWorld() }).run(try BikeConformance.suite)
        #expect(report.isSuccess, "\(report)")
        #expect(report.uncoveredFacts.map(\.id) == [])
        #expect(report.skipped.isEmpty)
        #expect(report.passed.count > 40)
    }
}
