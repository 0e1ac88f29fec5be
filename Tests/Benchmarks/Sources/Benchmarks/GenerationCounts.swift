import Allocations
import Foundation

/// What a full generation asks of memory and disk.
struct GenerationCounts {
    private let repository: Repository

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
                Count("generation.growth", try bytesPerMethod(of: 1300) / bytesPerMethod(of: 130)),
                rewritten,
            ]
        }
    }

    /// What a method of a synthetic spec takes: as much in a large one as in a small one, unless something goes through
    /// all of them for each.
    private func bytesPerMethod(of methods: Int) throws -> Double {
        try Repository.withScratch { scratch in
            let spec = scratch.appending(path: "Spec")
            try SyntheticSpec(methods: methods).write(to: spec)
            let synthetic = Repository(spec: spec)
            let all = try allocations { try synthetic.generate(to: scratch.appending(path: "output")) }
            return Double(all.bytes) / Double(methods)
        }
    }

    private func allocations(_ work: () throws -> some Any) rethrows -> allocations {
        allocations_start()
        defer { _ = allocations_stop() }
        _ = try work()
        return allocations_stop()
    }
}
