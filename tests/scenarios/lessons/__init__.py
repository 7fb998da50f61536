"""What the five texts behind the game claim, and the tests that hold the cases to it.

A claim is named by its text and its place there: 0 stands for Micah Solomon on Chrysler (2013), 1
for Jeanne Bliss on planning recovery (2007), 2 for “Customer service under pressure” (2018), 3 for
“Are you training customers to blackmail you?” (2018), 4 for Bruce Temkin on Chrysler (2008), and 6
for what follows from all of them. Each test names its claims and the cases that it plays.

Tests that an author wrote into a case (`tests:` in its file) hold single lessons as well. They are
not repeated here; a claim that rests on one of them says so.

======  =========================================================================================
claim   where it is held, or why it cannot be
======  =========================================================================================
0.1     test_standing_behind
0.2     test_standing_behind
0.3     test_standing_behind; that untrained people sound insincere: no case can say this
0.4     test_standing_behind
0.5     test_standing_behind
0.6     test_standing_behind, test_under_pressure
0.7     test_refusing; that each turn of knowing weighs more than the last: no case can say
        this, since what is kept back counts by card and not by time
0.8     test_refusing; that a new leader is believed for a while only: no case can say this
0.9     test_refusing
0.10    test_refusing; a nickname of its own: no case can say this, a story lasts or fades
0.11    test_refusing
0.12    test_refusing; jeep-2013 holds the sceptic who has proof
0.13    test_refusing; that an anonymous post is cheaper to attack than a regulator: no case
        can say this, since none has the same attack on two accusers
1.1     test_customer_recovery
1.2     test_customer_recovery; that one part missing outweighs a quarter off each: no case can say
        this, since cards do not come in quarters
1.3     test_customer_recovery, test_across_the_shelf
1.4     test_customer_recovery
1.5     test_customer_recovery
1.6     test_customer_recovery; con-edison-2006 holds the range against the missed date
1.7     test_customer_recovery; a first turn lost to mobilising, and warning of what comes next: no
        case can say this
1.8     test_customer_recovery, test_across_the_shelf; menu-foods-2007 holds the recall with lines
        against the recall without, and that against lines alone
2.1     test_under_pressure
2.2     test_under_pressure; goodwill saved up before the first failure: no case can say this
2.3     test_under_pressure
2.4     test_under_pressure
2.5     test_under_pressure
2.6     test_under_pressure
2.7     test_under_pressure, test_across_the_shelf
2.8     test_refusing
2.9     test_waiting_for_parts; takata-honda holds parts without words against words alone
2.10    no case can say this: the model has no competitors to share a crisis with
2.11    test_waiting_for_parts
2.12    test_waiting_for_parts
2.13    test_under_pressure; an inject that says it aloud: no case can say this, since no condition
        reads the profile
3.1     test_squeaky_wheels
3.2     test_squeaky_wheels; a score that rises first: no case can say this, scores are not kept
3.3     test_squeaky_wheels
3.4     test_squeaky_wheels
3.5     test_squeaky_wheels
3.6     no case can say this: what is said loudly moves to louder channels and is served with more
        favour, but the number of those who wait there is no news by itself
3.7     test_squeaky_wheels
3.8     test_squeaky_wheels; by the age of a case: no case can say this, a queue knows no ages
3.9     test_squeaky_wheels
3.10    test_squeaky_wheels
3.11    test_squeaky_wheels; a bonus once threats have become rare: no case can say this
4.1     test_proclamations
4.2     test_proclamations
4.3     test_proclamations
4.4     test_proclamations
4.5     test_proclamations
4.6     test_proclamations
4.7     test_proclamations; chrysler-turnaround holds the weakest track against the strong one
4.8     test_proclamations
6.1     test_across_the_shelf
6.2     test_under_pressure
6.3     test_under_pressure
6.4     test_across_the_shelf
6.5     test_across_the_shelf
6.6     test_across_the_shelf; that no card is always right is a check of `check`
6.7     test_under_pressure
6.8     test_customer_recovery
6.9     test_squeaky_wheels
6.10    test_proclamations
6.11    test_waiting_for_parts
6.12    test_under_pressure, test_across_the_shelf
6.13    test_under_pressure
6.14    test_across_the_shelf
6.15    test_across_the_shelf
======  =========================================================================================
"""
