import Platform
import Synchronization
import Testing

@Suite("Signals that are held back", .serialized)
struct HeldSignalsTests {
    private static let count = Atomic<Int>(0)

    @Test("a signal comes when all is done, once, and whoever waited for it gets it")
    func afterwards() {
        let former = signal(SIGUSR1) { _ in HeldSignalsTests.count.add(1, ordering: .sequentiallyConsistent) }
        defer { signal(SIGUSR1, former) }
        // The threads that tests run on take no signals unless they say so.
        var own = sigset_t()
        sigemptyset(&own)
        sigaddset(&own, SIGUSR1)
        pthread_sigmask(SIG_UNBLOCK, &own, nil)
        let during = HeldSignals.during(holding: [SIGUSR1]) {
            raise(SIGUSR1)
            raise(SIGUSR1)
            return Self.count.load(ordering: .sequentiallyConsistent)
        }
        #expect(during == 0)
        for _ in 0..<60_000 where Self.count.load(ordering: .sequentiallyConsistent) == 0 { usleep(1000) }
        #expect(Self.count.load(ordering: .sequentiallyConsistent) == 1)
        raise(SIGUSR1)
        #expect(Self.count.load(ordering: .sequentiallyConsistent) == 2)
    }

    @Test("without a signal nothing comes")
    func none() {
        #expect(HeldSignals.during(holding: [SIGUSR2]) { 7 } == 7)
    }
}
