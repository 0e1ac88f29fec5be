/// How much of a file is read before it is refused, so that no input takes more time, memory or stack than it should.
struct YAMLLimits {
    /// How many collections may stand in each other.
    ///
    /// The tree is released recursively, so it must not be as deep as an input likes.
    var depth = 100
    /// How many bytes a file may have.
    var size = 16 * 1024 * 1024
    /// How many problems are reported before reading ends.
    var problems = 100
}
