extension ExpectedFailures {
    /// A case that is listed and ends as the suite says fails the tests, and so does one that isn't and doesn't.
    static let list = """
        [yaml-anchor] refused on purpose: anchors, and the aliases that go with them
        26DV 2SXE 3GZX 3R3P 6BFJ 6KGN 6M2F 7BMT 7BUB 8XYN 9KAX BU8L CN3R E76Z F2C7 FTA2 JS2J PW8X SKE5 U3XV
        V55R W5VH X38W Y2GN ZH7C ZWK4
        [yaml-tag] refused on purpose: tags
        2AUY 2XXW 33X3 35KP 52DL 565N 57H4 6JWB 6WLZ 735Y 74H7 7FWL 8MK2 9WXW CUP7 EHF6 FH7J HMQ5 J7PZ L94M
        LE5A M5C3 S4JQ UGM3 UKK6/02 WZ62 Z67P
        [yaml-directive] refused on purpose: directives
        27NA 2LFX 5TYM 6CK3 6LVF BEC7 C4HZ CC74 DK95/07 MUS6/02 MUS6/03 MUS6/04 MUS6/05 MUS6/06 P76L RTP8
        U3C3 W4TN Z9M4 ZYU8/01 ZYU8/02 ZYU8/03
        [yaml-several-documents] refused on purpose: several documents
        7Z25 M7A3 6XDY 6ZKB 9DXL JHB9 KSS4 L383 PUW8 RZT7 U9NS
        [yaml-complex-key] refused on purpose: keys that are no scalars
        4FJ6 6PBE 9MMW KK5P LX3P M2N8/01 M5DY Q9WF RZP5 SBG9 V9D5 XW4D
        [yaml-syntax] libyaml: refuses valid input
        2JQS 4ABK 4MUZ/00 4MUZ/01 4MUZ/02 58MP 5MUD 5T43 6BCT 6CA3 96NN/00 96NN/01 9SA2 A2M4 CFD4 DBG4
        DK3J DK95/00 DK95/03 DK95/04 FP8R FRK4 HM87/00 HWV9 K3WX M2N8/00 NHX8 NJ66 NKF9 Q5MG QT73 R4YG
        S3PD SM9W/01 UKK6/00 UT92 VJP3/01 Y79Y/01 Y79Y/10
        [accepted-invalid] libyaml: accepts invalid input
        9C9N 9JBA CVW2 DK95/01 G5U8 QB6E S98Z SU5Z X4QW Y79Y/03 YJV2
        [other-tree] libyaml: reads valid input as something else
        652Z HM87/01 JEF9/02 L24T/01
        """
}
