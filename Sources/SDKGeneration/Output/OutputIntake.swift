import Platform
import Synchronization

/// Takes files in as they are made, from any thread: tells which of them differ from what lies in the directory, and
/// writes those aside. It keeps none of their texts.
final class OutputIntake: Sendable {
    private struct State {
        var plan = OutputPlan()
        var staging: StagingFolder?
    }

    private let directory: URL
    private let stages: Bool
    private let state = Mutex(State())

    /// Makes an intake.
    ///
    /// - Parameters:
    ///   - directory: The output directory.
    ///   - stages: Whether files that differ are written aside; otherwise nothing is written.
    init(of directory: URL, stages: Bool) {
        self.directory = directory
        self.stages = stages
    }

    /// Takes a file.
    func take(_ file: GeneratedFile) throws(GenerationError) {
        try state.withLock { state throws(GenerationError) in try state.plan.claim(file.path) }
        let difference = try OutputDifference(of: file, in: directory)
        if stages, difference != nil { try staging().stage(file) }
        state.withLock { $0.plan.add(file.path, difference) }
    }

    /// What has to happen now that every file was taken.
    func plan() throws(GenerationError) -> OutputPlan {
        try state.withLock { $0.plan }.completed(in: directory)
    }

    /// Moves what was written aside to its place, and away what isn't generated any more.
    func finish(_ plan: OutputPlan) throws(GenerationError) {
        guard !plan.differences.isEmpty else { return }
        var change = OutputChange(from: try staging())
        // From here on the folder is the change's.
        state.withLock { $0.staging = nil }
        do {
            for path in plan.changed { try change.moveIntoPlace(path) }
            for path in plan.stale { try change.moveAway(path) }
        } catch {
            throw change.undo(after: error)
        }
        change.finish()
    }

    /// Leaves everything as it was.
    func abandon() {
        state.withLock { $0.staging.take() }?.removeAll()
    }

    /// The folder for files that differ, which is made for the first of them.
    private func staging() throws(GenerationError) -> StagingFolder {
        try state.withLock { state throws(GenerationError) in
            if let staging = state.staging { return staging }
            let staging = try StagingFolder(in: directory)
            state.staging = staging
            return staging
        }
    }
}
