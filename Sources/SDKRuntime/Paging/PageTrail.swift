/// Notices when a walk from page to page comes to a place where it has been.
///
/// One place behind is kept in mind, after twice as many steps each time a later one: a walk in a circle meets it sooner
/// or later, and no more than two cursors are ever held.
struct PageTrail<Cursor: Sendable>: Sendable {
    private let isSame: @Sendable (Cursor, Cursor) -> Bool
    private var mark: Cursor
    private var here: Cursor
    private var steps = 0
    private var stepsToNextMark = 1

    init(start: Cursor, isSame: @escaping @Sendable (Cursor, Cursor) -> Bool) {
        self.isSame = isSame
        mark = start
        here = start
    }

    /// Goes on to the next page.
    ///
    /// - Returns: Whether it is a new one, as far as is known.
    mutating func goOn(to next: Cursor) -> Bool {
        guard !isSame(next, here), !isSame(next, mark) else { return false }
        here = next
        steps += 1
        if steps == stepsToNextMark {
            mark = next
            steps = 0
            stepsToNextMark *= 2
        }
        return true
    }
}
