"""The screens: each is two pure functions of its view, and knows no other screen.

`layout` returns named boxes in the order they are drawn and visited; `on` answers the keys that no
box has claimed. A screen too large for one file is cut into pieces that share its name:
`turn_hand` belongs to `turn`. Keys mean the same everywhere:

    Tab, Shift Tab   next area, the one before        Enter    open or press what is in focus
    arrows           move inside an area              Space    the red button
    1-9, 0: the 10th card, file, meter or row         Esc      close what is open, or go back
    Page up, down    turn a page                      ?        why is this number what it is
    H N P            help, note, pause                U        take back the last card

and on the table itself:

    J I O T          next slip, what roles know, everybody on their bars, the plan read whole
"""
