// Generated from the spec by sdkgen. Do not edit.
//
// What tests can name.

import Language
import SDKMockRuntime
import SDKRuntime

/// The methods of The language of behaviour. The name of one that has several overloads stands for all of them.
public enum LanguageMethod: String, Sendable {
    case enter
    case calculate
    case gather
    case weigh
    case settle
    case write
    case sort
    case leaf
    case number
    case turn
    case skip
    case carry
    case keep
    case change
    case throwAway
    case look
    case arrange
    case nest
    case climb
    case watch
    case stop
}

/// The figures that a customer of The language of behaviour can change.
public enum LanguageConstant: String, Sendable {
    /// How many things fit.
    case most
    /// A word.
    case word
    /// Whether it is open.
    case isOpen
}

/// The editions of The language of behaviour, from the smallest to the largest.
public enum LanguageEdition: String, Sendable {
    /// Small.
    case small
    /// Large.
    case large
}

extension LanguageWorld {
    /// What tests can name: the methods and their overloads; the facts, those together whose ids begin alike; the
    /// arguments of each overload and of each control; the errors with their numbers.
    static let names = MockNames(
        methods: #"""
            enter calculate gather weigh settle write sort leaf number turn skip carry keep change throwAway look
            arrange nest climb watch stop
            """#,
        facts: #"""
            enter personID.required
            calculate needs.present a.required b.required u.required v.required x.required y.default answer
            gather needs.present a.required b.required numbers.default answer
            weigh needs.present numberOfThings.required numberOfOtherThings.required answer
            settle needs.present n.required answer
            write needs.present one.required other.required thingID.required kind.required answer
            sort needs.present texts.required texts.limit numbers.default marks.default things.default n.default answer
            leaf needs.present marks.required at.required away.default n.default fails.badArgument answer
            number needs.present from.default last.required answer
            turn needs.present numbers.required page.default answer
            skip needs.present numbers.required offset.required answer
            carry needs.present file.required words.default a.default u.default x.default fails.badArgument
            carry fails.badArgument.2 fails.badArgument.3 answer
            keep needs.present rate quota thing.required note.limit shared.default shared.edition delay.default
            keep fails.refused fails.refused.2 events.DRAWER_CHANGED events.THING_CAME events.NUMBER_DRAWN events.PING
            keep answer
            change needs.present thingID.required fails.unknown fails.refused fails.refused.2 events.PING answer
            throwAway needs.present thingIDs.required events.DRAWER_CHANGED answer
            look needs.present kind.default answer
            arrange needs.present words.default sided.default cased.default answer
            nest needs.present times.default answer
            climb needs.present steps.default fails.refused answer
            watch needs.present name.required wait.default times.default events.BEAT answer
            stop needs.present name.required fails.unknown answer
            knock times.limit answer
            rename fails.nobodyThere
            sweep fails.badArgument
            gate near.fails.tooFar present.fails.nobodyThere
            Kind round square
            Level low high
            SquareThing side.limit
            Side closed left right
            errors badArgument notBought nobodyThere unknown tooMany refused tooFar tooFast
            events THING_CAME.payload DRAWER_CHANGED.payload NUMBER_DRAWN.payload BEAT.payload
            constants most twice part word:text isOpen:other
            """#,
        arguments: #"""
            enter personID
            calculate a b u v x y
            gather a b numbers
            weigh numberOfThings numberOfOtherThings
            settle n
            write one other thingID kind level
            sort texts numbers marks things n
            leaf marks at away n
            number from last
            turn numbers page
            skip numbers offset
            carry file words a u x
            keep thing note shared delay
            change thingID name away mark nick level
            throwAway thingIDs
            look person shape kind told extra
            arrange thing words sided cased
            nest times extra
            climb steps thing said
            watch name wait times
            stop name
            """#,
        controls: #"""
            takeAway isFar
            knock times
            rename nick
            sweep words
            """#,
        errors: #"""
            badArgument notBought:2 nobodyThere:3 unknown:4 tooMany:5 refused:6 tooFar:8 tooFast:7
            """#
    )
}
