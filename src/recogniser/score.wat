;; Adds up what the features of one word say for each label: for each feature that has weights a row of 72 signed bytes,
;; widened and added to 72 sums of 16 bits. At most 256 features, so that no sum overflows.
(module
  (import "own" "memory" (memory 1 65536 shared))
  (func (export "score")
    (param $features i32) (param $count i32) (param $index i32) (param $rows i32) (param $sums i32)
    (local $end i32) (local $slot i32) (local $entry i32) (local $bits i32) (local $row i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128)
    (local $f v128) (local $g v128) (local $h v128) (local $i v128)
    (local.set $end (i32.add (local.get $features) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $features) (local.get $end)))
        (local.set $slot (i32.load (local.get $features)))
        (local.set $features (i32.add (local.get $features) (i32.const 4)))
        ;; Two numbers for each 32 slots: which of them have weights, and how many slots with weights come before.
        (local.set $entry
          (i32.add (local.get $index) (i32.shl (i32.shr_u (local.get $slot) (i32.const 5)) (i32.const 3))))
        (local.set $bits (i32.load (local.get $entry)))
        (br_if $next (i32.eqz (i32.and (i32.shr_u (local.get $bits) (local.get $slot)) (i32.const 1))))
        (local.set $row
          (i32.add
            (local.get $rows)
            (i32.mul
              (i32.const 72)
              (i32.add
                (i32.load offset=4 (local.get $entry))
                (i32.popcnt
                  (i32.and
                    (local.get $bits)
                    (i32.sub (i32.shl (i32.const 1) (local.get $slot)) (i32.const 1))))))))
        (local.set $a (i16x8.add (local.get $a) (v128.load8x8_s (local.get $row))))
        (local.set $b (i16x8.add (local.get $b) (v128.load8x8_s offset=8 (local.get $row))))
        (local.set $c (i16x8.add (local.get $c) (v128.load8x8_s offset=16 (local.get $row))))
        (local.set $d (i16x8.add (local.get $d) (v128.load8x8_s offset=24 (local.get $row))))
        (local.set $e (i16x8.add (local.get $e) (v128.load8x8_s offset=32 (local.get $row))))
        (local.set $f (i16x8.add (local.get $f) (v128.load8x8_s offset=40 (local.get $row))))
        (local.set $g (i16x8.add (local.get $g) (v128.load8x8_s offset=48 (local.get $row))))
        (local.set $h (i16x8.add (local.get $h) (v128.load8x8_s offset=56 (local.get $row))))
        (local.set $i (i16x8.add (local.get $i) (v128.load8x8_s offset=64 (local.get $row))))
        (br $next)))
    (v128.store (local.get $sums) (local.get $a))
    (v128.store offset=16 (local.get $sums) (local.get $b))
    (v128.store offset=32 (local.get $sums) (local.get $c))
    (v128.store offset=48 (local.get $sums) (local.get $d))
    (v128.store offset=64 (local.get $sums) (local.get $e))
    (v128.store offset=80 (local.get $sums) (local.get $f))
    (v128.store offset=96 (local.get $sums) (local.get $g))
    (v128.store offset=112 (local.get $sums) (local.get $h))
    (v128.store offset=128 (local.get $sums) (local.get $i))))
