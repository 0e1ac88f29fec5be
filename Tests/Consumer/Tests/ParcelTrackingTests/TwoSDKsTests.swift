import CourierTracking
import CourierTrackingMock
import ParcelTracking
import ParcelTrackingMock
import Testing

@Suite("Two SDKs in one program")
struct TwoSDKsTests {
    private let parcels = ParcelTrackingMock.ParcelWorld().device("ann")
    private let couriers = CourierTrackingMock.ParcelWorld().device("ann")

    @Test("errors of the same name are told apart without naming the SDK")
    func errors() async throws {
        try await parcels.signIn(customerID: "ann")
        do {
            _ = try await parcels.announceParcel(parcelID: .own("1"), note: String(repeating: "x", count: 21))
            Issue.record("the note is too long")
        } catch {
            #expect(error.code == .noteTooLong)
            #expect(error.code?.number == 33)
        }
        do {
            _ = try await couriers.announceParcel(parcelID: .own("1"), note: "123456")
            Issue.record("the note is too long")
        } catch {
            #expect(error.code == .noteTooLong)
            #expect(error.code?.number == 413)
        }
    }

    @Test("an error of one SDK isn't caught as one of the other")
    func types() async throws {
        await #expect(throws: CourierTracking.ParcelError.self) { try await couriers.moveParcel(parcelID: .own("9")) }
        let error = await #expect(throws: (any Error).self) { try await couriers.moveParcel(parcelID: .own("9")) }
        #expect(!(error is ParcelTracking.ParcelError))
    }

    @Test("events and values of the same name belong to their SDK")
    func events() async throws {
        let moves = couriers.events()
        let parcel = try await couriers.announceParcel(parcelID: .own("1"))
        #expect(parcel.status == .announced)
        try await couriers.moveParcel(parcelID: .own("1"))
        #expect(moves.drain() == [.parcelMoved(.own("1"))])
        #expect(CourierTracking.ParcelStatus.moving.rawValue != ParcelTracking.ParcelStatus.moving.rawValue)
    }

    @Test("a failure that is ordered of a mock is one of its own SDK")
    func failures() async throws {
        let world = CourierTrackingMock.ParcelWorld()
        world.failNext(.announceParcel, with: .service(.unknownParcel))
        do {
            _ = try await world.device("ann").announceParcel(parcelID: .own("1"))
            Issue.record("it was ordered to fail")
        } catch {
            #expect(error.code == .unknownParcel)
        }
    }
}
