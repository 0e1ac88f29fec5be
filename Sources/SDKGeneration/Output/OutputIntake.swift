import Platform
import Synchronization

/// Takes files in as they are made, from any thread: tells which of them differ from what lies in the directory, and
/// writes those aside. It keeps none of their texts.
final class OutputIntake: Sendable {
    private struct State {
        var plan = OutputPlan()
        var staging: OutputStaging?
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
        if stages, let difference {
            try checkOwner(of: file, difference)
            try staging().stage(file)
        }
        state.withLock { $0.plan.add(file.path, difference) }
    }

    /// What has to happen now that every file was taken.
    func plan() throws(GenerationError) -> OutputPlan {
        try state.withLock { $0.plan }.completed(in: directory)
    }

    /// Moves what was written aside to its place, and away what isn't generated any more; or, when that fails, leaves
    /// everything as it was.
    func finish(_ plan: OutputPlan) throws(GenerationError) {
        guard !plan.differences.isEmpty else { return }
        let staging = try staging()
        var change = OutputChange(staging)
        do throws(GenerationError) {
            for path in plan.changed { try change.moveIntoPlace(path) }
            for path in plan.stale { try change.moveAway(path) }
        } catch {
            let lost = change.undo()
            guard lost.isEmpty else {
                state.withLock { $0.staging = nil }
                let paths = lost.map(\.filePath)
                throw .notPutBack(paths: paths, folder: staging.keep().filePath, after: "\(error)")
            }
            throw error
        }
        state.withLock { $0.staging = nil }
        staging.remove()
    }

    /// Leaves everything as it was.
    func abandon() {
        let staging = state.withLock { state in
            defer { state.staging = nil }
            return state.staging
        }
        staging?.remove(withDirectory: true)
    }

    /// A file that somebody wrote by hand isn't replaced. Where files carry no mark, such as JSON, nobody can tell.
    private func checkOwner(of file: GeneratedFile, _ difference: OutputDifference) throws(GenerationError) {
        switch difference {
        case .missing, .stale: return
        case .different:
            let path = directory.appending(path: file.path).filePath
            if file.isMarked, GeneratedFile.isForeign(path) { throw .notGenerated(path: path) }
        }
    }

    /// The place where files are written aside, which is made when the first file differs.
    private func staging() throws(GenerationError) -> OutputStaging {
        try state.withLock { state throws(GenerationError) in
            if let staging = state.staging { return staging }
            let staging = try OutputStaging(in: directory)
            state.staging = staging
            return staging
        }
    }
}
