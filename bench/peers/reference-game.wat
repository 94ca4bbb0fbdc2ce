;; The reference game in WebAssembly's text format, by hand: the same steps as typed-arrays.ts, with the position in memory.
;; Words of 32 bits: 0 turn, 4 tension, 8 trade, 12 east's resolve, 16 west's, 20 closed, 24 east silent, 28 east alerted,
;; 32 west silent, 36 west alerted, 40 seized in, 44 mined, 48 short. Keys of luck come in as globals.
(module
  (import "luck" "eastDiplomacy" (global $eastDiplomacy i32))
  (import "luck" "eastMilitary" (global $eastMilitary i32))
  (import "luck" "westDiplomacy" (global $westDiplomacy i32))
  (import "luck" "westMilitary" (global $westMilitary i32))
  (import "luck" "seize" (global $seize i32))
  (import "luck" "escort" (global $escort i32))
  (import "luck" "storm" (global $storm i32))
  (import "luck" "rumour" (global $rumour i32))
  (memory (export "memory") 1)

  (func $scramble (param $value i32) (result i32)
    (local.set $value (i32.mul
      (i32.xor (local.get $value) (i32.shr_u (local.get $value) (i32.const 16))) (i32.const 0x85ebca6b)))
    (local.set $value (i32.mul
      (i32.xor (local.get $value) (i32.shr_u (local.get $value) (i32.const 13))) (i32.const 0xc2b2ae35)))
    (i32.xor (local.get $value) (i32.shr_u (local.get $value) (i32.const 16))))

  ;; A whole number from 0 to total - 1.
  (func $drawn (param $ofGame i32) (param $ofTurn i32) (param $key i32) (param $total i32) (result i32)
    (i32.wrap_i64 (i64.shr_u
      (i64.mul
        (i64.extend_i32_u (call $scramble (i32.add
          (call $scramble (i32.xor (local.get $ofTurn) (local.get $key))) (local.get $ofGame))))
        (i64.extend_i32_u (local.get $total)))
      (i64.const 32))))

  (func $turnLuck (param $ofGame i32) (param $turn i32) (result i32)
    (call $scramble (i32.add (local.get $ofGame) (i32.mul (local.get $turn) (i32.const 0x85ebca77)))))

  (func $clamp (param $value i32) (param $most i32) (result i32)
    (select (i32.const 0)
      (select (local.get $most) (local.get $value) (i32.gt_s (local.get $value) (local.get $most)))
      (i32.lt_s (local.get $value) (i32.const 0))))

  (func $situate (param $ofGame i32) (param $ofTurn i32)
    (local $tension i32)
    (local.set $tension (i32.load offset=4 (i32.const 0)))
    (if (i32.eq (i32.load (i32.const 0)) (i32.const 4)) (then
      (if (i32.lt_s (call $drawn (local.get $ofGame) (local.get $ofTurn) (global.get $storm) (i32.const 100)) (i32.const 40))
        (then
          (i32.store offset=8 (i32.const 0)
            (call $clamp (i32.sub (i32.load offset=8 (i32.const 0)) (i32.const 1)) (i32.const 10)))
          (local.set $tension (call $clamp (i32.sub (local.get $tension) (i32.const 1)) (i32.const 20)))))))
    (if (i32.ge_s (local.get $tension) (i32.const 10)) (then
      (if (i32.lt_s (call $drawn (local.get $ofGame) (local.get $ofTurn) (global.get $rumour) (i32.const 100)) (i32.const 25))
        (then (local.set $tension (call $clamp (i32.add (local.get $tension) (i32.const 1)) (i32.const 20)))))))
    (i32.store offset=4 (i32.const 0) (local.get $tension)))

  ;; Plays one turn, orders included; the place of the ending, or -1 when the next turn has begun.
  (func $playTurn (param $ofGame i32) (param $ofTurn i32) (result i32)
    (local $turn i32) (local $tension i32) (local $trade i32) (local $east i32) (local $west i32) (local $closed i32)
    (local $eastSilent i32) (local $eastAlerted i32) (local $westSilent i32) (local $westAlerted i32)
    (local $addTension i32) (local $addTrade i32) (local $addEast i32) (local $addWest i32)
    (local $eastOffers i32) (local $eastSeizes i32) (local $westOffers i32)
    (local $a i32) (local $b i32) (local $number i32) (local $last i32)
    (local.set $turn (i32.load (i32.const 0)))
    (local.set $tension (i32.load offset=4 (i32.const 0)))
    (local.set $trade (i32.load offset=8 (i32.const 0)))
    (local.set $east (i32.load offset=12 (i32.const 0)))
    (local.set $west (i32.load offset=16 (i32.const 0)))
    (local.set $closed (i32.load offset=20 (i32.const 0)))
    (local.set $eastSilent (i32.load offset=24 (i32.const 0)))
    (local.set $eastAlerted (i32.load offset=28 (i32.const 0)))
    (local.set $westSilent (i32.load offset=32 (i32.const 0)))
    (local.set $westAlerted (i32.load offset=36 (i32.const 0)))

    ;; East, diplomacy
    (if (i32.eqz (local.get $eastSilent))
      (then
        (local.set $a (i32.add (i32.const 10) (local.get $tension)))
        (local.set $b (i32.mul (i32.const 2) (local.get $east)))
        (local.set $number (call $drawn (local.get $ofGame) (local.get $ofTurn) (global.get $eastDiplomacy)
          (i32.add (i32.add (local.get $a) (local.get $b)) (i32.const 20))))
        (if (i32.lt_s (local.get $number) (local.get $a))
          (then (local.set $eastOffers (i32.const 1)))
          (else (if (i32.lt_s (local.get $number) (i32.add (local.get $a) (local.get $b))) (then
            (local.set $addTension (i32.const 1))
            (local.set $addWest (i32.const -1))
            (local.set $eastSilent (i32.const 1)))))))
      (else
        (if (i32.lt_s (call $drawn (local.get $ofGame) (local.get $ofTurn) (global.get $eastDiplomacy) (i32.const 40))
          (i32.const 20))
          (then
            (local.set $addTension (i32.const -1))
            (local.set $eastSilent (i32.const 0))))))

    ;; East, military
    (if (i32.eqz (local.get $eastAlerted))
      (then
        (local.set $a (i32.add (i32.const 10) (local.get $east)))
        (if (i32.lt_s
          (call $drawn (local.get $ofGame) (local.get $ofTurn) (global.get $eastMilitary)
            (i32.add (local.get $a) (i32.const 10)))
          (local.get $a))
          (then
            (local.set $addTension (i32.add (local.get $addTension) (i32.const 1)))
            (local.set $addWest (i32.add (local.get $addWest) (i32.const 1)))
            (local.set $eastAlerted (i32.const 1)))))
      (else
        (local.set $last (i32.load offset=40 (i32.const 0)))
        (local.set $a (select (i32.mul (i32.const 3) (local.get $east)) (i32.const 0)
          (i32.and (i32.ge_s (local.get $tension) (i32.const 6))
            (i32.or (i32.eqz (local.get $last))
              (i32.gt_s (local.get $turn) (i32.add (local.get $last) (i32.const 1)))))))
        (local.set $b (i32.add (local.get $a) (select (i32.const 0)
          (select (i32.const 12) (i32.const 3) (i32.gt_s (local.get $east) (i32.const 5)))
          (i32.load offset=44 (i32.const 0)))))
        (local.set $number (call $drawn (local.get $ofGame) (local.get $ofTurn) (global.get $eastMilitary)
          (i32.add (i32.add (local.get $b) (local.get $tension)) (i32.const 10))))
        (if (i32.lt_s (local.get $number) (local.get $a))
          (then
            (local.set $eastSeizes (i32.const 1))
            (i32.store offset=40 (i32.const 0) (local.get $turn))
            (local.set $a (i32.add (i32.const 30) (i32.mul (i32.const 2) (local.get $tension))))
            (if (i32.lt_s
              (call $drawn (local.get $ofGame) (local.get $ofTurn) (global.get $seize)
                (i32.add (local.get $a) (i32.const 50)))
              (local.get $a))
              (then
                (local.set $addTension (i32.add (local.get $addTension) (i32.const 3)))
                (local.set $addTrade (i32.const -2))
                (local.set $addWest (i32.add (local.get $addWest) (i32.const 1))))
              (else
                (local.set $addTension (i32.add (local.get $addTension) (i32.const 1)))
                (local.set $addEast (i32.const -1))
                (local.set $eastAlerted (i32.const 0)))))
          (else (if (i32.lt_s (local.get $number) (local.get $b))
            (then
              (i32.store offset=44 (i32.const 0) (i32.const 1))
              (i32.store offset=20 (i32.const 0) (i32.const 1))
              (local.set $addTension (i32.add (local.get $addTension) (i32.const 2)))
              (local.set $addTrade (i32.const -1)))
            (else (if (i32.lt_s (local.get $number) (i32.add (local.get $b) (local.get $tension))) (then
              (local.set $addTension (i32.sub (local.get $addTension) (i32.const 2)))
              (local.set $addEast (i32.const -1))
              (local.set $eastAlerted (i32.const 0))))))))))

    ;; West, diplomacy
    (if (i32.eqz (local.get $westSilent))
      (then
        (local.set $a (i32.add (i32.const 14) (local.get $tension)))
        (local.set $b (i32.add (local.get $a)
          (select (i32.const 15) (i32.const 5) (i32.gt_s (local.get $trade) (i32.const 4)))))
        (local.set $number (call $drawn (local.get $ofGame) (local.get $ofTurn) (global.get $westDiplomacy)
          (i32.add (local.get $b) (i32.const 15))))
        (if (i32.lt_s (local.get $number) (local.get $a))
          (then (local.set $westOffers (i32.const 1)))
          (else (if (i32.lt_s (local.get $number) (local.get $b)) (then
            (local.set $addTension (i32.add (local.get $addTension) (i32.const 1)))
            (local.set $addTrade (i32.sub (local.get $addTrade) (i32.const 1)))
            (local.set $addEast (i32.add (local.get $addEast) (i32.const 1)))
            (local.set $westSilent (i32.const 1)))))))
      (else
        (if (i32.lt_s (call $drawn (local.get $ofGame) (local.get $ofTurn) (global.get $westDiplomacy) (i32.const 30))
          (i32.const 15))
          (then
            (local.set $addTension (i32.sub (local.get $addTension) (i32.const 1)))
            (local.set $addTrade (i32.add (local.get $addTrade) (i32.const 1)))
            (local.set $westSilent (i32.const 0))))))
    (if (i32.and (local.get $eastOffers) (local.get $westOffers))
      (then (local.set $addTension (i32.sub (local.get $addTension) (i32.const 4))))
      (else
        (local.set $addTension (i32.sub (local.get $addTension) (i32.or (local.get $eastOffers) (local.get $westOffers))))
        (local.set $addEast (i32.sub (local.get $addEast) (local.get $eastOffers)))
        (local.set $addWest (i32.sub (local.get $addWest) (local.get $westOffers)))))

    ;; West, military
    (if (i32.eqz (local.get $westAlerted))
      (then
        (local.set $a (i32.mul (i32.const 3) (local.get $west)))
        (if (i32.lt_s
          (call $drawn (local.get $ofGame) (local.get $ofTurn) (global.get $westMilitary)
            (i32.add (local.get $a) (i32.const 15)))
          (local.get $a))
          (then
            (local.set $addTension (i32.add (local.get $addTension) (i32.const 1)))
            (local.set $addEast (i32.add (local.get $addEast) (i32.const 1)))
            (local.set $westAlerted (i32.const 1)))))
      (else
        (local.set $a (select (i32.sub (i32.const 30) (i32.mul (i32.const 2) (local.get $trade))) (i32.const 0)
          (i32.lt_s (local.get $trade) (i32.const 8))))
        (local.set $b (i32.add (local.get $a) (local.get $tension)))
        (local.set $number (call $drawn (local.get $ofGame) (local.get $ofTurn) (global.get $westMilitary)
          (i32.add (local.get $b) (i32.const 15))))
        (if (i32.lt_s (local.get $number) (local.get $a))
          (then
            (local.set $a (select (i32.const 35) (i32.const 70) (local.get $closed)))
            (local.set $number (call $drawn (local.get $ofGame) (local.get $ofTurn) (global.get $escort)
              (i32.add (i32.add (local.get $a) (i32.const 30))
                (i32.add (local.get $tension) (i32.mul (local.get $eastSeizes) (i32.const 15))))))
            (if (i32.lt_s (local.get $number) (local.get $a))
              (then
                (local.set $addTrade (i32.add (local.get $addTrade) (i32.const 2)))
                (local.set $addWest (i32.add (local.get $addWest) (i32.const 1))))
              (else (if (i32.lt_s (local.get $number) (i32.add (local.get $a) (i32.const 20)))
                (then (local.set $westAlerted (i32.const 0)))
                (else
                  (local.set $addTension (i32.add (local.get $addTension) (i32.const 4)))
                  (local.set $addEast (i32.add (local.get $addEast) (i32.const 1)))
                  (local.set $addWest (i32.sub (local.get $addWest) (i32.const 1))))))))
          (else (if (i32.lt_s (local.get $number) (local.get $b)) (then
            (local.set $addTension (i32.sub (local.get $addTension) (i32.const 2)))
            (local.set $addWest (i32.sub (local.get $addWest) (i32.const 1)))
            (local.set $westAlerted (i32.const 0))))))))

    ;; Sums, clamped once, and the rules
    (local.set $tension (call $clamp (i32.add (local.get $tension) (local.get $addTension)) (i32.const 20)))
    (local.set $trade (call $clamp (i32.add (local.get $trade) (local.get $addTrade)) (i32.const 10)))
    (local.set $west (call $clamp (i32.add (local.get $west) (local.get $addWest)) (i32.const 10)))
    (local.set $tension (call $clamp
      (i32.add (local.get $tension) (i32.and (local.get $eastAlerted) (local.get $westAlerted))) (i32.const 20)))
    (if (i32.and (i32.le_s (local.get $trade) (i32.const 4))
      (i32.gt_s (i32.load offset=20 (i32.const 0)) (i32.load offset=48 (i32.const 0))))
      (then
        (i32.store offset=48 (i32.const 0) (i32.const 1))
        (local.set $trade (call $clamp (i32.sub (local.get $trade) (i32.const 1)) (i32.const 10)))
        (local.set $west (call $clamp (i32.add (local.get $west) (i32.const 2)) (i32.const 10)))))
    (i32.store offset=4 (i32.const 0) (local.get $tension))
    (i32.store offset=8 (i32.const 0) (local.get $trade))
    (i32.store offset=12 (i32.const 0)
      (call $clamp (i32.add (local.get $east) (local.get $addEast)) (i32.const 10)))
    (i32.store offset=16 (i32.const 0) (local.get $west))
    (i32.store offset=24 (i32.const 0) (local.get $eastSilent))
    (i32.store offset=28 (i32.const 0) (local.get $eastAlerted))
    (i32.store offset=32 (i32.const 0) (local.get $westSilent))
    (i32.store offset=36 (i32.const 0) (local.get $westAlerted))

    ;; Endings
    (if (i32.ge_s (local.get $tension) (i32.const 20)) (then (return (i32.const 0))))
    (if (i32.le_s (local.get $trade) (i32.const 0)) (then (return (i32.const 1))))
    (if (i32.and (i32.le_s (local.get $tension) (i32.const 2))
      (i32.eqz (i32.or (local.get $eastSilent) (local.get $westSilent)))) (then (return (i32.const 2))))
    (if (i32.ge_s (local.get $turn) (i32.const 8)) (then (return (i32.const 3))))
    (i32.store (i32.const 0) (i32.add (local.get $turn) (i32.const 1)))
    (i32.const -1))

  ;; Plays one game from the start; the place of its ending.
  (func $play (export "play") (param $seed i32) (result i32)
    (local $ofGame i32) (local $ofTurn i32) (local $ending i32)
    (memory.fill (i32.const 0) (i32.const 0) (i32.const 52))
    (i32.store (i32.const 0) (i32.const 1))
    (i32.store offset=4 (i32.const 0) (i32.const 8))
    (i32.store offset=8 (i32.const 0) (i32.const 6))
    (i32.store offset=12 (i32.const 0) (i32.const 5))
    (i32.store offset=16 (i32.const 0) (i32.const 5))
    (local.set $ofGame (call $scramble (i32.xor (local.get $seed) (i32.const 0x9e3779b9))))
    (local.set $ofTurn (call $turnLuck (local.get $ofGame) (i32.const 1)))
    (loop $turns (result i32)
      (local.set $ending (call $playTurn (local.get $ofGame) (local.get $ofTurn)))
      (if (i32.lt_s (local.get $ending) (i32.const 0)) (then
        (local.set $ofTurn (call $turnLuck (local.get $ofGame) (i32.load (i32.const 0))))
        (call $situate (local.get $ofGame) (local.get $ofTurn))
        (br $turns)))
      (local.get $ending))))
