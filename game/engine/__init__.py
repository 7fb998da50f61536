"""What happens: time, plans, injects, promises, luck, and through `trust` what people make of it.

One door moves time: `turn.advance(case, state, plans, luck)`. It reads nothing else and changes
nothing it was given. A playthrough is a row of arrays; one row and a hundred thousand go through
the same lines. Must never know files, texts for players, screens or clocks.

    case        a scenario compiled to arrays, once        state      the rows as they stand
    plan        what may be played, and why not            turn       the order of a turn
    merge       cards and injects to one turn's deeds      luck       the only randomness
    conditions  truth of a condition in every row          promises   made, due, kept, late, broken
    knowledge   what the team and the public have learned  injects    what comes in
    observe     what one seat may know                      abilities, queues    of a case
    capabilities  built, there later, lost again            caseload, waves  served, louder or gone
    index       names to places                             cardacts   what a card does, as arrays
    people, active  who there is; what acts now             word       how a promise stands
    foresight   what a card touches                         cut, ended shorter games; the end
"""
