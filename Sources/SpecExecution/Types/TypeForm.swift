/// A type of the spec, with declared types by their place in the table.
indirect enum TypeForm: Sendable {
    case text
    case int
    case uint
    case double
    case bool
    case json
    case bytes
    case void
    case list(TypeForm)
    case map(KeyForm, key: TypeForm, value: TypeForm)
    case optional(TypeForm)
    case declared(Int)
}
