import Foundation

/// What a process and those that it started have used up.
struct ProcessCost {
    /// Processor time, in user code and in the system, in seconds.
    let seconds: Double
    /// The largest memory of any one of them, in megabytes.
    let peakMegabytes: Double
}

/// Runs a command and measures it by itself: `getrusage` would mix it with the commands before.
enum MeasuredProcess {
    /// Runs a command that is looked up in the path.
    ///
    /// - Throws: ``BenchmarkFailure`` when it can't be started or doesn't end with 0.
    static func run(_ command: [String]) throws -> ProcessCost {
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        var process: pid_t = 0
        guard posix_spawnp(&process, command[0], nil, nil, arguments, environ) == 0 else {
            throw BenchmarkFailure(reason: "\(command[0]) failed")
        }
        var status: Int32 = 0
        var usage = rusage()
        guard wait4(process, &status, 0, &usage) == process, status == 0 else {
            throw BenchmarkFailure(reason: "\(command[0]) failed")
        }
        let seconds = [usage.ru_utime, usage.ru_stime].map { Double($0.tv_sec) + Double($0.tv_usec) / 1_000_000 }
        return ProcessCost(
            seconds: seconds.reduce(0, +),
            peakMegabytes: Double(usage.ru_maxrss) / unitsPerMegabyte
        )
    }

    /// The system tells memory in kilobytes, Darwin in bytes.
    private static var unitsPerMegabyte: Double {
        #if canImport(Darwin)
            1_048_576
        #else
            1024
        #endif
    }
}
