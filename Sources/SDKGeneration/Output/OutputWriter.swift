import Platform

/// Puts generated files into a directory.
///
/// A file whose text is the same isn't touched, so that nobody builds it again. New texts are written aside first and
/// moved into place when all of them are there; when a move fails, what was moved before is moved back. Whoever interrupts
/// the process meanwhile ends it when all is done.
public struct OutputWriter: Sendable {
    /// What was done.
    public struct Summary: Sendable, Equatable {
        /// The paths of files that were written.
        public let written: [String]
        /// The paths of files that were removed, since they aren't generated any more.
        public let removed: [String]
        /// The paths of files that were left as they are.
        public let unchanged: [String]
    }

    private let directory: URL

    /// Makes a writer for an output directory, which needn't exist yet.
    public init(directory: String) {
        self.directory = URL(filePath: directory, directoryHint: .isDirectory)
    }

    /// How the directory differs from the files, in the order of the paths. Nothing is written.
    public func differences(from files: [GeneratedFile]) throws(GenerationError) -> [OutputDifference] {
        try OutputPlan(files, in: directory).differences
    }

    /// Writes the files, and removes files in the same folders that were generated once and aren't any more.
    @discardableResult
    public func write(_ files: [GeneratedFile]) throws(GenerationError) -> Summary {
        let plan = try OutputPlan(files, in: directory)
        if !plan.differences.isEmpty {
            try HeldSignals.during { () throws(GenerationError) in try carryOut(plan) }
        }
        return Summary(written: plan.changed.map(\.path), removed: plan.stale, unchanged: plan.unchanged)
    }

    private func carryOut(_ plan: OutputPlan) throws(GenerationError) {
        var change = try OutputChange(of: directory)
        defer { change.finish() }
        do {
            try change.stage(plan.changed)
            for file in plan.changed { try change.moveIntoPlace(file.path) }
            for path in plan.stale { try change.moveAway(path) }
        } catch {
            change.undo()
            throw error
        }
    }
}
