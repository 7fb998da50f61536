"""One running session: the journal, the seats, undo and rewind; and where games are kept.

The journal is the save: a header and one line for each accepted decision, each chained to the last
by a hash and on disk before anything is shown. Everything else is replayed from it. Must never
know a screen, authors' YAML, or where the wall clock is: case, content hash and clock come in.

    actions    what a team may do                  answers    what a session says to it
    header     what every replay starts from       lines      the journal as bytes
    came       what a turn came to, written down   standing   which turns of a journal stand
    disk       writing so that nothing is torn     notsaved   why the disk did not take it
    lock       one writer for each save            journal    one open save
    table      the game as it stands: a fold       replay     from lines to the table
    session    all that changes the game           begin      a new game, a new file
    savefile   a saved game as a file              load       what it comes to
    saves      begin, open, list them              listed     which there are
    reckoned   how a game stands                   covers     what stands on the cases' covers
    stopped    why it goes no further              rest       what was played beyond, told
    figures    what saved games came to            lastplayed which was played last
    lengths    how much of a case is played        noting     whose a note is, and of which turn
    places     where it is all kept                settings   what a person likes
    desk       all that a person sits down to      views      what each moment shows
    playon     a copy to go on from                teams      two names, told apart
    reporting  the files of a report               proof      whether a game is as it was
    handedout  where a report lies                 handing    it is written behind the page
    journalschema  what the lines of a journal hold
    room/      several teams at once               inroom/    the steps of a room
    sight/     what each one in a room sees        forgetting who left is taken out for good
    shelf      the start page                      front      the same, with nothing loaded
"""
