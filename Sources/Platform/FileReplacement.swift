/// Gives a file that is there another content, as a whole or not at all.
package enum FileReplacement {
    /// Replaces the content of a file. Who may read and write it stays, and so does a link, which leads to the new
    /// content then.
    ///
    /// - Throws: The system's reason why not. One is that the file may not be written.
    package static func write(_ bytes: [UInt8], to path: String) throws(POSIXError) {
        let path = try target(of: path)
        var status = stat()
        guard stat(path, &status) == 0, access(path, W_OK) == 0 else { throw .last }
        // `mkstemp` makes a name that is free of these six letters.
        let letters = String(repeating: "X", count: 6)
        var aside = Array("\(path).\(letters)".utf8CString)
        let descriptor = mkstemp(&aside)
        guard descriptor >= 0 else { throw .last }
        defer { close(descriptor) }
        do throws(POSIXError) {
            try OpenFile(descriptor: descriptor).append(bytes)
            // Who isn't allowed to give a file to others has made it as their own.
            _ = fchown(descriptor, status.st_uid, status.st_gid)
            let isDone = fchmod(descriptor, status.st_mode & 0o7777) == 0 && rename(aside, path) == 0
            guard isDone else { throw .last }
        } catch {
            unlink(aside)
            throw error
        }
    }

    /// Where a path leads, through all links.
    private static func target(of path: String) throws(POSIXError) -> String {
        guard let resolved = realpath(path, nil) else { throw .last }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
