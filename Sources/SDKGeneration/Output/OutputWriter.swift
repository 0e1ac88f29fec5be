import Platform

/// Puts generated files into a directory.
///
/// A file whose text is the same isn't touched, so that nobody builds it again. New texts are written aside as they come,
/// and moved into place when all of them are there; when a move fails, what was moved before is moved back. A
/// file that was written by hand isn't replaced. Whoever
/// interrupts the process ends it at once while files are made, and when all is done while they are moved.
public struct OutputWriter: Sendable {
    /// Makes files, and hands each on as soon as it is made, from any thread.
    public typealias Making = (
        _ take: @Sendable (GeneratedFile) throws(GenerationError) -> Void
    ) throws(GenerationError) -> Void

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

    /// How the directory differs from the files that are made, in the order of the paths. Nothing is written.
    public func differences(from making: Making) throws(GenerationError) -> [OutputDifference] {
        let intake = OutputIntake(of: directory, stages: false)
        try making { file throws(GenerationError) in try intake.take(file) }
        return try intake.plan().differences
    }

    /// Writes the files that are made, and removes files in the same folders that were generated once and aren't any more.
    @discardableResult
    public func write(_ making: Making) throws(GenerationError) -> Summary {
        try HeldSignals.during { () throws(GenerationError) in
            OutputStaging.removeDead(in: directory)
            let intake = OutputIntake(of: directory, stages: true)
            do throws(GenerationError) {
                try making { file throws(GenerationError) in try intake.take(file) }
                let plan = try intake.plan()
                try intake.finish(plan)
                return Summary(written: plan.changed, removed: plan.stale, unchanged: plan.unchanged)
            } catch {
                intake.abandon()
                throw error
            }
        }
    }

    /// How the directory differs from files, in the order of the paths. Nothing is written.
    public func differences(from files: [GeneratedFile]) throws(GenerationError) -> [OutputDifference] {
        try differences { take throws(GenerationError) in for file in files { try take(file) } }
    }

    /// Writes files, and removes files in the same folders that were generated once and aren't any more.
    @discardableResult
    public func write(_ files: [GeneratedFile]) throws(GenerationError) -> Summary {
        try write { take throws(GenerationError) in for file in files { try take(file) } }
    }
}
