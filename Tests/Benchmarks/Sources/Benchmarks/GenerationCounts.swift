import Allocations
import Foundation

/// What a full generation asks of memory and disk.
struct GenerationCounts {
    private let repository: Repository

    /// Allocations are counted where the C library is glibc.
    static var uncounted: Set<String> {
        allocations_are_counted() ? [] : ["generation.allocations", "generation.memory"]
    }

    init(_ repository: Repository) {
        self.repository = repository
    }

    func counts() throws -> [Count] {
        try Repository.withScratch { scratch in
            let output = scratch.appending(path: "output")
            // The first run fills tables that later ones find full.
            try repository.generate(to: output)
            let second = try repository.generate(to: output)
            let rewritten = Count("generation.rewritten", Double(second.summary.written.count))
            guard allocations_are_counted() else { return [rewritten] }
            let full = try allocations { try repository.generate(to: scratch.appending(path: "counted")) }
            let floor = try allocations { try repository.passOverSpec() }
            let written = try repository.files().reduce(0) { $0 + $1.contents.utf8.count }
            return [
                Count("generation.allocations", Double(full.count) / Double(floor.count)),
                Count("generation.memory", Double(full.bytes) / Double(written)),
                rewritten,
            ]
        }
    }

    private func allocations(_ work: () throws -> Void) rethrows -> allocations {
        allocations_start()
        defer { _ = allocations_stop() }
        try work()
        return allocations_stop()
    }
}
