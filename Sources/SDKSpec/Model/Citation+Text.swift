extension Provenance.Citation: CustomStringConvertible {
    /// The document, and its heading where one is named: `handbook#Limits`.
    public var description: String { heading.isEmpty ? document : "\(document)#\(heading)" }
}
