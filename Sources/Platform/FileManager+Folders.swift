extension FileManager {
    /// Whether a path leads to a folder, through links too.
    package func isFolder(_ path: String) -> Bool {
        var found = stat()
        return stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
    }
}
