package io.github.perfbudget.model.testkit;

/** The SplitMix64 generator: the same numbers on every machine and every Java. */
final class SplitMix {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  SplitMix(long seed) {
    state = seed;
  }

  long next() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  /** Returns a number from 0 up to, not including, the bound. */
  long below(long bound) {
    return (next() >>> 1) % bound;
  }

  static long mix(long bits) {
    long first = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
    return second ^ (second >>> 31);
  }
}
