// The reference game as an ink story. Ink has one reader and no turn in which several decide at once: the four orders are
// asked for one after another, kept in variables, and carried out when all are in. Its own luck is a stream, so keyed draws
// come from outside: draw(name, total) is a whole number from 0 to total - 1.

EXTERNAL draw(name, total)

VAR turn = 1
VAR tension = 8
VAR trade = 6
VAR east_resolve = 5
VAR west_resolve = 5
VAR strait_closed = false
VAR east_talking = true
VAR east_alerted = false
VAR west_talking = true
VAR west_alerted = false
VAR seized_in = 0
VAR mined = false
VAR short = false
VAR ending = ""

VAR order_east_diplomacy = ""
VAR order_east_military = ""
VAR order_west_diplomacy = ""
VAR order_west_military = ""

VAR add_tension = 0
VAR add_trade = 0
VAR add_east = 0
VAR add_west = 0

-> situation

=== situation ===
{ turn == 4 && draw("inject:storm", 100) < 40:
  ~ trade = MAX(0, trade - 1)
  ~ tension = MAX(0, tension - 1)
}
{ tension >= 10 && draw("inject:rumour", 100) < 25:
  ~ tension = MIN(20, tension + 1)
}
-> ask_east_diplomacy

=== ask_east_diplomacy ===
+ {east_talking} [offer-talks]
  ~ order_east_diplomacy = "offer-talks"
+ {east_talking} [recall-envoy]
  ~ order_east_diplomacy = "recall-envoy"
+ {not east_talking} [return-envoy]
  ~ order_east_diplomacy = "return-envoy"
+ [hold]
  ~ order_east_diplomacy = ""
- -> ask_east_military

=== ask_east_military ===
+ {not east_alerted} [raise-alert]
  ~ order_east_military = "raise-alert"
+ {east_alerted && tension >= 6 && (seized_in == 0 || turn > seized_in + 1)} [seize-ship]
  ~ order_east_military = "seize-ship"
+ {east_alerted && not mined} [lay-mines]
  ~ order_east_military = "lay-mines"
+ {east_alerted} [stand-down]
  ~ order_east_military = "stand-down"
+ [hold]
  ~ order_east_military = ""
- -> ask_west_diplomacy

=== ask_west_diplomacy ===
+ {west_talking} [offer-talks]
  ~ order_west_diplomacy = "offer-talks"
+ {west_talking} [impose-duties]
  ~ order_west_diplomacy = "impose-duties"
+ {not west_talking} [lift-duties]
  ~ order_west_diplomacy = "lift-duties"
+ [hold]
  ~ order_west_diplomacy = ""
- -> ask_west_military

=== ask_west_military ===
+ {not west_alerted} [raise-alert]
  ~ order_west_military = "raise-alert"
+ {west_alerted && trade < 8} [escort-convoy]
  ~ order_west_military = "escort-convoy"
+ {west_alerted} [stand-down]
  ~ order_west_military = "stand-down"
+ [hold]
  ~ order_west_military = ""
- -> adjudication

=== adjudication ===
~ add_tension = 0
~ add_trade = 0
~ add_east = 0
~ add_west = 0
~ carry_out_east_diplomacy()
~ carry_out_west_diplomacy()
// Both military orders read what stood at the start of the turn, so the convoy is settled before the mines close the strait.
~ carry_out_west_military()
~ carry_out_east_military()
~ tension = MAX(0, MIN(20, tension + add_tension))
~ trade = MAX(0, MIN(10, trade + add_trade))
~ east_resolve = MAX(0, MIN(10, east_resolve + add_east))
~ west_resolve = MAX(0, MIN(10, west_resolve + add_west))
{ east_alerted && west_alerted:
  ~ tension = MIN(20, tension + 1)
}
{ strait_closed && trade <= 4 && not short:
  ~ short = true
  ~ trade = MAX(0, trade - 1)
  ~ west_resolve = MIN(10, west_resolve + 2)
}
{
- tension >= 20:
  ~ ending = "war"
- trade <= 0:
  ~ ending = "ruin"
- tension <= 2 && east_talking && west_talking:
  ~ ending = "accord"
- turn >= 8:
  ~ ending = "drift"
}
{ ending != "":
  -> END
}
~ turn = turn + 1
-> situation

=== function add(to_tension, to_trade, to_east, to_west)
~ add_tension = add_tension + to_tension
~ add_trade = add_trade + to_trade
~ add_east = add_east + to_east
~ add_west = add_west + to_west

=== function carry_out_east_diplomacy()
{ order_east_diplomacy:
- "offer-talks":
  { order_west_diplomacy == "offer-talks":
    ~ add(-4, 0, 0, 0)
  - else:
    ~ add(-1, 0, -1, 0)
  }
- "recall-envoy":
  ~ add(1, 0, 0, -1)
  ~ east_talking = false
- "return-envoy":
  ~ add(-1, 0, 0, 0)
  ~ east_talking = true
}

=== function carry_out_west_diplomacy()
{ order_west_diplomacy:
- "offer-talks":
  { order_east_diplomacy != "offer-talks":
    ~ add(-1, 0, 0, -1)
  }
- "impose-duties":
  ~ add(1, -1, 1, 0)
  ~ west_talking = false
- "lift-duties":
  ~ add(-1, 1, 0, 0)
  ~ west_talking = true
}

=== function carry_out_east_military()
~ temp success = 0
{ order_east_military:
- "raise-alert":
  ~ add(1, 0, 0, 1)
  ~ east_alerted = true
- "seize-ship":
  ~ seized_in = turn
  ~ success = 30 + 2 * tension
  { draw("option:east.seize-ship", success + 50) < success:
    ~ add(3, -2, 0, 1)
  - else:
    ~ add(1, 0, -1, 0)
    ~ east_alerted = false
  }
- "lay-mines":
  ~ mined = true
  ~ strait_closed = true
  ~ add(2, -1, 0, 0)
- "stand-down":
  ~ add(-2, 0, -1, 0)
  ~ east_alerted = false
}

=== function carry_out_west_military()
~ temp pass = 70
~ temp clash = 0
~ temp number = 0
{ order_west_military:
- "raise-alert":
  ~ add(1, 0, 1, 0)
  ~ west_alerted = true
- "escort-convoy":
  { strait_closed:
    ~ pass = 35
  }
  ~ clash = 10 + tension
  { order_east_military == "seize-ship":
    ~ clash = clash + 15
  }
  ~ number = draw("option:west.escort-convoy", pass + 20 + clash)
  {
  - number < pass:
    ~ add(0, 2, 0, 1)
  - number < pass + 20:
    ~ west_alerted = false
  - else:
    ~ add(4, 0, 1, -1)
  }
- "stand-down":
  ~ add(-2, 0, 0, -1)
  ~ west_alerted = false
}
