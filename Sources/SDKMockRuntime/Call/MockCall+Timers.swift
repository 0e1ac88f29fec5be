import SDKRuntime

extension MockCall {
    /// Does something later, on the world's clock, if the call succeeds.
    ///
    /// The body runs as a call of its own: as the same method on the same device, for whoever acts now even if
    /// somebody else is logged in by then, all or nothing. Without a delay it runs right after the call. Scheduled by
    /// a timer, it waits at least a second, so that time goes on.
    public mutating func schedule(
        after seconds: Int,
        _ body: @escaping @Sendable (inout MockCall) throws(SDKError) -> Void
    ) {
        let shortest = cause == .timer ? 1 : 0
        let due = min(now +| max(seconds, shortest), MockEngine<State>.endOfTime)
        // When the clock has got to its end, what timers put off would be done for ever.
        guard due >= now +| shortest else { return }
        timers.append(
            MockTimer(
                due: due,
                device: thisDevice,
                user: actingUser,
                contract: contract,
                request: request,
                body: body
            )
        )
    }
}
