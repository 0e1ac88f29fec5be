extension BuiltInFunction {
    /// How many arguments it takes.
    var arity: Int {
        switch self {
        case .now, .edition: 0
        case .count, .newID, .first, .last, .keys, .values, .reversed, .int, .uint, .size, .jsonText, .isEmpty, .text,
            .errorCode, .json, .lowercased, .devicesOf:
            1
        case .length, .prefix, .suffix, .min, .max, .containsText, .hasPrefix, .hasSuffix, .secondsOfDay, .keysBefore,
            .keysAfter, .valuesBefore, .valuesAfter, .numbers:
            2
        }
    }

    /// Of which type its first argument is, where it is known of which type it has to be itself.
    ///
    /// - Parameter user: The type of a user's id.
    func argumentHint(result: TypeReference?, user: TypeReference) -> TypeReference? {
        switch self {
        case .devicesOf: user
        case .prefix, .suffix, .reversed, .min, .max: result
        case .first, .last: result.map { .list($0.unwrapped) }
        case .now, .count, .length, .json, .newID, .edition, .keys, .values, .keysBefore, .keysAfter, .valuesBefore,
            .valuesAfter, .numbers, .int, .uint, .size, .jsonText, .isEmpty, .containsText, .hasPrefix, .hasSuffix,
            .lowercased, .text, .secondsOfDay, .errorCode:
            nil
        }
    }

    /// Whether it asks the running world.
    var needsWorld: Bool {
        switch self {
        case .now, .newID, .edition, .devicesOf, .numbers: true
        case .count, .length, .json, .first, .last, .keys, .values, .keysBefore, .keysAfter, .valuesBefore,
            .valuesAfter, .prefix, .suffix, .reversed, .min, .max, .int,
            .uint,
            .size, .jsonText, .isEmpty, .containsText, .hasPrefix, .hasSuffix, .lowercased, .text, .secondsOfDay,
            .errorCode:
            false
        }
    }
}
