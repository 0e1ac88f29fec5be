import Foundation
import SDKGeneration
import SDKSpec

/// A full generation against its floor: reading the same YAML through libyaml's events alone, and writing the same
/// bytes.
struct GenerationBenchmark {
    let root: URL
    private let runs = 21

    init(root: URL) {
        self.root = root
    }

    func rows() throws -> [Row] {
        let scratch = URL.temporaryDirectory.appending(path: "sdkgen-benchmark-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let files = try generate(to: scratch.appending(path: "warm-up"))
        var full: [Double] = []
        var floor: [Double] = []
        // In turn, so that a machine that slows down slows both.
        for run in 0..<runs {
            full.append(try milliseconds { _ = try generate(to: scratch.appending(path: "full-\(run)")) })
            floor.append(try milliseconds { try writeFloor(files, to: scratch.appending(path: "floor-\(run)")) })
        }
        let ratios = zip(full, floor).map { $0 / $1 }
        return [
            Row(name: "generate, whole spec", value: median(full), unit: "ms", budget: 150),
            Row(name: "floor: libyaml's events, the same bytes written", value: median(floor), unit: "ms"),
            Row(name: "generate / floor", value: median(ratios), unit: "×", budget: 5),
        ]
    }

    private var spec: URL { root.appending(path: "Spec") }

    private func generate(to output: URL) throws -> [GeneratedFile] {
        var diagnostics = Diagnostics()
        let folder = spec.path(percentEncoded: false)
        guard let read = SpecificationLoader.load(folder: folder, diagnostics: &diagnostics) else { return [] }
        let checked = Checker.check(read, diagnostics: &diagnostics)
        let input = GenerationInput(
            specification: checked.specification,
            behaviour: checked.behaviour,
            facts: checked.facts,
            options: GenerationOptions(module: checked.specification.product.name.value)
        )
        let files = try GenerationPipeline(templates: .builtIn()).files(for: input)
        try OutputWriter(directory: output.path(percentEncoded: false)).write(files)
        return files
    }

    private func writeFloor(_ files: [GeneratedFile], to output: URL) throws {
        for file in try FileManager.default.contentsOfDirectory(at: spec, includingPropertiesForKeys: nil) {
            guard file.pathExtension == "yaml" else { continue }
            YAMLEvents.pass(over: try Data(contentsOf: file))
        }
        for file in files {
            let target = output.appending(path: file.path)
            let folder = target.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(file.contents.utf8).write(to: target)
        }
    }

    private func milliseconds(_ work: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try work()
        return start.duration(to: .now) / .milliseconds(1)
    }

    private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}
